import { err, ok } from '@miroir/basics';
import {
  type CohortKey,
  decodeBase64url,
  encodeBase64url,
  type KeyList,
  keyListDigest,
} from '@miroir/credential';
import { generateKeyPair, signBlinded } from '@miroir/credential/server';
import type { Admitted, SpaceAdmitted } from '@miroir/roll';
import type { IssuingRoll } from '../hand-off/roll-side.ts';

const scope = { audience: 'employees', campaign: 'c', round: 'r' } as const;
const purposes = ['answer', 'replacement'] as const;
type Cohort = 'dole' | 'arbois';

/** A round of two cohorts: its published keys, and the private ones. */
export async function testRound() {
  const made = await Promise.all(
    (['dole', 'arbois'] as const).flatMap((cohort) =>
      purposes.map(async (purpose) => {
        const pair = await generateKeyPair();
        const { id, spki } = pair;
        const entry: CohortKey = { ...scope, purpose, id, cohort, headcount: 40, spki };
        return { entry, pair };
      }),
    ),
  );
  const spacePair = await generateKeyPair();
  const { id, spki } = spacePair;
  const nobody = { cohort: null, headcount: null };
  const space = { ...scope, round: 'all', purpose: 'space', ...nobody, id, spki } as const;
  const keys = [...made.map(({ entry }) => entry), space];
  const keyList: KeyList = { version: 1, admission: 'invitation', ...scope, keys };
  const of = (cohort: Cohort, purpose: (typeof purposes)[number] = 'answer') => {
    const found = made.find(({ entry }) => entry.cohort === cohort && entry.purpose === purpose);
    if (found === undefined) throw new Error(cohort);
    return found;
  };
  return { scope, keyList, digest: keyListDigest(keyList), of, space: { entry: space, pair: spacePair } };
}

export type TestRound = Awaited<ReturnType<typeof testRound>>;

/** What the roll would say of someone it lets in. */
export function admittedWith(key: Pick<CohortKey, 'id' | 'cohort'>): Admitted {
  const { id: keyId, cohort } = key;
  const told = { purpose: 'answer', issued: false, replacementUsed: false } as const;
  return { session: 'session', cohort: { id: cohort, label: cohort }, keyId, ...told };
}

/** The same of the space. */
export function admittedToSpace({ space }: TestRound, session = 'session'): SpaceAdmitted {
  return { session, keyId: space.entry.id, purpose: 'space', issued: false };
}

/** One person's roll, which keeps the protocol: one blinded value, the same bytes signed again, others refused. */
export function strictRoll(
  round: TestRound,
  cohort: Cohort = 'dole',
  purpose: (typeof purposes)[number] | 'space' = 'answer',
) {
  const { pair } = purpose === 'space' ? round.space : round.of(cohort, purpose);
  const { entry } = round.of(cohort);
  const calls: string[] = [];
  let issued: string | null = null;
  let expired = false;
  const api: IssuingRoll = {
    issue: async (session, blinded) => {
      calls.push(session);
      if (expired && session === 'session') return refused('session-expired');
      if (issued !== null && issued !== blinded) return refused('already-issued');
      issued = blinded;
      const signed = signBlinded(pair.privateKey, bytesOf(blinded));
      if (!signed.ok) throw new Error(signed.error);
      return ok({ signature: encodeBase64url(signed.value) });
    },
    invitation: async () =>
      ok({
        ...admittedWith(purpose === 'replacement' ? round.of(cohort, purpose).entry : entry),
        session: 'renewed',
      }),
    space: async (session) => ok(admittedToSpace(round, `${session} for the space`)),
  };
  const expire = () => {
    expired = true;
  };
  return { api, calls, expire };
}

function refused(code: 'session-expired' | 'already-issued') {
  return err({ kind: 'refused', code, params: {}, message: code } as const);
}

function bytesOf(text: string): Uint8Array {
  const decoded = decodeBase64url(text);
  if (!decoded.ok) throw new Error(decoded.error);
  return decoded.value;
}
