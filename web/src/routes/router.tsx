import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { MissingPage } from '../components/feedback/missing-page.tsx';
import { PageFailure } from '../components/feedback/page-failure.tsx';
import { Shell } from '../components/shell/shell.tsx';
import { parseCorrectionsSearch } from './corrections-address.ts';
import { parseComparisonSearch, parseHomeSearch, parseRankingSearch, parseStoriesSearch } from './insight-address.ts';
import { parseNamesSearch, parseProfileSearch } from './profile-address.ts';
import { parseSourcesSearch } from './sources-address.ts';
import { parseListSearch, readAddress, toAddress } from './search-address.ts';

const root = createRootRoute({ component: Shell, notFoundComponent: MissingPage, errorComponent: PageFailure });

const list = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: parseListSearch,
  component: lazyRouteComponent(() => import('./list-page.tsx'), 'ListPage'),
});

/** Carries the search of the list it was opened from, for the way back and for the neighbours. */
const article = createRoute({
  getParentRoute: () => root,
  path: '/artikel/$id',
  validateSearch: parseListSearch,
  component: lazyRouteComponent(() => import('./article-page.tsx'), 'ArticlePage'),
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/beranda',
  validateSearch: parseHomeSearch,
  component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage'),
});

const ranking = createRoute({
  getParentRoute: () => root,
  path: '/peringkat',
  validateSearch: parseRankingSearch,
  component: lazyRouteComponent(() => import('./ranking-page.tsx'), 'RankingPage'),
});

const comparison = createRoute({
  getParentRoute: () => root,
  path: '/perbandingan',
  validateSearch: parseComparisonSearch,
  component: lazyRouteComponent(() => import('./comparison-page.tsx'), 'ComparisonPage'),
});

const names = createRoute({
  getParentRoute: () => root,
  path: '/nama',
  validateSearch: parseNamesSearch,
  component: lazyRouteComponent(() => import('./name-pages.tsx'), 'NamesPage'),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/tokoh/$key',
  validateSearch: parseProfileSearch,
  component: lazyRouteComponent(() => import('./name-pages.tsx'), 'PersonPage'),
});

const institution = createRoute({
  getParentRoute: () => root,
  path: '/institusi/$key',
  validateSearch: parseProfileSearch,
  component: lazyRouteComponent(() => import('./name-pages.tsx'), 'InstitutionPage'),
});

const place = createRoute({
  getParentRoute: () => root,
  path: '/daerah/$key',
  validateSearch: parseProfileSearch,
  component: lazyRouteComponent(() => import('./name-pages.tsx'), 'PlacePage'),
});

const glossary = createRoute({
  getParentRoute: () => root,
  path: '/glosarium',
  component: lazyRouteComponent(() => import('./glossary-page.tsx'), 'GlossaryPage'),
});

const stories = createRoute({
  getParentRoute: () => root,
  path: '/cerita',
  validateSearch: parseStoriesSearch,
  component: lazyRouteComponent(() => import('./stories-page.tsx'), 'StoriesPage'),
});

const story = createRoute({
  getParentRoute: () => root,
  path: '/cerita/$story',
  component: lazyRouteComponent(() => import('./story-page.tsx'), 'StoryPage'),
});

const add = createRoute({
  getParentRoute: () => root,
  path: '/tambah',
  component: lazyRouteComponent(() => import('./add-page.tsx'), 'AddPage'),
});

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sumber',
  validateSearch: parseSourcesSearch,
  component: lazyRouteComponent(() => import('./sources-page.tsx'), 'SourcesPage'),
});

const source = createRoute({
  getParentRoute: () => root,
  path: '/sumber/$source',
  component: lazyRouteComponent(() => import('./source-page.tsx'), 'SourcePage'),
});

const corrections = createRoute({
  getParentRoute: () => root,
  path: '/koreksi',
  validateSearch: parseCorrectionsSearch,
  component: lazyRouteComponent(() => import('./corrections-page.tsx'), 'CorrectionsPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/masuk',
  /** Where to go afterwards: a path of ours, never another site. */
  validateSearch: (input: Readonly<Record<string, unknown>>): { readonly ke?: string } =>
    typeof input['ke'] === 'string' && /^\/(?![/\\])/.test(input['ke']) ? { ke: input['ke'] } : {},
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
});

export const createAppRouter = () =>
  createRouter({
    routeTree: root.addChildren([
      list,
      home,
      ranking,
      comparison,
      names,
      person,
      institution,
      place,
      glossary,
      article,
      stories,
      story,
      add,
      sources,
      source,
      corrections,
      signIn,
    ]),
    parseSearch: readAddress,
    stringifySearch: toAddress,
    // Without it, what a route's `validateSearch` leaves out would reach the page all the same.
    search: { strict: true },
    scrollRestoration: true,
    defaultPreload: 'intent',
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
