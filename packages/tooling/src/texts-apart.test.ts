import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedTexts } from './texts-apart.ts';

const packages = new URL('../../', import.meta.url).pathname;
/** What a participant's browser may translate. */
const drawn = ['portal-web/src', 'ui/src/primitives'];

function componentsIn(folder: string): string[] {
  return readdirSync(join(packages, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
    .map((name) => join(packages, folder, name));
}

it('every text of the portals’ pages has an element of its own, so that a translated page goes on working', () => {
  const files = drawn.flatMap(componentsIn);
  expect(files.length).toBeGreaterThan(40);
  const faults = files.flatMap((file) =>
    sharedTexts(readFileSync(file, 'utf8')).map(({ text }) => `${relative(packages, file)}: ${text}`),
  );
  expect(faults).toEqual([]);
});

describe('a text that shares its element is found', () => {
  it.each([
    ['beside an icon', 'const a = <a><svg />{words.text}</a>;'],
    ['two texts in a row', 'const a = <p>{number} / {total}</p>;'],
    ['in a condition', 'const a = <p><b />{open ? t`ouvert` : null}</p>;'],
    ['in a fragment, whose parent nobody knows', 'const a = <>{t`seul`}</>;'],
    ['beside what may go', 'const a = <p>texte {open ? <b /> : null}</p>;'],
  ])('%s', (_name, source) => {
    expect(sharedTexts(source)).not.toEqual([]);
  });

  it.each([
    ['alone in its element', 'const a = <p>{open ? t`ouvert` : t`fermé`}</p>;'],
    ['apart from its icon', 'const a = <a><svg /><span>{words.text}</span></a>;'],
    ['with a space between two elements', "const a = <p><b>{x}</b>{' '}<span>{y}</span></p>;"],
    ['a list of elements beside children', 'const a = <ul>{items.map(draw)}{children}</ul>;'],
  ])('and one that is %s is not', (_name, source) => {
    expect(sharedTexts(source)).toEqual([]);
  });
});
