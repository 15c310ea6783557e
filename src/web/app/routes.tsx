import { createBrowserRouter } from 'react-router';
import { viewPaths } from '../../view-paths';
import { Loading } from '../parts/answer';
import { EntityView } from '../views/entity/entity-view';
import { HomeView } from '../views/home/home-view';
import { SourceView } from '../views/source/source-view';
import { SourcesView } from '../views/sources/sources-view';
import { Crash } from './crash';
import { Frame } from './frame';
import { NotFound } from './not-found';
import { fetched } from './unfetched';

/** Which view stands at which address; heavy ones are `fetched` when they are first opened. */
const views = [
  { path: viewPaths.home, Component: HomeView },
  { path: viewPaths.entity, Component: EntityView },
  {
    path: viewPaths.stancesList,
    ...fetched(
      async () => (await import('../views/stances-list/stances-list-view')).StancesListView,
    ),
  },
  {
    path: viewPaths.stances,
    ...fetched(async () => (await import('../views/stances/stances-view')).StancesView),
  },
  {
    path: viewPaths.compare,
    ...fetched(async () => (await import('../views/compare/compare-view')).CompareView),
  },
  {
    path: viewPaths.contradictions,
    ...fetched(
      async () => (await import('../views/contradictions/contradictions-view')).ContradictionsView,
    ),
  },
  {
    path: viewPaths.powers,
    ...fetched(async () => (await import('../views/powers/powers-view')).PowersView),
  },
  {
    path: viewPaths.timeline,
    ...fetched(async () => (await import('../views/timeline/timeline-view')).TimelineView),
  },
  {
    path: viewPaths.paths,
    ...fetched(async () => (await import('../views/paths/paths-view')).PathsView),
  },
  {
    path: viewPaths.topics,
    ...fetched(async () => (await import('../views/topics/topics-view')).TopicsView),
  },
  {
    path: viewPaths.rankings,
    ...fetched(async () => (await import('../views/rankings/rankings-view')).RankingsView),
  },
  {
    path: viewPaths.reading,
    ...fetched(async () => (await import('../views/reading/reading-view')).ReadingView),
  },
  {
    path: viewPaths.changes,
    ...fetched(async () => (await import('../views/changes/changes-view')).ChangesView),
  },
  {
    path: viewPaths.graph,
    ...fetched(async () => (await import('../views/graph/graph-view')).GraphView),
  },
  { path: viewPaths.sources, Component: SourcesView },
  { path: viewPaths.source, Component: SourceView },
  {
    path: viewPaths.embed,
    ...fetched(async () => (await import('../views/embedding/embedding-view')).EmbeddingView),
  },
  { path: '*', Component: NotFound },
];

/** The views within their frame, which stays while one is fetched or has failed. */
export const router = createBrowserRouter([
  {
    Component: Frame,
    errorElement: (
      <main className="frame-main">
        <Crash />
      </main>
    ),
    children: [{ HydrateFallback: Loading, ErrorBoundary: Crash, children: views }],
  },
]);
