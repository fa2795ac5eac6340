import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { longestSealed } from '../envelope/compact.ts';
import type { Acknowledgement, BulletinState } from '../kinds/bulletin/acknowledgement.ts';

/** Where a portal's process takes bulletins: what is acknowledged is stored. Null answers: no such campaign here. */
export interface BulletinInbox {
  /** What is held of a campaign's bulletins; `at` is the comparison's clock, by which one's own is judged (milliseconds). */
  readonly state: (campaign: string, at: number) => Promise<BulletinState | null>;
  readonly take: (campaign: string, sealed: string) => Promise<Acknowledgement | null>;
  readonly open: (campaign: string, sealed: string) => Promise<Acknowledgement | null>;
}

const campaign = z.string().min(1).max(64);
/** What a portal reads of a bulletin's state. */
export const stateInput = z.strictObject({ campaign, at: z.iso.datetime() });
/** What is pushed. */
export const sealedInput = z.strictObject({ campaign, sealed: z.string().min(1).max(longestSealed) });

/** An answer, or 404: a portal without bulletins (the roll), or a campaign that was not launched there. */
export async function orNotFound<T>(answer: Promise<T | null> | undefined): Promise<T> {
  const value = (await answer) ?? null;
  if (value === null) throw new TRPCError({ code: 'NOT_FOUND' });
  return value;
}
