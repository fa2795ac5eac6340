import { err, ok, type Result } from '@miroir/basics';
import type { Actor, Audit } from '../audit/audit.ts';
import { hashOfSecret, newSecret } from '../secret.ts';
import type { ShareStore } from '../stores/share-store.ts';
import { day, type World } from '../world.ts';

/** The longest a shared link may live: 400 days, in milliseconds. */
export const longestShare = 400 * day;

/** What a link shows, and until when. */
export interface Shared {
  readonly subject: string;
  readonly label: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** A link as the list shows it. Its token is known to whoever copied it, and to nobody here. */
export interface ShareEntry extends Shared {
  readonly id: string;
  readonly madeBy: string;
  readonly madeAt: number;
  readonly state: 'open' | 'expired' | 'revoked';
}

export type CreateRefusal = 'sharing-off' | 'until-not-ahead' | 'until-too-far';
export type ResolveRefusal = 'sharing-off' | 'link-not-valid';

/** Links that show one thing, read-only, to whoever holds them. */
export interface ShareLinks {
  /** Whether links are made and opened at all. */
  readonly on: boolean;
  /** Makes a link. The token is returned once, and stored nowhere. */
  create(shared: Shared, by: Actor): Promise<Result<{ id: string; token: string }, CreateRefusal>>;
  /** What a token opens. Expired, revoked and unknown are told apart to nobody. */
  resolve(token: string): Promise<Result<Shared, ResolveRefusal>>;
  /** Ends a link at once; works where sharing is off, too. */
  revoke(id: string, by: Actor): Promise<Result<null, 'unknown-link'>>;
  /** Every link, the newest first. */
  list(): Promise<ShareEntry[]>;
}

interface ShareParts {
  readonly store: ShareStore;
  readonly audit: Audit<never>;
  readonly on: boolean;
}

export function createShareLinks({ store, audit, on }: ShareParts, { clock, random }: World): ShareLinks {
  return {
    on,
    async create({ subject, label, until }, by) {
      const now = clock.now();
      if (!on) return err('sharing-off');
      if (until <= now) return err('until-not-ahead');
      if (until > now + longestShare) return err('until-too-far');
      const token = newSecret(random);
      const id = hashOfSecret('share', token);
      await store.add({
        _id: id,
        subject,
        label,
        madeBy: by.name,
        madeAt: now,
        until,
        revokedAt: null,
      });
      await audit.note(by, 'share-made', label);
      return ok({ id, token });
    },
    async resolve(token) {
      if (!on) return err('sharing-off');
      const share = await store.find(hashOfSecret('share', token));
      if (share === null || share.revokedAt !== null || share.until <= clock.now())
        return err('link-not-valid');
      return ok({ subject: share.subject, label: share.label, until: share.until });
    },
    async revoke(id, by) {
      const share = await store.find(id);
      if (share === null || !(await store.revoke(id, clock.now()))) return err('unknown-link');
      await audit.note(by, 'share-revoked', share.label);
      return ok(null);
    },
    async list() {
      const now = clock.now();
      const shares = await store.list();
      return shares
        .map(({ _id, revokedAt, subject, label, until, madeBy, madeAt }) => ({
          ...{ id: _id, subject, label, until, madeBy, madeAt },
          state: revokedAt !== null ? ('revoked' as const) : until <= now ? 'expired' : 'open',
        }))
        .sort((a, b) => b.madeAt - a.madeAt) as ShareEntry[];
    },
  };
}
