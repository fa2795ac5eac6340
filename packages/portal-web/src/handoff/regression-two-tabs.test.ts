import { type KeyEntry, type KeyList, keyListDigest } from '@miroir/credential';
import { generateKeyPair, signBlinded } from '@miroir/credential/server';
import { expect, it } from 'vitest';
import { sessionShelf } from '../storage/session-shelf.ts';
import { MemoryStorage } from '../testing/memory-storage.ts';
import { finishParticipation, startParticipation } from './box-side.ts';

it('of two tabs that share one draw, whichever comes back first finishes, whatever its state', async () => {
  const scope = { audience: 'employees', campaign: 'c', round: 'r', purpose: 'answer' } as const;
  const pair = await generateKeyPair();
  const key: KeyEntry = { ...scope, id: pair.id, cohort: 'dole', headcount: 40, spki: pair.spki };
  const { purpose: _purpose, ...round } = scope;
  const list: KeyList = { version: 1, ...round, keys: [key] };
  const shelf = sessionShelf(new MemoryStorage());
  const side = { shelf, scope, keyList: list };
  const start = (state: string) => startParticipation([state, key.id, keyListDigest(list), 'first'], side);
  const first = await start('state-of-first-tab');
  const second = await start('state-of-second-tab');
  if (!first.ok || first.value.go !== 'issue' || !second.ok || second.value.go !== 'issue')
    throw new Error('not drawn');
  expect(first.value.parts[1]).toBe(second.value.parts[1]);
  const signed = signBlinded(pair.privateKey, Buffer.from(first.value.parts[1] ?? '', 'base64url'));
  if (!signed.ok) throw new Error(signed.error);
  const signature = Buffer.from(signed.value).toString('base64url');
  const finished = await finishParticipation(['state-of-first-tab', signature], shelf);
  expect(finished).toMatchObject({ ok: true, value: { kind: 'held' } });
  expect(await finishParticipation(['state-of-second-tab', signature], shelf)).toMatchObject({ ok: true });
});
