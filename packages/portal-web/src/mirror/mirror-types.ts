import type { Audience } from '@miroir/basics';
import type { Boot, ShownBulletins } from '@miroir/portal';

/** What the pages of the mirror day are told when they open. */
export type MirrorBoot = Extract<Boot, { page: 'mirror' }>;

type Shown = Extract<ShownBulletins, { state: 'shown' }>;

/** What both sides said, in the reader's language. */
export type Mirror = NonNullable<Shown['mirror']>['content'];
/** One comparison of both sides. */
export type Face = Mirror['items'][number];
/** What is decided, in the reader's language. */
export type Decisions = NonNullable<Shown['decisions']>['content'];
/** One decision. */
export type Decision = Decisions['decisions'][number];

/** The side that does not read. */
export const otherThan = (side: Audience): Audience => (side === 'employees' ? 'consumers' : 'employees');
