import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actorOf, secondStepTime } from '../sessions/sessions.ts';
import { softAuthenticator } from '../testing/soft-authenticator.ts';
import { origin, type TestPlace, testPlace } from '../testing/test-place.ts';
import { minute } from '../world.ts';

let place: TestPlace;
beforeEach(async () => {
  place = await testPlace();
});
afterEach(() => place.destroy());

/** Somebody with a passkey, and their device. */
async function withPasskey(name = 'Ada') {
  const { passkeys } = place.operators;
  const own = await place.arrive(name);
  const device = softAuthenticator(origin);
  const options = await passkeys.beginAdding(own.visit);
  if (!options.ok) throw new Error(options.error);
  const added = await passkeys.add(own.visit, 'telephone', device.create(options.value));
  return { own, device, added };
}

async function challengeFor(visit: Awaited<ReturnType<TestPlace['arrive']>>['visit']) {
  const options = await place.operators.passkeys.beginSecondStep(visit);
  if (!options.ok) throw new Error(options.error);
  return options.value;
}

describe('a passkey', () => {
  it('is kept by its public half, and shown to its owner', async () => {
    const { own, added } = await withPasskey();
    expect(added).toEqual({ ok: true, value: null });
    expect(await place.operators.passkeys.list(own.visit.person.id)).toMatchObject([{ name: 'telephone' }]);
  });

  it('ends the sessions that were opened without it, but for the one that made it', async () => {
    const { sessions } = place.operators;
    const before = await place.arrive('Ada');
    const { own } = await withPasskey();
    expect(await sessions.identify(before.secret)).toBeNull();
    expect((await sessions.identify(own.secret))?.step).toBe('open');
  });

  it('is asked for after the link: until then the session opens nothing', async () => {
    const { sessions, passkeys } = place.operators;
    const { device } = await withPasskey();
    const again = await place.arrive('Ada');
    expect(again.visit.step).toBe('second');
    const taken = await passkeys.takeSecondStep(again.visit, device.get(await challengeFor(again.visit)));
    expect(taken.ok).toBe(true);
    expect((await sessions.identify(again.secret))?.step).toBe('open');
  });

  it('must be asked for within ten minutes', async () => {
    await withPasskey();
    const again = await place.arrive('Ada');
    place.clock.pass(secondStepTime);
    expect(await place.operators.sessions.identify(again.secret)).toBeNull();
  });

  it('signs each challenge once, and soon', async () => {
    const { passkeys } = place.operators;
    const { device } = await withPasskey();
    const { visit } = await place.arrive('Ada');
    const late = await challengeFor(visit);
    place.clock.pass(5 * minute);
    expect(await passkeys.takeSecondStep(visit, device.get(late))).toEqual({
      ok: false,
      error: 'challenge-gone',
    });
    const answer = device.get(await challengeFor(visit));
    expect((await passkeys.takeSecondStep(visit, answer)).ok).toBe(true);
    expect(await passkeys.takeSecondStep(visit, answer)).toEqual({ ok: false, error: 'challenge-gone' });
  });

  it.each([
    ['another person’s device', () => softAuthenticator(origin)],
    ['a page that pretends to be this one', () => softAuthenticator('https://place.examp1e')],
  ])('is not replaced by %s', async (_name, makeDevice) => {
    await withPasskey();
    const { visit } = await place.arrive('Ada');
    const answer = makeDevice().get(await challengeFor(visit));
    const ids = await place.operators.passkeys.list(visit.person.id);
    const forged = { ...answer, id: ids[0]?.id ?? '', rawId: ids[0]?.id ?? '' };
    expect(await place.operators.passkeys.takeSecondStep(visit, forged)).toEqual({
      ok: false,
      error: 'not-verified',
    });
  });

  it('refuses a copy that counts behind the original', async () => {
    const { passkeys } = place.operators;
    const { device } = await withPasskey();
    const first = await place.arrive('Ada');
    const copied = device.get(await challengeFor(first.visit));
    expect((await passkeys.takeSecondStep(first.visit, copied)).ok).toBe(true);
    const people = place.connection.collection<{ _id: string; passkeys: { counter: number }[] }>('operators');
    const stored = await people.findOne({ _id: first.visit.person.id });
    const ahead = (stored?.passkeys ?? []).map((each) => ({ ...each, counter: 99 }));
    await people.updateOne({ _id: first.visit.person.id }, { $set: { passkeys: ahead } });
    const again = await place.arrive('Ada');
    const answer = device.get(await challengeFor(again.visit));
    expect(await passkeys.takeSecondStep(again.visit, answer)).toEqual({ ok: false, error: 'not-verified' });
  });

  it('can be removed by its owner, and all of them by who manages: the next link then opens by itself', async () => {
    const { passkeys, people } = place.operators;
    const { own } = await withPasskey();
    const [entry] = await passkeys.list(own.visit.person.id);
    expect(await passkeys.remove(own.visit, 'x')).toEqual({ ok: false, error: 'unknown-passkey' });
    expect((await passkeys.remove(own.visit, entry?.id ?? '')).ok).toBe(true);
    expect((await place.arrive('Ada')).visit.step).toBe('open');
    const other = await withPasskey('Bea');
    await people.resetPasskeys(other.own.visit.person.id, actorOf(own.visit));
    expect(await place.operators.sessions.identify(other.own.secret)).toBeNull();
    expect((await place.arrive('Bea')).visit.step).toBe('open');
  });
});

describe('an origin', () => {
  it.each([
    ['https://place.example', true],
    ['http://localhost:4300', true],
    ['http://place.example', false],
    ['http://127.0.0.1:4300', false],
    ['https://[::1]:4300', false],
  ])('%s has passkeys: %s', async (address, expected) => {
    await place.destroy();
    place = await testPlace({ origin: address });
    expect(place.operators.passkeys.available).toBe(expected);
    const { visit } = await place.arrive('Ada');
    expect((await place.operators.passkeys.beginAdding(visit)).ok).toBe(expected);
  });
});
