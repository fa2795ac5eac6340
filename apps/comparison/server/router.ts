import { collectRouter } from './collect/collect-router.ts';
import { reportRouter } from './report/report-router.ts';
import { signInRouter } from './sign-in/sign-in-router.ts';
import { router } from './trpc.ts';

/** Everything the browser may ask. */
export const comparisonRouter = router({
  signIn: signInRouter,
  report: reportRouter,
  collect: collectRouter,
});

export type ComparisonRouter = typeof comparisonRouter;
