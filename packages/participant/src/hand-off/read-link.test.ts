import { err, ok } from '@miroir/basics';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { memoryShelf } from '../storage/memory-shelf.ts';
import { admittedWith, strictRoll, type TestRound, testRound } from '../testing/strict-roll.ts';
import { finishParticipation, startParticipation } from './box-side.ts';
import { type Address, takeFragment } from './fragment.ts';
import { readFinish, readInvitation, readIssue, readStart } from './read-link.ts';
import { issueForState, startFragment, volatileMemory } from './roll-side.ts';

const base64url = (length: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{${length}}$`));
const state = fc.stringMatching(/^[0-9a-f]{32}$/);

/** What mail programs, trackers and hands put behind a link. */
const behind = fc.constantFrom(
  ...[
    '>',
    ')',
    '.',
    ',',
    ';',
    '»',
    '\u00a0»',
    '”',
    '*',
    '_',
    '%3E',
    '%20',
    '%',
    '&',
    '&fbclid=IwAR0',
    '\u200b',
    ' ',
  ],
  ...[
    '?utm_source=mail&utm_medium=x',
    '&utm_source=mail',
    '%E2%80%8B',
    '%E2',
    '>.',
    '\r\n',
    '\ufeff',
    '</a>',
  ],
);
/** And into it. */
const within = fc.constantFrom('', '\u200b', '\u00ad', ' ', '%20', '\n', '%E2%80%8B');

const links = [
  {
    name: 'an invitation',
    read: readInvitation,
    whole: fc.tuple(base64url(22), base64url(43)).map((parts) => parts.join('.')),
  },
  {
    name: 'box/start',
    read: readStart,
    whole: fc
      .tuple(state, base64url(43), base64url(43), fc.constantFrom('invitation', 'open-link'))
      .map((parts) => parts.join('&')),
  },
  {
    name: 'roll/issue',
    read: readIssue,
    whole: fc
      .tuple(state, fc.oneof(base64url(342), fc.constant('no-storage')))
      .map((parts) => parts.join('&')),
  },
  {
    name: 'box/finish',
    read: readFinish,
    whole: fc.tuple(state, base64url(342)).map((parts) => parts.join('&')),
  },
];

describe.each(links)('the link of $name', ({ read, whole }) => {
  it('is the same with anything behind it', () => {
    fc.assert(
      fc.property(whole, behind, (link, tail) => {
        expect(read(link)).not.toBeNull();
        expect(read(link + tail)).toEqual(read(link));
      }),
    );
  });

  it('is the same with blanks and invisible characters before, behind and within', () => {
    fc.assert(
      fc.property(whole, within, fc.nat(), (link, blank, where) => {
        const at = where % link.length;
        expect(read(blank + link.slice(0, at) + blank + link.slice(at) + blank)).toEqual(read(link));
      }),
    );
  });

  it('is nothing at all when its end is cut, wherever', () => {
    fc.assert(
      fc.property(whole, fc.nat(), (link, where) => {
        expect(read(link.slice(0, where % link.length))).toBeNull();
      }),
    );
  });
});

describe('a fragment', () => {
  const at = (text: string) => {
    const shown = [text];
    const address: Address = {
      text: () => shown.at(-1) ?? '',
      show: (path) => void shown.push(path),
      go: () => undefined,
    };
    return { address, shown };
  };

  it('is erased from the address before it is used', () => {
    const { address, shown } = at('/start?lang=fr#state&blinded');
    expect(takeFragment(address)).toBe('state&blinded');
    expect(shown.at(-1)).toBe('/start?lang=fr');
    expect(takeFragment(address)).toBe('');
  });

  it.each([
    ['/i%23code.digest', '/i'],
    ['/i%23code.digest?utm_source=x', '/i'],
    ['/i?utm_source=x%23code.digest', '/i?utm_source=x'],
  ])('is found and erased in %s, where its # was written as %%23', (text, left) => {
    const { address, shown } = at(text);
    expect(takeFragment(address)).toMatch(/^code\.digest/);
    expect(shown.at(-1)).toBe(left);
  });
});

describe('a cut link', () => {
  let round: TestRound;
  beforeAll(async () => {
    round = await testRound();
  });

  it('of box/start is called incomplete, never a matter of keys, and draws nothing', async () => {
    const side = {
      shelf: memoryShelf(),
      campaignShelf: memoryShelf(),
      keyList: round.keyList,
      scope: round.scope,
      admission: 'invitation' as const,
    };
    const admitted = admittedWith(round.of('dole').entry);
    const given = { state: '1'.repeat(32), digest: round.digest, admission: 'invitation' } as const;
    const link = startFragment(volatileMemory(), admitted, given).join('&');
    for (const length of [20, 70, 100, link.length - 1]) {
      expect(await startParticipation(link.slice(0, length), side)).toEqual(err({ kind: 'bad-link' }));
    }
    expect(await side.shelf.read('holding')).toBeUndefined();
  });

  it('of roll/issue asks nothing of the roll', async () => {
    const memory = volatileMemory();
    memory.start({ state: '1'.repeat(32), session: 'session' });
    const roll = strictRoll(round);
    expect(await issueForState(`${'1'.repeat(32)}&${'A'.repeat(100)}`, memory, roll.api)).toEqual(
      err({ kind: 'bad-link' }),
    );
    expect(roll.calls).toEqual([]);
  });

  it('of box/finish asks again for the same signature, and ends when it is lost each time', async () => {
    const shelf = memoryShelf();
    const side = {
      shelf,
      campaignShelf: shelf,
      keyList: round.keyList,
      scope: round.scope,
      admission: 'invitation' as const,
    };
    const memory = volatileMemory();
    const given = { state: '1'.repeat(32), digest: round.digest, admission: 'invitation' } as const;
    const link = startFragment(memory, admittedWith(round.of('dole').entry), given).join('&');
    const step = await startParticipation(link, side);
    if (!step.ok || step.value.go !== 'issue') throw new Error('not drawn');
    const { parts } = step.value;
    const issued = await issueForState(parts.join('&'), memory, strictRoll(round).api);
    if (!issued.ok) throw new Error(issued.error.kind);
    const whole = issued.value.parts.join('&');
    const cut = whole.slice(0, 300);
    expect(await finishParticipation(cut, shelf)).toEqual(ok({ kind: 'back-to-issue', parts }));
    expect(await finishParticipation('', shelf)).toEqual(ok({ kind: 'back-to-issue', parts }));
    expect(await finishParticipation(cut, shelf)).toEqual(err({ kind: 'bad-link' }));
    expect(await finishParticipation(`${whole}>`, shelf)).toMatchObject({
      ok: true,
      value: { kind: 'held' },
    });
  });
});
