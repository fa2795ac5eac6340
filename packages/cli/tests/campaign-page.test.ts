import { readFileSync } from 'node:fs';
import { type Campaign, campaignJsonSchema, checkCampaign } from '@miroir/campaign';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../../docs/campaign.md', import.meta.url), 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: examples and schema are walked as the JSON they are
type Any = any;

/** Every JSON example of the page, in its order. */
const examples: Any[] = [...page.matchAll(/```json\n([^`]*)```/g)].map(([, json]) => JSON.parse(json ?? ''));
const whole = examples[0];

/** The example put in the smallest campaign: a question among its questions, anything else in its place. */
function placed(example: Any): Any {
  if ('kind' in example) return { ...whole, questions: [...whole.questions, example] };
  return { ...whole, ...example };
}

/** The page's section of one kind of question, up to the next heading. */
function sectionOf(kind: string): string {
  return page.split(/^#+ /m).find((section) => section.startsWith(`\`${kind}\``)) ?? '';
}

/** Every name of a member anywhere in the schema, and what tells one kind's questions from all others. */
function members(schema: Any): Set<string> {
  const names = new Set<string>();
  const walk = (value: Any): void => {
    if (typeof value !== 'object' || value === null) return;
    if (typeof value.properties === 'object')
      for (const name of Object.keys(value.properties)) names.add(name);
    for (const child of Object.values(value)) walk(child);
  };
  walk(schema);
  return names;
}

const schema: Any = campaignJsonSchema();

function kindsIn(value: Any): Any[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value.properties?.equivalence && value.properties.kind?.const ? [value.properties] : [];
  return [...own, ...Object.values(value).flatMap(kindsIn)];
}
const kinds = kindsIn(schema);

describe('docs/campaign.md', () => {
  it('begins with a campaign that could be launched as it is', () => {
    const checked = checkCampaign(whole, { stage: 'publish' });
    expect(checked).toMatchObject({ ok: true });
  });

  it.each(examples.slice(1).map((example, index) => [index + 2, example]))(
    'has in example %i a part that fits in that campaign',
    (_index, example) => {
      const checked = checkCampaign(placed(example), { stage: 'save' });
      expect(checked.ok ? [] : checked.error).toEqual([]);
    },
  );

  it('names every member that the schema has, each in code', () => {
    const prose = page.replaceAll(/```[^`]*```/g, '');
    const inCode = new Set(
      [...prose.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code?.match(/[$\w]+/g) ?? []),
    );
    const missing = [...members(schema)].filter((name) => !inCode.has(name));
    expect(missing).toEqual([]);
  });

  it('has a section with an example for every kind of question, and its own members in it', () => {
    const shared = Object.keys(kinds[0]).filter((name) => kinds.every((kind) => name in kind));
    expect(kinds.length).toBeGreaterThan(10);
    for (const kind of kinds) {
      const section = sectionOf(kind.kind.const);
      expect(section, `a section "### \`${kind.kind.const}\`"`).toContain('```json');
      const own = Object.keys(kind).filter((name) => !shared.includes(name));
      const unsaid = own.filter((name) => !section.includes(`${name}\``) && !section.includes(`"${name}"`));
      expect(unsaid, kind.kind.const).toEqual([]);
    }
  });

  it('shows every member of a campaign in an example', () => {
    const shown = new Set<string>();
    for (const example of examples)
      for (const name of Object.keys('kind' in example ? {} : example)) shown.add(name);
    expect(Object.keys(schema.properties as Campaign).filter((name) => !shown.has(name))).toEqual([]);
  });
});
