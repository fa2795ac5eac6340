import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/browser/ask.ts';
import { crowdSheet } from '../../src/browser/sheets.ts';
import { codeOf, type Side } from '../../src/browser/side.ts';
import { startWorld, type World } from '../../src/browser/world.ts';
import { boxClient, refusal, rollClient } from '../../src/portal/index.ts';

// Both portals of `world`, and both of `twin`, run in this one process.
let world: World;
let twin: World;
beforeAll(async () => {
  world = await startWorld();
  twin = await startWorld({ campaign: world.campaign });
}, 120_000);
afterAll(async () => {
  await twin?.stop();
  await world?.stop();
});

/** What a side says to anyone, whole. */
async function publicFace(side: Side): Promise<string> {
  const answers: string[] = [];
  for (const locale of ['fr', 'de']) {
    for (const role of ['roll', 'box'] as const) {
      const page = await ask(`${side.origins[role]}/?lang=${locale}`);
      answers.push(String(page.status), page.text);
    }
    answers.push(JSON.stringify(await boxClient(side.origins, locale).questionnaire.query({ locale })));
    const results = boxClient(side.origins, locale).results.mutate({ secret: null, locale });
    answers.push(JSON.stringify(await refusal(results)));
  }
  answers.push(JSON.stringify(await boxClient(side.origins).keys.query()));
  // The roll tells the time, by which a page counts down: that is the one thing that goes on.
  const { now: _now, ...status } = await rollClient(side.origins).status.query();
  answers.push(JSON.stringify(status));
  return answers.join('\n');
}

describe('portals in one process', () => {
  it('say the same after the other side was used, answered and released', async () => {
    const before = await publicFace(world.employees);
    const { consumers } = world;
    const cohort = consumers.questionnaire.cohorts.cohorts[1]?.id ?? '';
    await consumers.join(cohort, 20, (index) => crowdSheet(consumers.questionnaire, index));
    expect(await world.release('consumers')).toBe(20);
    await publicFace(consumers);
    expect(await publicFace(world.employees)).toBe(before);
  }, 120_000);

  it('of the very same campaign and audience know nothing of each other', async () => {
    const link = codeOf(world.employees.invitation());
    expect(await refusal(rollClient(twin.employees.origins).invitation.mutate({ code: link }))).toMatchObject(
      {
        code: 'unknown-invitation',
      },
    );
    const { session } = await rollClient(world.employees.origins).invitation.mutate({ code: link });
    const foreign = rollClient(twin.employees.origins, { session }).replace.mutate({});
    expect(await refusal(foreign)).toMatchObject({ code: 'session-missing' });
    const cohort = world.employees.questionnaire.cohorts.cohorts[0]?.id ?? '';
    const { secret, signature, keyId } = await world.employees.enrol(cohort);
    const box = boxClient(twin.employees.origins);
    expect(await refusal(box.register.mutate({ secret, signature, keyId }))).toMatchObject({
      code: 'unknown-key',
    });
    const [own] = (await box.keys.query()).keys;
    const crossed = box.register.mutate({ secret, signature, keyId: own?.id ?? '' });
    expect(await refusal(crossed)).toMatchObject({ code: 'credential-refused' });
  });

  it('go on when another one stops', async () => {
    await twin.consumers.stopBox();
    await expect(boxClient(twin.consumers.origins).keys.query()).rejects.toThrow();
    for (const side of [world.employees, world.consumers, twin.employees]) {
      expect((await boxClient(side.origins).keys.query()).keys.length).toBeGreaterThan(0);
    }
    await twin.consumers.startBox();
    expect((await boxClient(twin.consumers.origins).keys.query()).keys.length).toBeGreaterThan(0);
  });
});

/** A value that a module makes once and that anyone who imports it could change; what is typed readonly is not. */
const mutable =
  /^(?:export )?(?:let |var |const \w+(?:: (?!readonly |Readonly)[^=]+)? = (?:keeping\(|new (?:Map|WeakMap|Array|EventEmitter)\b|new (?:Set|WeakSet)(?:<[^(]*>)?\(\)|\[\];|\{\};))/;

/**
 * What is computed of a value that never changes, kept as long as that value: whoever holds the value could compute it
 * again, and nobody else can reach it. It says nothing of one portal to another.
 */
const derived: readonly string[] = [
  'insight/kinds/shape-of.ts: const shapes = new WeakMap<AnyQuestion, QuestionShape>();',
  'insight/figures/side.ts: const summed = new WeakMap<Side, SideTally>();',
  // Compiled from constants, whoever asks first.
  'sentiment/lexicon/lexicons.ts: const compiled = new Map<Language, Lexicon>();',
  'sentiment/grammar/grammars.ts: const compiled = new Map<Language, Grammar>();',
];

describe('the portals’ own modules', () => {
  it('hold no state: nothing changeable is made at their top level', async () => {
    const folders = [
      'portal',
      'roll',
      'box',
      'launch',
      'exchange',
      'credential',
      'insight',
      'campaign',
      'database',
      'sentiment',
    ];
    const kept: string[] = [];
    let files = 0;
    for (const folder of folders) {
      const root = fileURLToPath(new URL(`../../../${folder}/src/`, import.meta.url));
      for (const name of await readdir(root, { recursive: true })) {
        if (!name.endsWith('.ts') || /\.(test|fixture)\.ts$|^testing\//.test(name)) continue;
        files += 1;
        const lines = (await readFile(join(root, name), 'utf8')).split('\n');
        kept.push(...lines.filter((line) => mutable.test(line)).map((line) => `${folder}/${name}: ${line}`));
      }
    }
    expect(files).toBeGreaterThan(100);
    expect(kept).toEqual(derived);
  });

  it('would be caught if they did', () => {
    for (const line of [
      'let current = null;',
      'export let current: string | null = null;',
      'const sessions = new Map<string, string>();',
      'const seen = new Set();',
      'export const listeners: Listener[] = [];',
      'export const wordOf = keeping((text): Word => ({ text }));',
    ]) {
      expect(mutable.test(line), line).toBe(true);
    }
    expect(mutable.test("const loopback = new Set(['127.0.0.1']);")).toBe(false);
  });
});
