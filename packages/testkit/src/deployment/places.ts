import type { AnswerRole } from '@miroir/portal';

/** Where one round of a portal is found, by role. */
export interface Places {
  readonly roll: string;
  readonly box: string;
  /** Where a space opens. */
  readonly space?: string;
  /** The round's name in addresses. */
  readonly round: string;
  /** Where the round's pages begin. */
  readonly pages: Readonly<Record<AnswerRole, string>>;
  /** Where its procedures are. */
  readonly api: Readonly<Record<AnswerRole, string>>;
}

/** The addresses of a round behind two origins. */
export function placesOf({ roll, box, space }: Pick<Places, AnswerRole | 'space'>, round: string): Places {
  return {
    roll,
    box,
    ...(space === undefined ? {} : { space }),
    round,
    pages: { roll: `${roll}/r/${round}`, box: `${box}/r/${round}` },
    api: { roll: `${roll}/trpc/${round}`, box: `${box}/trpc/${round}` },
  };
}
