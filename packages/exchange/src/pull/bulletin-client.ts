import type { Result } from '@miroir/basics';
import {
  type Acknowledgement,
  acknowledgementSchema,
  type BulletinState,
  bulletinStateSchema,
} from '../kinds/bulletin/acknowledgement.ts';
import { connect, type PullFault, pull } from './connection.ts';

/** The comparison's side of what goes to one process of a portal, a box or a space. */
export interface BulletinClient {
  /** What it holds of a campaign's bulletins; `at`: the comparison's clock (milliseconds). */
  readonly state: (campaign: string, at: number) => Promise<Result<BulletinState, PullFault>>;
  readonly push: (campaign: string, sealed: string) => Promise<Result<Acknowledgement, PullFault>>;
  readonly open: (campaign: string, sealed: string) => Promise<Result<Acknowledgement, PullFault>>;
}

/**
 * A client for one process of a portal.
 * @param origin of the box or of the space
 * @param options.timeoutMs after which it counts as unreachable; 15 seconds unless told
 */
export function createBulletinClient(
  origin: string,
  token: string,
  options: { readonly timeoutMs?: number } = {},
): BulletinClient {
  const client = connect(origin, token);
  const limit = () => ({ signal: AbortSignal.timeout(options.timeoutMs ?? 15_000) });
  const isState = (value: unknown) => bulletinStateSchema.safeParse(value).success;
  const isAcknowledgement = (value: unknown) => acknowledgementSchema.safeParse(value).success;
  return {
    state: (campaign, at) =>
      pull(() => client.bulletinState.query({ campaign, at: new Date(at).toISOString() }, limit()), isState),
    push: (campaign, sealed) =>
      pull(() => client.bulletin.mutate({ campaign, sealed }, limit()), isAcknowledgement),
    open: (campaign, sealed) =>
      pull(() => client.openBulletin.mutate({ campaign, sealed }, limit()), isAcknowledgement),
  };
}
