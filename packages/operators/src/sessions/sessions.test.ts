import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../audit/audit.ts';
import { linkLifetime } from '../people/people.ts';
import { type TestPlace, testPlace } from '../testing/test-place.ts';
import { hour, minute } from '../world.ts';
import { sessionIdle, sessionLifetime } from './sessions.ts';

let place: TestPlace;
beforeEach(async () => {
  place = await testPlace();
});
afterEach(() => place.destroy());

const linkFor = async (name: string) => {
  const link = await place.operators.people.linkFor({ name, role: 'head' }, commandLine);
  if (!link.ok) throw new Error(link.error);
  return link.value.token;
};

describe('a link', () => {
  it('opens once: of two presses at the same moment one gets in, and none later', async () => {
    const { sessions } = place.operators;
    const token = await linkFor('Ada');
    const both = await Promise.all([sessions.open(token), sessions.open(token)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await sessions.open(token)).toEqual({ ok: false, error: 'link-not-valid' });
  });

  it('is not used up by being looked at', async () => {
    const { sessions } = place.operators;
    const token = await linkFor('Ada');
    expect([await sessions.check(token), await sessions.check(token)]).toEqual([true, true]);
    expect((await sessions.open(token)).ok).toBe(true);
    expect(await sessions.check(token)).toBe(false);
  });

  it('ends after its time, and when a newer one is made', async () => {
    const { sessions } = place.operators;
    const old = await linkFor('Ada');
    const newer = await linkFor('ada ');
    expect(await sessions.check(old)).toBe(false);
    place.clock.pass(linkLifetime - 1);
    expect(await sessions.check(newer)).toBe(true);
    place.clock.pass(1);
    expect((await sessions.open(newer)).ok).toBe(false);
  });
});

describe('a session', () => {
  it('tells whose call it is, from its secret alone', async () => {
    const { sessions } = place.operators;
    const { secret } = await place.arrive('Ada');
    expect(await sessions.identify(secret)).toMatchObject({
      step: 'open',
      person: { name: 'Ada', role: 'head' },
    });
    for (const forged of [undefined, '', 'x', `${secret}x`, secret.toLowerCase()])
      expect(await sessions.identify(forged)).toBeNull();
  });

  it('ends after seven days without a call, however young it is', async () => {
    const { sessions } = place.operators;
    const { secret } = await place.arrive('Ada');
    place.clock.pass(sessionIdle - 1);
    expect(await sessions.identify(secret)).not.toBeNull();
    place.clock.pass(sessionIdle - 1);
    expect(await sessions.identify(secret)).not.toBeNull();
    place.clock.pass(sessionIdle);
    expect(await sessions.identify(secret)).toBeNull();
  });

  it('ends after thirty days, however much it is used', async () => {
    const { sessions } = place.operators;
    const { secret } = await place.arrive('Ada');
    for (let passed = 0; passed < sessionLifetime - hour; passed += hour * 24) {
      expect(await sessions.identify(secret)).not.toBeNull();
      place.clock.pass(hour * 24);
    }
    expect(await sessions.identify(secret)).toBeNull();
  });

  it('does not write at each call', async () => {
    const { sessions } = place.operators;
    const { secret, visit } = await place.arrive('Ada');
    const seen = async () => (await sessions.list(visit.person.id))[0]?.seenAt;
    const first = await seen();
    place.clock.pass(minute);
    await sessions.identify(secret);
    expect(await seen()).toBe(first);
    place.clock.pass(5 * minute);
    await sessions.identify(secret);
    expect(await seen()).toBe((first ?? 0) + 6 * minute);
  });

  it('can be ended one by one, and all but one’s own', async () => {
    const { sessions } = place.operators;
    const own = await place.arrive('Ada');
    const [second, third] = [await place.arrive('Ada'), await place.arrive('Ada')];
    const stranger = await place.arrive('Bea');
    expect(await sessions.end(second.visit.session, own.visit)).toEqual({ ok: true, value: null });
    expect(await sessions.identify(second.secret)).toBeNull();
    expect(await sessions.end(stranger.visit.session, own.visit)).toEqual({
      ok: false,
      error: 'unknown-session',
    });
    expect(await sessions.endOthers(own.visit)).toBe(1);
    expect(await sessions.identify(third.secret)).toBeNull();
    expect(await sessions.identify(own.secret)).not.toBeNull();
    expect(await sessions.identify(stranger.secret)).not.toBeNull();
    await sessions.close(own.visit);
    expect(await sessions.identify(own.secret)).toBeNull();
  });

  it('is forgotten once it has ended', async () => {
    await place.arrive('Ada');
    place.clock.pass(sessionLifetime + 1);
    await place.operators.forgetExpired();
    expect(await place.connection.collection('operator_sessions').countDocuments()).toBe(0);
  });

  it('leaves no secret in the database, of a link or of a session', async () => {
    const token = await linkFor('Bea');
    const { secret } = await place.arrive('Ada');
    const stored = await place.everything();
    expect(stored).toContain('Ada');
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain(token);
  });
});
