import { pathWithin, roundPath } from '../router/round-path.ts';
import type { SpaceBoot } from './device/space-types.ts';

/** Draws the space's pages, or takes the last step of its hand-off: apart from the question page, which loads none of this. */
export async function mountSpace(boot: SpaceBoot, root: HTMLElement): Promise<void> {
  if (pathWithin(roundPath(boot), location.pathname) === '/finish')
    return (await import('../handoff/finish-space-page.ts')).runFinishSpacePage(boot, root);
  return (await import('./open-space.tsx')).openSpace(boot, root);
}
