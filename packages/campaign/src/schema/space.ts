import { z } from 'zod';
import { nameSchema } from './text.ts';

/** The most agrees and days a promise may ask for: a promise of next year is none. */
const [mostAgrees, mostDays] = [1000, 90] as const;

/** When what others wrote appears: gathered by the hour or half-day, or at once. */
export const spacePaceSchema = z.enum(['editions', 'live']);
/** Who may read: whoever holds the space's credential, or anybody with the address. */
export const spaceReadersSchema = z.enum(['credential', 'anyone']);

/** Whether a moderator reads what is written once it has appeared, or before. */
export const spaceModerationSchema = z.enum(['after', 'before']);

/** Who animates one side's space and answers for it: named to everybody who writes there. */
export function spaceOwnerOf<W extends z.ZodType>(wording: W) {
  return z.strictObject({
    name: nameSchema,
    /** What they are to the organisation: "équipe durabilité". */
    role: wording,
  });
}

/** Ideas that this many people agree with are answered within this many days: said before anybody writes. */
export const spacePromiseSchema = z.strictObject({
  agrees: z.int().min(1).max(mostAgrees),
  days: z.int().min(1).max(mostDays),
});

/** The space of a campaign as one side is told of it. */
export function sideSpaceOf<W extends z.ZodType>(wording: W) {
  return z.strictObject({
    owner: spaceOwnerOf(wording),
    promise: spacePromiseSchema,
    pace: spacePaceSchema,
    readers: spaceReadersSchema,
    /** Absent: after the fact. */
    moderation: spaceModerationSchema.optional(),
  });
}
