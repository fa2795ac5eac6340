import { err, ok } from '@miroir/basics';
import { type KeyEntry, type KeyList, keyListDigest } from '@miroir/credential';
import { generateKeyPair, signBlinded } from '@miroir/credential/server';
import type { Admitted } from '@miroir/roll';
import type { RollApi } from '../api/roll-api.ts';

const scope = { audience: 'employees', campaign: 'c', round: 'r', purpose: 'answer' } as const;

/** A round of two cohorts: its published keys, and a roll for each person. */
export async function testRound() {
  const cohorts = ['dole', 'arbois'] as const;
  const made = await Promise.all(
    cohorts.map(async (cohort) => {
      const pair = await generateKeyPair();
      const entry: KeyEntry = { ...scope, id: pair.id, cohort, headcount: 40, spki: pair.spki };
      return { entry, pair };
    }),
  );
  const { purpose: _purpose, ...round } = scope;
  const keyList: KeyList = { version: 1, ...round, keys: made.map(({ entry }) => entry) };
  const of = (cohort: (typeof cohorts)[number]) => {
    const found = made.find(({ entry }) => entry.cohort === cohort);
    if (found === undefined) throw new Error(cohort);
    return found;
  };
  return { scope, keyList, digest: keyListDigest(keyList), of };
}

export type TestRound = Awaited<ReturnType<typeof testRound>>;

/** What the roll would say of someone it lets in. */
export function admittedWith(key: Pick<KeyEntry, 'id' | 'cohort'>): Admitted {
  const { id: keyId, cohort } = key;
  const told = { purpose: 'answer', issued: false, replacementUsed: false } as const;
  return { session: 'session', cohort: { id: cohort, label: cohort }, keyId, ...told };
}

/** One person's roll, which keeps the protocol: one blinded value, the same bytes signed again, others refused. */
export function strictRoll(round: TestRound, cohort: 'dole' | 'arbois' = 'dole') {
  const { entry, pair } = round.of(cohort);
  const calls: string[] = [];
  let issued: string | null = null;
  let expired = false;
  const api: Pick<RollApi, 'issue' | 'invitation'> = {
    issue: async (session, blinded) => {
      calls.push(session);
      if (expired && session === 'session') return refused('session-expired');
      if (issued !== null && issued !== blinded) return refused('already-issued');
      issued = blinded;
      const signed = signBlinded(pair.privateKey, Buffer.from(blinded, 'base64url'));
      if (!signed.ok) throw new Error(signed.error);
      return ok({ signature: Buffer.from(signed.value).toString('base64url') });
    },
    invitation: async () => ok({ ...admittedWith(entry), session: 'renewed' }),
  };
  const expire = () => {
    expired = true;
  };
  return { api, calls, expire };
}

function refused(code: 'session-expired' | 'already-issued') {
  return err({ kind: 'refused', code, params: {}, message: code } as const);
}
