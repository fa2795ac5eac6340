import { accountRouter } from './people/account-router.ts';
import { peopleRouter } from './people/people-router.ts';
import { shareRouter } from './people/share-router.ts';
import { signInRouter } from './people/sign-in-router.ts';
import { bulletinsRouter } from './procedures/bulletins-router.ts';
import { collectRouter } from './procedures/collect-router.ts';
import { decisionsRouter } from './procedures/decisions-router.ts';
import { ideasRouter } from './procedures/ideas-router.ts';
import { mirrorRouter } from './procedures/mirror-router.ts';
import { readingsRouter } from './procedures/readings-router.ts';
import { reportRouter } from './procedures/report-router.ts';
import { router } from './trpc.ts';

/** Everything the browser may ask. */
export const comparisonRouter = router({
  signIn: signInRouter,
  account: accountRouter,
  people: peopleRouter,
  share: shareRouter,
  report: reportRouter,
  readings: readingsRouter,
  decisions: decisionsRouter,
  mirror: mirrorRouter,
  collect: collectRouter,
  ideas: ideasRouter,
  bulletins: bulletinsRouter,
});

export type ComparisonRouter = typeof comparisonRouter;
