import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { createAddresses } from './app/address.ts';
import { parseSearch } from './app/search.ts';
import { MissingPage } from './pages/missing.tsx';
import { OverviewPage } from './pages/overview.tsx';
import { Shell } from './shell.tsx';

// The overview is what most visits begin with; every other page comes when it is opened, or pointed at.
const AccountPage = lazyRouteComponent(() => import('./pages/account.tsx'), 'AccountPage');
const AloudPage = lazyRouteComponent(() => import('./pages/aloud.tsx'), 'AloudPage');
const DecisionPage = lazyRouteComponent(() => import('./pages/decision.tsx'), 'DecisionPage');
const DecisionsPage = lazyRouteComponent(() => import('./pages/decisions.tsx'), 'DecisionsPage');
const ExpectationsPage = lazyRouteComponent(() => import('./pages/expectations.tsx'), 'ExpectationsPage');
const IdeasPage = lazyRouteComponent(() => import('./ideas/ideas-page.tsx'), 'IdeasPage');
const MapPage = lazyRouteComponent(() => import('./pages/map.tsx'), 'MapPage');
const MethodPage = lazyRouteComponent(() => import('./pages/method.tsx'), 'MethodPage');
const MirrorPage = lazyRouteComponent(() => import('./pages/mirror.tsx'), 'MirrorPage');
const ParticipationPage = lazyRouteComponent(() => import('./pages/participation.tsx'), 'ParticipationPage');
const PeoplePage = lazyRouteComponent(() => import('./pages/people.tsx'), 'PeoplePage');
const QuestionPage = lazyRouteComponent(() => import('./pages/question.tsx'), 'QuestionPage');
const ReadingsPage = lazyRouteComponent(() => import('./pages/readings.tsx'), 'ReadingsPage');
const SentimentPage = lazyRouteComponent(() => import('./pages/sentiment.tsx'), 'SentimentPage');
const SharedPage = lazyRouteComponent(() => import('./pages/shared.tsx'), 'SharedPage');
const SignInPage = lazyRouteComponent(() => import('./pages/sign-in.tsx'), 'SignInPage');
const ThemePage = lazyRouteComponent(() => import('./pages/theme.tsx'), 'ThemePage');
const TrendPage = lazyRouteComponent(() => import('./pages/trend.tsx'), 'TrendPage');

const root = createRootRoute({ component: Outlet, notFoundComponent: MissingPage });
const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignInPage });
const shared = createRoute({ getParentRoute: () => root, path: '/shared', component: SharedPage });
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  validateSearch: parseSearch,
});
const overview = createRoute({ getParentRoute: () => shell, path: '/', component: OverviewPage });
const participation = createRoute({
  getParentRoute: () => shell,
  path: '/participation',
  component: ParticipationPage,
});
const expectations = createRoute({
  getParentRoute: () => shell,
  path: '/expectations',
  component: ExpectationsPage,
});
const map = createRoute({ getParentRoute: () => shell, path: '/expectations/map', component: MapPage });
const trend = createRoute({ getParentRoute: () => shell, path: '/expectations/trend', component: TrendPage });
const sentiment = createRoute({ getParentRoute: () => shell, path: '/sentiment', component: SentimentPage });
const theme = createRoute({ getParentRoute: () => shell, path: '/themes/$theme', component: ThemePage });
const question = createRoute({
  getParentRoute: () => shell,
  path: '/questions/$question',
  component: QuestionPage,
});
const aloud = createRoute({ getParentRoute: () => shell, path: '/aloud', component: AloudPage });
const readings = createRoute({ getParentRoute: () => shell, path: '/readings', component: ReadingsPage });
const decisions = createRoute({ getParentRoute: () => shell, path: '/decisions', component: DecisionsPage });
const decision = createRoute({
  getParentRoute: () => shell,
  path: '/decisions/$decision',
  component: DecisionPage,
});
const mirror = createRoute({ getParentRoute: () => shell, path: '/mirror', component: MirrorPage });
/** Pages that have something to say before anything is published. */
const anyTime = { staticData: { anyTime: true } };
const method = createRoute({
  getParentRoute: () => shell,
  path: '/method',
  component: MethodPage,
  ...anyTime,
});
const ideas = createRoute({
  getParentRoute: () => shell,
  path: '/ideas',
  component: IdeasPage,
  ...anyTime,
});
const people = createRoute({
  getParentRoute: () => shell,
  path: '/people',
  component: PeoplePage,
  ...anyTime,
});
const account = createRoute({
  getParentRoute: () => shell,
  path: '/account',
  component: AccountPage,
  ...anyTime,
});

const tree = root.addChildren([
  signIn,
  shared,
  shell.addChildren([
    overview,
    participation,
    expectations,
    map,
    trend,
    sentiment,
    theme,
    question,
    readings,
    aloud,
    ideas,
    decisions,
    decision,
    mirror,
    method,
    people,
    account,
  ]),
]);

/** The pages of the comparison, under its path on the host. */
export function createAppRouter() {
  return createRouter({
    routeTree: tree,
    basepath: '/comparison',
    rewrite: createAddresses(),
    scrollRestoration: true,
    defaultPreload: 'intent',
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface StaticDataRouteOption {
    /** Whether the page is shown before both sides have published. */
    anyTime?: boolean;
  }
}
