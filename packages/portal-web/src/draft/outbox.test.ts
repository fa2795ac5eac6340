import { err, ok } from '@miroir/basics';
import type { Sheet } from '@miroir/campaign';
import {
  type BoxApi,
  type CallFault,
  type Held,
  holdOpened,
  readHolding,
  type Shelf,
  sessionShelf,
} from '@miroir/participant';
import { MemoryStorage } from '@miroir/participant/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { deliver, type Parcel, readDelivery } from './outbox.ts';
import { post } from './post.ts';

const sheet: Sheet = { answers: { q: { option: 'a' } }, comments: {} };
const parcel: Parcel = { fingerprint: 'f'.repeat(64), replaces: null, sheet };
const held: Held = {
  step: 'held',
  secret: 's'.repeat(22),
  proof: { signature: 'sig', keyId: 'key' },
  registered: false,
  cohort: 'dole',
  digest: null,
  withdrawn: false,
};

function refusal(code: 'closed' | 'stale-amendment' | 'unavailable' | 'too-many-requests'): CallFault {
  return { kind: 'refused', code, params: {}, message: `refused: ${code}` };
}

/** A box that plays a list of answers, then accepts. */
function scriptedBox(faults: CallFault[]) {
  const bodies: string[] = [];
  const registered: string[] = [];
  const api: Pick<BoxApi, 'submit' | 'register'> = {
    submit: async (submission) => {
      bodies.push(JSON.stringify(submission));
      const fault = faults.shift();
      return fault === undefined ? ok({ digest: `digest-${bodies.length}` }) : err(fault);
    },
    register: async (secret) => {
      registered.push(secret);
      return ok({ state: { cohort: 'dole', sheet: null, digest: null, entered: false, withdrawn: false } });
    },
  };
  return { api, bodies, registered };
}

let storage: MemoryStorage;
let shelf: Shelf;
beforeEach(async () => {
  storage = new MemoryStorage();
  shelf = sessionShelf(storage);
  await holdOpened(shelf, held);
});

describe('the outbox', () => {
  it('keeps a submission through a silent network, a reload and a busy server, and sends the same body each time', async () => {
    const box = scriptedBox([{ kind: 'unreachable' }, refusal('unavailable'), refusal('too-many-requests')]);
    await post(shelf, parcel);
    for (let tries = 0; tries < 3; tries += 1) {
      expect((await deliver(shelf, box.api)).state).toBe('waiting');
      shelf = sessionShelf(storage);
      expect((await readDelivery(shelf)).state).toBe('waiting');
    }
    expect((await deliver(shelf, box.api)).state).toBe('sent');
    expect(new Set(box.bodies).size).toBe(1);
    expect(box.bodies).toHaveLength(4);
  });

  it('notes the digest it was given, so that the next submission replaces it', async () => {
    const box = scriptedBox([]);
    await post(shelf, parcel);
    await deliver(shelf, box.api);
    expect(await readHolding(shelf)).toMatchObject({
      digest: 'digest-1',
      registered: true,
      withdrawn: false,
    });
    expect((await readDelivery(shelf)).state).toBe('sent');
  });

  it('keeps an answer that came after the close, with the reason, and does not try again by itself', async () => {
    const box = scriptedBox([refusal('closed')]);
    await post(shelf, parcel);
    expect(await deliver(shelf, box.api)).toEqual({
      state: 'refused',
      parcel: { ...parcel, refusal: { code: 'closed', message: 'refused: closed' } },
      message: 'refused: closed',
    });
    await deliver(shelf, box.api);
    expect(box.bodies).toHaveLength(1);
    expect(await shelf.read<Parcel>('outbox')).toMatchObject({ sheet });
  });

  it('keeps both versions when another one was sent from elsewhere', async () => {
    const box = scriptedBox([refusal('stale-amendment')]);
    await post(shelf, parcel);
    expect((await deliver(shelf, box.api)).state).toBe('conflict');
    expect(await shelf.read<Parcel>('outbox')).toMatchObject({ sheet });
  });

  it('does not erase a submission posted while another one was on its way', async () => {
    const later: Parcel = { ...parcel, sheet: { ...sheet, answers: { q: { option: 'b' } } } };
    const api: Pick<BoxApi, 'submit' | 'register'> = {
      submit: async () => {
        await post(shelf, later);
        return ok({ digest: 'd' });
      },
      register: scriptedBox([]).api.register,
    };
    await post(shelf, parcel);
    expect((await deliver(shelf, api)).state).toBe('waiting');
    expect(await shelf.read<Parcel>('outbox')).toEqual(later);
  });

  it('makes the credential known to the box before anything is sent, once', async () => {
    const box = scriptedBox([]);
    expect((await deliver(shelf, box.api)).state).toBe('nothing');
    await deliver(shelf, box.api);
    expect(box.registered).toEqual([held.secret]);
    expect(box.bodies).toEqual([]);
  });

  it('asks nothing of the box when this device holds no credential', async () => {
    const box = scriptedBox([]);
    const empty = sessionShelf(new MemoryStorage());
    await post(empty, parcel);
    expect((await deliver(empty, box.api)).state).toBe('nothing');
    expect(box.bodies).toEqual([]);
  });
});
