import { z } from 'zod';
import { shapeSentences } from './sentences.ts';
import { nameSchema } from './text.ts';

/** The most people who read one side's comments: what each participant is told must stay a sentence. */
export const mostReaders = 6;

/**
 * Who reads one side's comments one by one, to say their tone. Participants are told the names before they write, and
 * the portal lets nobody read who is not named.
 */
export function readersOf<W extends z.ZodType>(wording: W) {
  return z
    .array(
      z.strictObject({
        /** As participants read it, and as the reader signs in. */
        name: nameSchema,
        /** What they are to the organisation: "équipe durabilité". */
        role: wording,
      }),
    )
    .min(1)
    .max(mostReaders)
    .refine(haveOwnNames, { error: shapeSentences['readers-alike'] });
}

function haveOwnNames(readers: readonly { readonly name: string }[]): boolean {
  const keys = readers.map(({ name }) => name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase());
  return new Set(keys).size === keys.length;
}
