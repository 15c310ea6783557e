import { createBrowserRouter } from 'react-router';
import { viewPaths } from '../../view-paths';
import { EntityView } from '../views/entity/entity-view';
import { HomeView } from '../views/home/home-view';
import { SourceView } from '../views/source/source-view';
import { SourcesView } from '../views/sources/sources-view';
import { StancesView } from '../views/stances/stances-view';
import { StancesListView } from '../views/stances-list/stances-list-view';
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
      { path: viewPaths.stancesList, Component: StancesListView },
      { path: viewPaths.stances, Component: StancesView },
      { path: viewPaths.sources, Component: SourcesView },
      { path: viewPaths.source, Component: SourceView },
      { path: '*', Component: NotFound },
    ],
  },
]);
