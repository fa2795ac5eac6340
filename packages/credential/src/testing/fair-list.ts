import type { Admission } from '@miroir/basics';
import { type CohortKey, type KeyList, spaceKeyOf } from '../key-list.ts';
import { everyRound, type RoundScope } from '../scope.ts';
import { generateKeyPair, type KeyPair } from '../server/keys.ts';

/** A list that keeps every rule, for tests that need one, with the private halves by key id. */
export interface FairList {
  readonly list: KeyList;
  readonly pairs: ReadonlyMap<string, KeyPair>;
}

/** Keys of one cohort of 40 people (or of an open link), and the space's; `before` gives the space's key of an earlier round. */
export async function fairKeyList(
  scope: RoundScope,
  options: { readonly cohort?: string; readonly admission?: Admission; readonly before?: KeyList } = {},
): Promise<FairList> {
  const { cohort = 'dole', admission = 'invitation', before } = options;
  const [answer, replacement, space] = await Promise.all([
    generateKeyPair(),
    generateKeyPair(),
    generateKeyPair(),
  ]);
  const headcount = admission === 'open-link' ? null : 40;
  const keyOf = ({ id, spki }: KeyPair, purpose: CohortKey['purpose']): CohortKey => ({
    ...scope,
    id,
    spki,
    purpose,
    cohort,
    headcount,
  });
  const kept = before === undefined ? null : spaceKeyOf(before);
  const { id, spki } = space;
  const own = {
    ...scope,
    round: everyRound,
    purpose: 'space',
    id,
    spki,
    cohort: null,
    headcount: null,
  } as const;
  return {
    list: {
      version: 1,
      ...scope,
      admission,
      keys: [keyOf(answer, 'answer'), keyOf(replacement, 'replacement'), kept ?? own],
    },
    pairs: new Map([answer, replacement, space].map((pair) => [String(pair.id), pair])),
  };
}
