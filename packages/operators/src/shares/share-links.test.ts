import { afterEach, describe, expect, it } from 'vitest';
import { actorOf } from '../sessions/sessions.ts';
import { type TestPlace, testPlace } from '../testing/test-place.ts';
import { day } from '../world.ts';
import { longestShare } from './share-links.ts';

let place: TestPlace;
afterEach(() => place.destroy());

async function shared(options: { sharing?: boolean; days?: number } = {}) {
  place = await testPlace({ sharing: options.sharing ?? true });
  const by = actorOf((await place.arrive('Ada')).visit);
  const until = place.clock.now() + (options.days ?? 7) * day;
  const { shareLinks } = place.operators;
  const made = await shareLinks.create({ subject: 'reading/1', label: 'For the board', until }, by);
  return { shareLinks, made, by, until };
}

describe('a shared link', () => {
  it('opens what it was made for, as often as it is followed, until its day', async () => {
    const { shareLinks, made, until } = await shared();
    if (!made.ok) throw new Error(made.error);
    const expected = { ok: true, value: { subject: 'reading/1', label: 'For the board', until } };
    expect(await shareLinks.resolve(made.value.token)).toEqual(expected);
    place.clock.pass(7 * day - 1);
    expect(await shareLinks.resolve(made.value.token)).toEqual(expected);
    place.clock.pass(1);
    expect(await shareLinks.resolve(made.value.token)).toEqual({ ok: false, error: 'link-not-valid' });
    expect((await shareLinks.list())[0]?.state).toBe('expired');
  });

  it('opens nothing from the moment it is revoked', async () => {
    const { shareLinks, made, by } = await shared();
    if (!made.ok) throw new Error(made.error);
    expect(await shareLinks.revoke(made.value.id, by)).toEqual({ ok: true, value: null });
    expect(await shareLinks.resolve(made.value.token)).toEqual({ ok: false, error: 'link-not-valid' });
    expect(await shareLinks.revoke(made.value.id, by)).toEqual({ ok: false, error: 'unknown-link' });
    expect((await shareLinks.list())[0]).toMatchObject({ state: 'revoked', label: 'For the board' });
  });

  it('is in the database under a hash only, and a session’s or a link’s secret opens none', async () => {
    const { shareLinks, made } = await shared();
    if (!made.ok) throw new Error(made.error);
    expect(await place.everything()).not.toContain(made.value.token);
    const { secret } = await place.arrive('Bea');
    expect((await shareLinks.resolve(secret)).ok).toBe(false);
    expect((await shareLinks.resolve(made.value.id)).ok).toBe(false);
    expect(await place.operators.sessions.identify(made.value.token)).toBeNull();
    expect((await place.operators.sessions.open(made.value.token)).ok).toBe(false);
  });

  it('lives for a bounded time, that lies ahead', async () => {
    expect((await shared({ days: 0 })).made).toEqual({ ok: false, error: 'until-not-ahead' });
    await place.destroy();
    const tooFar = { days: longestShare / day + 1 };
    expect((await shared(tooFar)).made).toEqual({ ok: false, error: 'until-too-far' });
  });
});

describe('where sharing is off', () => {
  it('no link is made, and none that was made before opens; it can still be revoked', async () => {
    const { shareLinks, made, by } = await shared();
    if (!made.ok) throw new Error(made.error);
    const { createShareLinks } = await import('./share-links.ts');
    const { createShareStore } = await import('../stores/share-store.ts');
    place.connection.deleteModel('OperatorShare');
    const store = createShareStore(place.connection);
    const off = createShareLinks({ store, audit: place.operators.audit, on: false }, place.world);
    const asked = { subject: 'reading/2', label: '', until: place.clock.now() + day };
    expect(await off.create(asked, by)).toEqual({ ok: false, error: 'sharing-off' });
    expect(await off.resolve(made.value.token)).toEqual({ ok: false, error: 'sharing-off' });
    expect((await off.revoke(made.value.id, by)).ok).toBe(true);
    expect((await shareLinks.resolve(made.value.token)).ok).toBe(false);
  });
});
