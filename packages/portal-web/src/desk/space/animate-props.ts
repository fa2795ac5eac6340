import type { AnimationDesk, SpaceDeskFrame } from '@miroir/space';
import type { SpaceDeskApi } from './space-desk-api.ts';
import type { SpaceDesk } from './use-space-desk.ts';

/** What the page with the organisation's own words is given. */
export interface AnimateProps {
  readonly frame: SpaceDeskFrame;
  readonly animation: AnimationDesk;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
  readonly locale: string;
}
