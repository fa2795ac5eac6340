import type { z } from 'zod';
import type { Direction, SealedHeader } from './header.ts';

/**
 * What a kind of sealed text is: its name (in the header's `typ`), the one way it goes, whether each names the one
 * before, and the schema of its body. The envelope knows no more of it.
 */
export interface SealedKind<
  Name extends string = string,
  D extends Direction = Direction,
  Body extends z.ZodType = z.ZodType,
> {
  readonly name: Name;
  readonly direction: D;
  /** True: a chain, kept whole. False: only the latest counts, and `previous` is null. */
  readonly chained: boolean;
  readonly body: Body;
}

/** A verified envelope: kind, header and body are what a pinned key signed. */
export type OpenedEnvelope<K extends SealedKind> = K extends SealedKind
  ? {
      readonly kind: K['name'];
      readonly hash: string;
      readonly header: SealedHeader<K['direction']>;
      readonly body: z.output<K['body']>;
    }
  : never;

/** The `typ` of a kind's header. */
export function typOf({ name }: SealedKind): string {
  return `miroir-${name}+jws`;
}
