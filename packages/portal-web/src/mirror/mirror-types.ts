import type { Audience } from '@miroir/basics';
import type { Boot, OpenedBulletins } from '@miroir/portal';

/** What the pages of the mirror day are told when they open. */
export type MirrorBoot = Extract<Boot, { page: 'mirror' }>;

/** What both sides said, in the reader's language. */
export type Mirror = NonNullable<OpenedBulletins['mirror']>;
/** One comparison of both sides. */
export type Face = Mirror['items'][number];
/** What is decided, in the reader's language. */
export type Decisions = NonNullable<OpenedBulletins['decisions']>;
/** One decision. */
export type Decision = Decisions['decisions'][number];

/** The side that does not read. */
export const otherThan = (side: Audience): Audience => (side === 'employees' ? 'consumers' : 'employees');
