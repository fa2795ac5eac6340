import { cohortKeys, keyListDigest } from '@miroir/credential';
import { signBlinded } from '@miroir/credential/server';
import { fairKeyList } from '@miroir/credential/testing';
import { expect, it } from 'vitest';
import { sessionShelf } from '../storage/session-shelf.ts';
import { MemoryStorage } from '../testing/memory-storage.ts';
import { finishParticipation, startParticipation } from './box-side.ts';

it('of two tabs that share one draw, whichever comes back first finishes, whatever its state', async () => {
  const scope = { audience: 'employees', campaign: 'c', round: 'r' } as const;
  const { list, pairs } = await fairKeyList(scope);
  const key = cohortKeys(list)[0]!;
  const shelf = sessionShelf(new MemoryStorage());
  const side = { shelf, scope, keyList: list, admission: 'roll' as const };
  const start = (state: string) => startParticipation([state, key.id, keyListDigest(list), 'first'], side);
  const first = await start('state-of-first-tab');
  const second = await start('state-of-second-tab');
  if (!first.ok || first.value.go !== 'issue' || !second.ok || second.value.go !== 'issue')
    throw new Error('not drawn');
  expect(first.value.parts[1]).toBe(second.value.parts[1]);
  const signed = signBlinded(
    pairs.get(key.id)!.privateKey,
    Buffer.from(first.value.parts[1] ?? '', 'base64url'),
  );
  if (!signed.ok) throw new Error(signed.error);
  const signature = Buffer.from(signed.value).toString('base64url');
  const finished = await finishParticipation(['state-of-first-tab', signature], shelf);
  expect(finished).toMatchObject({ ok: true, value: { kind: 'held' } });
  expect(await finishParticipation(['state-of-second-tab', signature], shelf)).toMatchObject({ ok: true });
});
