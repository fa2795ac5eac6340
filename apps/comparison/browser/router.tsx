import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { createAddresses } from './app/address.ts';
import { parseSearch } from './app/search.ts';
import { AccountPage } from './pages/account.tsx';
import { AloudPage } from './pages/aloud.tsx';
import { ExpectationsPage } from './pages/expectations.tsx';
import { MapPage } from './pages/map.tsx';
import { MethodPage } from './pages/method.tsx';
import { MissingPage } from './pages/missing.tsx';
import { OverviewPage } from './pages/overview.tsx';
import { ParticipationPage } from './pages/participation.tsx';
import { PeoplePage } from './pages/people.tsx';
import { QuestionPage } from './pages/question.tsx';
import { ReadingsPage } from './pages/readings.tsx';
import { SentimentPage } from './pages/sentiment.tsx';
import { SharedPage } from './pages/shared.tsx';
import { SignInPage } from './pages/sign-in.tsx';
import { ThemePage } from './pages/theme.tsx';
import { TrendPage } from './pages/trend.tsx';
import { Shell } from './shell.tsx';

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
/** Pages that have something to say before anything is published. */
const anyTime = { staticData: { anyTime: true } };
const method = createRoute({
  getParentRoute: () => shell,
  path: '/method',
  component: MethodPage,
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
