import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkFromCommandLine } from '../create-operators.ts';
import { actorOf } from '../sessions/sessions.ts';
import { type TestPlace, testPlace } from '../testing/test-place.ts';

let place: TestPlace;
beforeEach(async () => {
  place = await testPlace();
});
afterEach(() => place.destroy());

const named = async (name: string) => (await place.operators.people.list()).find((one) => one.name === name);

describe('an invitation', () => {
  it('makes a person who has not come yet, with a link that opens', async () => {
    const { people, sessions } = place.operators;
    const head = await place.arrive('Ada');
    const made = await people.invite({ name: ' Bea ', role: 'guest' }, actorOf(head.visit));
    if (!made.ok) throw new Error(made.error);
    expect(await named('Bea')).toMatchObject({
      role: 'guest',
      invitedBy: 'Ada',
      joinedAt: null,
      linkUntil: made.value.until,
      sessions: 0,
    });
    const opened = await sessions.open(made.value.token);
    expect(opened.ok && opened.value.visit.person.role).toBe('guest');
    expect(await named('Bea')).toMatchObject({ joinedAt: place.clock.now(), linkUntil: null, sessions: 1 });
  });

  it('is refused for a name that somebody bears, however it is written', async () => {
    const { people } = place.operators;
    const by = actorOf((await place.arrive('Ada')).visit);
    for (const name of ['Ada', ' ada', 'ADA'])
      expect(await people.invite({ name, role: 'head' }, by)).toEqual({ ok: false, error: 'name-taken' });
  });

  it('can be withdrawn: the link opens nothing any more', async () => {
    const { people, sessions } = place.operators;
    const by = actorOf((await place.arrive('Ada')).visit);
    const made = await people.invite({ name: 'Bea', role: 'guest' }, by);
    if (!made.ok) throw new Error(made.error);
    expect(await people.withdrawLink(made.value.person, by)).toEqual({ ok: true, value: null });
    expect((await sessions.open(made.value.token)).ok).toBe(false);
  });
});

describe('someone with the right to', () => {
  it('changes a role, which counts from the very next call', async () => {
    const { people, sessions } = place.operators;
    const [head, guest] = [await place.arrive('Ada'), await place.arrive('Bea', 'guest')];
    await people.changeRole(guest.visit.person.id, 'head', actorOf(head.visit));
    expect((await sessions.identify(guest.secret))?.person.role).toBe('head');
  });

  it('removes a person: their sessions and their link open nothing from then on', async () => {
    const { people, sessions } = place.operators;
    const [head, guest] = [await place.arrive('Ada'), await place.arrive('Bea', 'guest')];
    const link = await people.renewLink(guest.visit.person.id, actorOf(head.visit));
    expect(await people.remove(guest.visit.person.id, actorOf(head.visit))).toEqual({
      ok: true,
      value: null,
    });
    expect(await sessions.identify(guest.secret)).toBeNull();
    expect(link.ok && (await sessions.open(link.value.token)).ok).toBe(false);
    expect(await named('Bea')).toBeUndefined();
  });

  it('neither removes themselves nor changes their own role', async () => {
    const { people } = place.operators;
    const { visit } = await place.arrive('Ada');
    const [id, by] = [visit.person.id, actorOf(visit)];
    expect(await people.remove(id, by)).toEqual({ ok: false, error: 'oneself' });
    expect(await people.changeRole(id, 'guest', by)).toEqual({ ok: false, error: 'oneself' });
  });

  it('is asked again in turn: of two who remove each other at once, one remains', async () => {
    const { people } = place.operators;
    const [ada, bea] = [await place.arrive('Ada'), await place.arrive('Bea')];
    const outcomes = await Promise.all([
      people.remove(bea.visit.person.id, actorOf(ada.visit)),
      people.remove(ada.visit.person.id, actorOf(bea.visit)),
    ]);
    expect(outcomes).toEqual([
      { ok: true, value: null },
      { ok: false, error: 'not-allowed' },
    ]);
    expect((await people.list()).map(({ name }) => name)).toEqual(['Ada']);
  });

  it('does nothing to somebody who is not there', async () => {
    const { people } = place.operators;
    const by = actorOf((await place.arrive('Ada')).visit);
    for (const change of [
      people.remove('x', by),
      people.renewLink('x', by),
      people.changeRole('x', 'head', by),
    ])
      expect(await change).toEqual({ ok: false, error: 'unknown-person' });
  });
});

describe('the command line', () => {
  const link = (name: string, role: 'head' | 'guest' = 'head') =>
    linkFromCommandLine(place.connection, { name, role }, place.world);

  it('makes the first person, and a new link for one who is there', async () => {
    const [first, second] = [await link('Ada'), await link('Ada')];
    if (!first.ok || !second.ok) throw new Error('refused');
    expect(second.value.person).toBe(first.value.person);
    expect((await place.operators.sessions.open(first.value.token)).ok).toBe(false);
    expect((await place.operators.sessions.open(second.value.token)).ok).toBe(true);
  });

  it('does not give one person another’s role', async () => {
    await link('Ada', 'guest');
    expect(await link('Ada', 'head')).toEqual({ ok: false, error: 'other-role' });
  });
});

describe('the audit list', () => {
  it('tells who did what to whom, newest first, and forgets after its time', async () => {
    const { people, audit } = place.operators;
    const head = await place.arrive('Ada');
    place.clock.pass(1000);
    const made = await people.invite({ name: 'Bea', role: 'guest' }, actorOf(head.visit));
    if (!made.ok) throw new Error(made.error);
    place.clock.pass(1000);
    await people.remove(made.value.person, actorOf(head.visit));
    const told = (await audit.newest(10)).map(({ by, act, on }) => `${by}|${act}|${on}`);
    expect(told.slice(0, 2)).toEqual(['Ada|removed|Bea', 'Ada|invited|Bea']);
    expect(new Set(told.slice(2))).toEqual(new Set(['Ada|signed-in|', '|invited|Ada']));
    place.clock.pass(401 * 86_400_000);
    await place.operators.forgetExpired();
    expect(await audit.newest(10)).toEqual([]);
  });
});
