import { createBrowserRouter } from 'react-router';
import { viewPaths } from '../../view-paths';
import { EntityView } from '../views/entity/entity-view';
import { HomeView } from '../views/home/home-view';
import { SourceView } from '../views/source/source-view';
import { SourcesView } from '../views/sources/sources-view';
import { Crash } from './crash';
import { Frame } from './frame';
import { NotFound } from './not-found';

/**
 * Which view stands at which address. A heavy view is named by `lazy` in place of `Component`, and is fetched when
 * it is first opened.
 */
export const router = createBrowserRouter([
  {
    Component: Frame,
    ErrorBoundary: Crash,
    children: [
      { path: viewPaths.home, Component: HomeView },
      { path: viewPaths.entity, Component: EntityView },
      {
        path: viewPaths.stancesList,
        lazy: async () => ({
          Component: (await import('../views/stances-list/stances-list-view')).StancesListView,
        }),
      },
      {
        path: viewPaths.stances,
        lazy: async () => ({
          Component: (await import('../views/stances/stances-view')).StancesView,
        }),
      },
      {
        path: viewPaths.compare,
        lazy: async () => ({
          Component: (await import('../views/compare/compare-view')).CompareView,
        }),
      },
      {
        path: viewPaths.contradictions,
        lazy: async () => ({
          Component: (await import('../views/contradictions/contradictions-view'))
            .ContradictionsView,
        }),
      },
      {
        path: viewPaths.powers,
        lazy: async () => ({ Component: (await import('../views/powers/powers-view')).PowersView }),
      },
      {
        path: viewPaths.timeline,
        lazy: async () => ({
          Component: (await import('../views/timeline/timeline-view')).TimelineView,
        }),
      },
      {
        path: viewPaths.paths,
        lazy: async () => ({ Component: (await import('../views/paths/paths-view')).PathsView }),
      },
      {
        path: viewPaths.topics,
        lazy: async () => ({ Component: (await import('../views/topics/topics-view')).TopicsView }),
      },
      {
        path: viewPaths.rankings,
        lazy: async () => ({
          Component: (await import('../views/rankings/rankings-view')).RankingsView,
        }),
      },
      {
        path: viewPaths.changes,
        lazy: async () => ({
          Component: (await import('../views/changes/changes-view')).ChangesView,
        }),
      },
      {
        path: viewPaths.graph,
        lazy: async () => ({ Component: (await import('../views/graph/graph-view')).GraphView }),
      },
      { path: viewPaths.sources, Component: SourcesView },
      { path: viewPaths.source, Component: SourceView },
      {
        path: viewPaths.embed,
        lazy: async () => ({
          Component: (await import('../views/embedding/embedding-view')).EmbeddingView,
        }),
      },
      { path: '*', Component: NotFound },
    ],
  },
]);
