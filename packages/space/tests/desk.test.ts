import { hash } from 'node:crypto';
import { canonicalJson } from '@miroir/basics';
import { systemRandom } from '@miroir/credential';
import { createOperators, linkFromCommandLine, rightsOf, type Visit } from '@miroir/operators';
import { afterEach, describe, expect, it } from 'vitest';
import type { ModerationLog } from '../src/contract/views.ts';
import { draftAnswer, publishAnswers } from '../src/desk/answers.ts';
import { decide, judge, limitAuthor } from '../src/desk/decide.ts';
import { spaceDeskRouter } from '../src/desk/desk-router.ts';
import { openDigestDraftStore } from '../src/desk/digest-draft-store.ts';
import { openDraftStore } from '../src/desk/draft-store.ts';
import { type HandStore, openHandStore } from '../src/desk/hand-store.ts';
import { readLists } from '../src/desk/read-lists.ts';
import { readQueue } from '../src/desk/read-queue.ts';
import {
  type SpaceDeskAccess,
  type SpaceDeskRight,
  type SpaceDeskRole,
  spaceDeskRights,
  spaceDeskRoles,
} from '../src/desk/rights.ts';
import { openTemplateStore } from '../src/desk/template-store.ts';
import { openWordListStore } from '../src/desk/word-list-store.ts';
import { databasesOf, dumpOf, ideaDraft, noWords, publish, refusal, testSpaces } from './open-test-space.ts';

const { open, close } = testSpaces();
afterEach(close);

const titles = ['Le comptoir de Dole', 'Une seconde idée', 'Une troisième idée'];
const unanswered = { list: 'unanswered', theme: null, from: 0 } as const;
const [ines, noe] = ['inès b.', 'noé r.'] as const;

/** A space with three ideas, and the desk's own database beside it. */
async function openDesk() {
  const world = await open();
  const hands = await openHandStore(await world.database.part('desk'));
  const ids = await publish(world, titles);
  const { context } = world.space;
  const as = (person: string) => ({ hands, person });
  return {
    world,
    hands,
    as,
    id: ids[0] ?? '',
    author: world.secrets[0] ?? '',
    reporter: world.secrets[5] ?? '',
    get context() {
      return context;
    },
    queue: (person: string) => readQueue(context, as(person)),
    hide: (person: string, id: string, passages: { field: 'body'; from: number; to: number }[] = []) =>
      decide(context, as(person), { id, what: 'hide', reason: 'names-a-person', passages }),
    async mine(secret: string, id: string) {
      return (await world.call.mine({ secret })).contributions.find((each) => each.id === id);
    },
  };
}

describe('a reported text', () => {
  it('comes to the desk with its reasons alone, and goes once somebody has decided', async () => {
    const { world, id, context, as, queue, reporter } = await openDesk();
    expect((await queue(ines)).reports).toEqual([]);
    await world.call.report({ secret: reporter, target: id, reason: 'advertising' });
    await world.call.report({ secret: world.secrets[6] ?? '', target: id, reason: 'advertising' });
    const { reports } = await queue(ines);
    expect(reports).toMatchObject([{ id, reasons: ['advertising'], appeal: null, persona: null, asks: 0 }]);
    // Not how many reported, and of its author no more than readers are told.
    const owner = (await context.contributions.find(id))?.owner ?? 'none';
    expect(JSON.stringify(reports)).not.toContain(owner);
    expect(Object.keys(reports[0] ?? {})).not.toContain('reports');
    await decide(context, as(ines), { id, what: 'keep', reason: null, passages: [] });
    expect((await queue(ines)).reports).toEqual([]);
    // Somebody else's report opens it again.
    await world.call.report({ secret: world.secrets[7] ?? '', target: id, reason: 'unlawful' });
    expect((await queue(ines)).reports).toMatchObject([{ id, reasons: ['unlawful'] }]);
  });

  it('is hidden with the passages that were underlined; its author alone reads why', async () => {
    const { world, id, hide, author, mine } = await openDesk();
    expect(await hide(ines, id, [{ field: 'body', from: 3, to: 12 }])).toEqual({ ok: true, value: null });
    const passages = [{ field: 'body', from: 3, to: 12 }];
    expect(await mine(author, id)).toMatchObject({
      state: 'hidden',
      hidden: { reason: 'names-a-person', passages },
      appeal: { state: 'possible' },
    });
    // At once, without waiting for the next look at what was done beside the process.
    const read = await world.call.idea({ secret: world.secrets[9] ?? '', id });
    expect(read).toMatchObject({ state: 'hidden', reason: 'names-a-person' });
    expect(JSON.stringify(read)).not.toContain('comptoir');
    expect(JSON.stringify(read)).not.toContain('passages');
    expect(
      (await world.call.search({ secret: world.secrets[9] ?? '', text: 'comptoir', from: 0 })).total,
    ).toBe(0);
  });

  it('is not hidden for a passage that its author has erased meanwhile', async () => {
    const { id, hide } = await openDesk();
    expect(await hide(ines, id, [{ field: 'body', from: 0, to: 5000 }])).toEqual({
      ok: false,
      error: 'text-changed',
    });
  });
});

describe('asking to say it otherwise', () => {
  it('leaves the text readable, is done once a passage is erased, and is asked twice at most', async () => {
    const { world, id, context, as, author, mine } = await openDesk();
    const ask = () =>
      decide(context, as(ines), {
        ...({ id, what: 'rephrase', reason: 'names-a-person' } as const),
        passages: [{ field: 'body', from: 0, to: 8 }],
      });
    for (const letter of ['L', 'e']) {
      expect(await ask()).toEqual({ ok: true, value: null });
      expect(await world.call.idea({ secret: world.secrets[9] ?? '', id })).toMatchObject({
        state: 'published',
      });
      const own = await mine(author, id);
      expect(own).toMatchObject({
        state: 'published',
        asked: { reason: 'names-a-person', passages: [{ from: 0, to: 8 }] },
      });
      const words = own?.words ?? noWords;
      await world.call.erase({
        secret: author,
        id,
        next: { ...words, body: words.body.replace(letter, '[…]') },
      });
      expect((await mine(author, id))?.asked).toBeNull();
    }
    expect(await ask()).toEqual({ ok: false, error: 'asked-twice' });
  });
});

describe('an appeal', () => {
  it('is its author’s alone, once, and only of what is hidden', async () => {
    const { world, id, hide, author, reporter, mine } = await openDesk();
    expect(await refusal(world.call.appeal({ secret: author, id }))).toBe('not-found');
    await hide(ines, id);
    expect(await refusal(world.call.appeal({ secret: reporter, id }))).toBe('not-found');
    await world.call.appeal({ secret: author, id });
    const asked = await mine(author, id);
    expect(asked?.appeal).toMatchObject({ state: 'asked', overdue: false });
    await world.call.appeal({ secret: author, id });
    expect(await mine(author, id)).toEqual(asked);
    await world.pass(24 * 8);
    expect((await mine(author, id))?.appeal).toMatchObject({ state: 'asked', overdue: true });
  });

  it('is judged by somebody else than whoever hid the text, whatever they are invited as again', async () => {
    const { world, id, hide, as, context, queue, author, mine } = await openDesk();
    await hide(ines, id);
    await world.call.appeal({ secret: author, id });
    expect(await queue(ines)).toMatchObject({ appeals: [], notYours: 1 });
    expect(await judge(context, as(ines), { id, verdict: 'uphold' })).toEqual({
      ok: false,
      error: 'own-act',
    });
    expect(await queue(noe)).toMatchObject({
      appeals: [{ id, appeal: { reason: 'names-a-person', overdue: false } }],
      notYours: 0,
    });
    expect(await judge(context, as(noe), { id, verdict: 'restore' })).toEqual({ ok: true, value: null });
    expect(await mine(author, id)).toMatchObject({ state: 'published', hidden: null, appeal: null });
    expect((await world.call.idea({ secret: author, id })).state).toBe('published');
    // Hidden another time, it may be appealed another time.
    await hide(noe, id);
    await world.call.appeal({ secret: author, id });
    expect(await queue(noe)).toMatchObject({ appeals: [], notYours: 1 });
    expect(await judge(context, as(ines), { id, verdict: 'uphold' })).toEqual({ ok: true, value: null });
    expect((await mine(author, id))?.appeal).toMatchObject({ state: 'upheld' });
    await world.call.appeal({ secret: author, id });
    expect(await queue(ines)).toMatchObject({ appeals: [], notYours: 0 });
    expect(await judge(context, as(ines), { id, verdict: 'restore' })).toEqual({
      ok: false,
      error: 'not-found',
    });
  });

  it('is forgotten with a text that its author takes back', async () => {
    const { world, id, hide, queue, author } = await openDesk();
    await hide(ines, id);
    await world.call.appeal({ secret: author, id });
    await world.call.withdraw({ secret: author, id });
    expect((await queue(noe)).appeals).toEqual([]);
    expect((await dumpOf(world))['contents/appeals']).toEqual([]);
  });

  it('is offered to nobody where no desk is open: nobody would judge it', async () => {
    const world = await open({ wrap: (parts) => ({ ...parts, hasDesk: false }) });
    const [id = ''] = await publish(world, titles);
    const hands: HandStore = await openHandStore(await world.database.part('desk'));
    await decide(
      world.space.context,
      { hands, person: ines },
      { id, what: 'hide', reason: 'unlawful', passages: [] },
    );
    const author = world.secrets[0] ?? '';
    expect(
      (await world.call.mine({ secret: author })).contributions.find((each) => each.id === id)?.appeal,
    ).toBeNull();
    expect(await refusal(world.call.appeal({ secret: author, id }))).toBe('not-found');
  });
});

describe('an answer to an idea', () => {
  const campaign = 'faire-durer';

  /** A desk with drafts of its own. */
  async function openAnswers() {
    const opened = await openDesk();
    const drafts = await openDraftStore(await opened.world.database.part('desk'));
    const { context } = opened;
    type State = Parameters<typeof draftAnswer>[2]['state'];
    return {
      ...opened,
      drafts,
      context,
      draft: (idea: string, state: State, text: string) =>
        draftAnswer(context, drafts, { _id: idea, campaign, state, text, by: 'Sami T.' }),
      publish: () => publishAnswers(context, drafts, campaign),
      page: async (idea: string) => {
        const page = await opened.world.call.idea({ secret: opened.world.secrets[9] ?? '', id: idea });
        return page.state === 'published' ? page : null;
      },
    };
  }

  it('is read by nobody before it is published with the others, then by its author and every reader', async () => {
    const { world, id, author, context, drafts, draft, publish, page, mine } = await openAnswers();
    const second = context.shelf.ideas().find((each) => each.id !== id)?.id ?? '';
    await draft(id, 'under-study', 'Nous regardons\u202e ce que cela coûte.');
    await draft(second, 'not-retained', 'La norme de sécurité l’interdit.');
    const said = JSON.stringify([await page(id), await mine(author, id), await dumpOf(world)]);
    expect(said).not.toMatch(/ce que cela coûte|norme de sécurité|under-study/);
    expect((await readLists(context, { drafts, campaign }, unanswered)).waiting).toBe(2);
    expect(await publish()).toBe(2);
    const answer = {
      state: 'under-study',
      text: 'Nous regardons ce que cela coûte.',
      day: expect.any(String),
    };
    expect(await page(id)).toMatchObject({
      answer,
      trajectory: [{ what: 'born' }, { what: 'answered', state: 'under-study' }],
    });
    expect((await mine(author, id))?.answer).toMatchObject(answer);
    const listed = async (state: 'under-study' | 'received') => {
      const asked = { theme: null, language: null, order: 'recent', cursor: null, state } as const;
      const { ideas } = await world.call.list({ secret: author, ...asked });
      return ideas.map((idea) => [idea.id, idea.answer]);
    };
    expect(await listed('under-study')).toEqual([[id, 'under-study']]);
    const received = await listed('received');
    expect(received.length).toBeGreaterThan(0);
    for (const [idea, stands] of received)
      expect([[id, second].includes(`${idea}`), stands]).toEqual([false, null]);
    expect(await readLists(context, { drafts, campaign }, unanswered)).toMatchObject({ waiting: 0 });
    // Published again, nothing is said twice.
    expect(await publish()).toBe(0);
  });

  it('goes forward only, and ends where it is done or not retained', async () => {
    const { id, context, draft, publish, page } = await openAnswers();
    const no = { ok: false, error: 'no-way-back' };
    await draft(id, 'retained', 'Nous le faisons.');
    await publish();
    expect(await draft(id, 'under-study', 'Finalement.')).toEqual(no);
    await draft(id, 'not-retained', 'Le fournisseur n’existe plus.');
    await publish();
    expect(await draft(id, 'done', 'Si.')).toEqual(no);
    expect((await page(id))?.trajectory.map((step) => ('state' in step ? step.state : step.what))).toEqual([
      'born',
      'retained',
      'not-retained',
    ]);
    expect(await draft(id, 'not-retained', 'x'.repeat(1001))).toEqual({ ok: false, error: 'too-long' });
    const other = context.shelf.ideas().find((each) => each.id !== id)?.id ?? '';
    await draft(other, 'done', 'C’est fait.');
    await publish();
    expect(await draft(other, 'not-retained', 'Ou pas.')).toEqual(no);
    expect(await draft('A'.repeat(22), 'done', 'Fait.')).toEqual({ ok: false, error: 'not-found' });
  });

  it('is finished by the next call where a process died between two ideas, and said of none twice', async () => {
    const { id, context, draft, publish, page } = await openAnswers();
    await draft(id, 'retained', 'Oui.');
    // Written, and killed before its draft was forgotten.
    await context.answers.put(id, [{ state: 'retained', text: 'Oui.', day: '2026-03-04' }]);
    expect(await publish()).toBe(0);
    expect((await page(id))?.trajectory).toHaveLength(2);
  });
});

describe('limiting an author', () => {
  it('holds from the very next text on, and names nobody', async () => {
    const { world, id, context, author } = await openDesk();
    expect(await limitAuthor(context, { id, kind: 'limit', reason: 'attacks-a-person' })).toEqual({
      ok: true,
      value: null,
    });
    expect(await refusal(world.call.contribute({ secret: author, draft: ideaDraft() }))).toBe('sanctioned');
    expect(await refusal(world.call.contribute({ secret: world.secrets[1] ?? '', draft: ideaDraft() }))).toBe(
      'accepted',
    );
    await world.pass(24 * 8);
    expect(await refusal(world.call.contribute({ secret: author, draft: ideaDraft() }))).toBe('accepted');
  });
});

/** What anybody can compute of the public log: the first line that is not what was written; null when all are. */
function brokenLine({ lines }: ModerationLog): string | null {
  let previous = '';
  for (const { hash: own, sequence: _id, ...line } of lines.toReversed()) {
    const made = hash('sha256', `miroir/space/act/v1 ${canonicalJson({ _id, ...line })}`, 'base64url');
    if (line.previous !== previous || made !== own) return _id;
    previous = own;
  }
  return null;
}

describe('the public log', () => {
  it('tells each act with its reason, and neither text, author nor moderator; anybody can compute its chain again', async () => {
    const { world, id, hide, as, context, author, reporter } = await openDesk();
    await hide(ines, id);
    await world.call.appeal({ secret: author, id });
    await judge(context, as(noe), { id, verdict: 'restore' });
    const log = await world.call.moderation({ secret: reporter });
    expect(log.lines.map(({ what, reason }) => [what, reason])).toEqual([
      ['restore', 'within-rules'],
      ['hide', 'names-a-person'],
    ]);
    const text = JSON.stringify(log);
    for (const secretly of [id, ines, noe, 'comptoir']) expect(text).not.toContain(secretly);
    // Two acts on one text bear two marks: the log does not say that they are about one.
    expect(new Set(log.lines.map(({ mark }) => mark)).size).toBe(2);
    expect(brokenLine(log)).toBeNull();
    const [last, first] = log.lines;
    const changed = { ...log, lines: [last, { ...first, reason: 'unlawful' }] } as ModerationLog;
    expect(brokenLine(changed)).toBe('0000000001');
    expect(brokenLine({ ...log, lines: log.lines.slice(0, 1) })).toBe('0000000002');
  });

  it('is broken where a line, or the text that its mark stands for, was changed in the file', async () => {
    const { world, id, hide, context } = await openDesk();
    await hide(ines, id);
    expect(await context.acts.brokenAt()).toBeNull();
    const { contents } = await databasesOf(world.database);
    await contents.connection.collection('acts').updateOne({}, { $set: { target: 'A'.repeat(22) } });
    expect(await context.acts.brokenAt()).toBe('0000000001');
  });

  it('and every other file of the space say of nobody who moderated', async () => {
    const { world, id, hide, as, context, author } = await openDesk();
    await hide('very-own-moderator', id);
    await world.call.appeal({ secret: author, id });
    await judge(context, as('another-moderator'), { id, verdict: 'uphold' });
    expect(JSON.stringify(await dumpOf(world))).not.toMatch(/very-own-moderator|another-moderator/);
    // Nor does the desk's own of anybody who wrote: a text's id, and who hid it.
    const { connection } = await world.database.part('desk');
    expect(await connection.collection('space_hands').find({}).toArray()).toEqual([
      { _id: id, by: 'very-own-moderator' },
    ]);
  });
});

describe('the rights at the desk of a space, cell by cell', () => {
  const accesses = [
    'anyone',
    'signed-in',
    'enter',
    'look',
    'moderate',
    'arrange',
    'pin',
    'judge',
    'sanction',
    'draft',
    'publish',
    'animate',
    'people',
  ] as const;
  const table: Readonly<Record<SpaceDeskRole, string>> = {
    moderator: 'enter look moderate arrange judge',
    'community-manager': 'enter look moderate arrange pin judge sanction draft animate',
    sponsor: 'enter draft',
    'central-team': 'enter look pin judge sanction draft publish animate people',
  };

  it.each(spaceDeskRoles)('a %s', (role) => {
    expect(rightsOf(spaceDeskRights, role).join(' ')).toBe(table[role]);
  });

  it('are asked by every procedure, and only sign-in by a link asks nothing', () => {
    const procedures = Object.entries(
      spaceDeskRouter._def.procedures as unknown as Record<
        string,
        { _def: { meta?: { access: SpaceDeskAccess } } }
      >,
    ).map(([name, { _def }]) => [name, _def.meta?.access]);
    expect(Object.fromEntries(procedures.filter(([name]) => !String(name).startsWith('signIn.')))).toEqual({
      frame: 'enter',
      queue: 'look',
      picture: 'look',
      ideas: 'look',
      near: 'arrange',
      arrange: 'arrange',
      pin: 'pin',
      people: 'people',
      invite: 'people',
      renewLink: 'people',
      removePerson: 'people',
      decide: 'moderate',
      crossing: 'look',
      clear: 'moderate',
      judge: 'judge',
      sanction: 'sanction',
      answers: 'draft',
      draft: 'draft',
      publish: 'publish',
      'before.look': 'look',
      'before.admit': 'moderate',
      'before.turnDown': 'moderate',
      'before.keepWords': 'moderate',
      'animate.look': 'animate',
      'animate.announce': 'animate',
      'animate.retract': 'animate',
      'animate.reply': 'animate',
      'animate.chooseForDigest': 'animate',
      'animate.writeDigest': 'animate',
      'animate.publishDigest': 'publish',
      'animate.keepTemplate': 'animate',
      'animate.dropTemplate': 'animate',
    });
    for (const [, access] of procedures)
      expect(accesses).toContain(access === 'second-step' ? 'signed-in' : access);
  });

  it('hold for each role and procedure: whoever lacks one changes nothing', async () => {
    const { id, hands, context, world } = await openDesk();
    const { connection } = await world.database.part('desk');
    const drafts = await openDraftStore({ connection });
    const templates = await openTemplateStore(await world.database.part('desk'));
    const wordLists = await openWordListStore(await world.database.part('desk'));
    const digests = await openDigestDraftStore(await world.database.part('desk'));
    const operators = await createOperators<SpaceDeskRole, SpaceDeskRight>(
      connection,
      {
        rights: spaceDeskRights,
        managing: 'people',
        origin: 'http://localhost',
        serviceName: 'Miroir',
        sharing: false,
      },
      { clock: world.clock, random: systemRandom },
    );
    // Whoever acts is looked up again when people are changed: the one who calls is there.
    const link = await linkFromCommandLine<SpaceDeskRole>(
      connection,
      { name: 'Inès B.', role: 'central-team' },
      { clock: world.clock, random: systemRandom },
    );
    const person = link.ok ? link.value.person : '';
    const visit = (role: string, step: 'second' | 'open' = 'open'): Visit<SpaceDeskRole> => ({
      ...{ session: 's', step },
      person: { id: person, name: 'Inès B.', role: role as SpaceDeskRole },
    });
    const calls = (who: Visit<SpaceDeskRole> | null) => {
      const api = spaceDeskRouter.createCaller({
        operators: { ...operators, rights: spaceDeskRights } as never,
        ...{ visit: who, hands, drafts, templates, digests, wordLists, passkeys: false, frame: () => null },
        origin: 'http://localhost',
        within: async (campaign, work) => (campaign === 'faire-durer' ? work(context) : null),
      });
      const campaign = 'faire-durer';
      return {
        queue: () => api.queue({ campaign }),
        // It bears none: that is what somebody who may look is told.
        picture: () => api.picture({ campaign, id }),
        ideas: () => api.ideas({ campaign, text: '', theme: null }),
        near: () => api.near({ campaign, id }),
        arrange: () => api.arrange({ campaign, what: 'reopen', id }),
        pin: () => api.pin({ campaign, id, on: false }),
        people: () => api.people(),
        invite: () => api.invite({ name: 'Noé R.', role: 'sponsor' }),
        renewLink: () => api.renewLink({ id: 'q' }),
        removePerson: () => api.removePerson({ id: 'q' }),
        decide: () => api.decide({ campaign, id, what: 'keep', reason: null, passages: [] }),
        crossing: () => api.crossing({ campaign }),
        // Other words than were seen: that is what somebody who may clear a text is told.
        clear: () => api.clear({ campaign, id, what: 'clear', seen: 'x'.repeat(43) }),
        // Nothing is appealed: that is what somebody who may judge is told.
        judge: () => api.judge({ campaign, id, verdict: 'uphold' }),
        sanction: () => api.sanction({ campaign, id, kind: 'limit', reason: 'unlawful' }),
        answers: () => api.answers({ campaign, ...unanswered }),
        draft: () => api.draft({ campaign, id, state: 'under-study', text: 'Nous regardons.' }),
        publish: () => api.publish({ campaign }),
        animate: () => api.animate.announce({ campaign, texts: { fr: 'Bonjour.' } }),
        elsewhere: () => api.queue({ campaign: 'another' }),
      };
    };
    const answersTo = async (who: Visit<SpaceDeskRole> | null) => {
      const answers: string[] = [];
      for (const call of Object.values(calls(who))) answers.push(await refusal(call()));
      return answers.join(' ');
    };
    const [yes, no, unseen] = ['accepted', 'not-allowed', 'text-changed'];
    // Looking, arranging, pinning, people; deciding, crossing, clearing, judging, limiting, answering, publishing, animating; elsewhere.
    const cells = (...groups: readonly string[][]) => groups.flat().join(' ');
    const look = [yes, 'not-found', yes];
    const nobody = [no, no, no, no];
    expect(await answersTo(visit('moderator'))).toBe(
      cells(look, [yes, yes, no], nobody, [yes, yes, unseen, 'not-found', no, no, no, no, no, 'no-space']),
    );
    expect(await answersTo(visit('community-manager'))).toBe(
      cells(look, [yes, yes, yes], nobody, [
        yes,
        yes,
        unseen,
        'not-found',
        yes,
        yes,
        yes,
        no,
        yes,
        'no-space',
      ]),
    );
    expect(await answersTo(visit('sponsor'))).toBe(
      cells([no, no, no], [no, no, no], nobody, [no, no, no, no, no, yes, yes, no, no, no]),
    );
    const central = [no, yes, no, 'not-found', yes, yes, yes, yes, yes, 'no-space'];
    expect(await answersTo(visit('central-team'))).toBe(
      cells(look, [no, no, yes], [yes, yes, 'unknown-person', 'unknown-person'], central),
    );
    const all = Object.keys(calls(null)).length;
    for (const role of ['reader', 'lead', 'constructor'])
      expect(await answersTo(visit(role)), role).toBe(Array(all).fill(no).join(' '));
    expect(await answersTo(null)).toBe(Array(all).fill('not-signed-in').join(' '));
    expect(await answersTo(visit('moderator', 'second'))).toBe(Array(all).fill('second-step').join(' '));
  });
});
