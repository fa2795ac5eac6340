import { audiences, canonicalJson } from '@miroir/basics';
import type { Campaign } from '../schema/campaign.ts';
import { isLocalized, type Localized } from '../schema/text.ts';
import type { Change, Subject, SubjectKind } from './change.ts';

type Members = Readonly<Record<string, unknown>>;
type Element = Members & { readonly id: string };

const listKinds: Readonly<Record<string, SubjectKind>> = {
  themes: 'theme',
  sections: 'section',
  questions: 'question',
  options: 'option',
  items: 'option',
  rows: 'option',
  bins: 'option',
  periods: 'option',
  resources: 'resource',
  ideaPrompts: 'idea-prompt',
  rounds: 'round',
  cohorts: 'cohort',
};

/** Members compared as one value: taken apart, their pieces would say nothing to a reader. */
const wholes = new Set(['when', 'where']);

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTwin(value: unknown): value is { employees: unknown; consumers: unknown } {
  return isMembers(value) && 'employees' in value && 'consumers' in value;
}

function isText(value: unknown): value is Localized {
  return isMembers(value) && isLocalized(value);
}

function isWording(value: unknown): boolean {
  return isTwin(value) ? isText(value.employees) && isText(value.consumers) : isText(value);
}

function isElements(value: unknown): value is readonly Element[] {
  return Array.isArray(value) && value.every((item) => isMembers(item) && typeof item.id === 'string');
}

/** A list of elements; a twin of lists becomes one list of twins, since ids and order are the same (checked). */
function elementsOf(value: unknown): readonly Element[] | undefined {
  if (isElements(value)) return value;
  if (!isTwin(value) || !isElements(value.employees) || !isElements(value.consumers)) return undefined;
  const theirs = value.consumers;
  return value.employees.map((mine, index) => ({
    ...mine,
    label: { employees: mine.label, consumers: theirs[index]?.label ?? mine.label },
  }));
}

function sideOf(wording: unknown, audience: 'employees' | 'consumers'): Localized {
  const side = isTwin(wording) ? wording[audience] : wording;
  return isText(side) ? side : {};
}

function nameOf(element: Element): Localized {
  return sideOf(
    element.short ?? element.text ?? element.title ?? element.label ?? element.prompt,
    'employees',
  );
}

function wordingChange(subjects: readonly Subject[], part: string, a: unknown, b: unknown): Change[] {
  const changed = audiences.map((audience) => {
    const [before, after] = [sideOf(a, audience), sideOf(b, audience)];
    const locales = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return { audience, locales: locales.filter((locale) => before[locale] !== after[locale]) };
  });
  const sides = changed.filter(({ locales }) => locales.length > 0);
  if (sides.length === 0) return [];
  const locales = [...new Set(sides.flatMap((side) => side.locales))];
  return [{ kind: 'wording', subjects, part, audiences: sides.map(({ audience }) => audience), locales }];
}

/** Ids that moved: those outside a longest run of common elements that kept their order. */
function movedIds(before: readonly string[], after: readonly string[]): Set<string> {
  const common = after.filter((id) => before.includes(id));
  const kept: string[][] = [];
  for (const id of common) {
    const place = before.indexOf(id);
    const best = kept
      .filter((run) => before.indexOf(run.at(-1) ?? '') < place)
      .reduce<string[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    kept.push([...best, id]);
  }
  const longest = kept.reduce<string[]>((found, run) => (run.length > found.length ? run : found), []);
  return new Set(common.filter((id) => !longest.includes(id)));
}

function diffList(
  subjects: readonly Subject[],
  what: SubjectKind,
  a: readonly Element[],
  b: readonly Element[],
): Change[] {
  const subject = (element: Element): Subject[] => [
    ...subjects,
    { what, id: element.id, name: nameOf(element) },
  ];
  const before = new Map(a.map((element) => [element.id, element]));
  const after = new Set(b.map(({ id }) => id));
  const moved = movedIds([...before.keys()], [...after]);
  const removed: Change[] = a
    .filter(({ id }) => !after.has(id))
    .map((element) => ({ kind: 'removed', subjects: subject(element) }));
  const rest = b.flatMap((element): Change[] => {
    const old = before.get(element.id);
    const about = subject(element);
    if (!old) return [{ kind: 'added', subjects: about }];
    const move: Change[] = moved.has(element.id) ? [{ kind: 'moved', subjects: about }] : [];
    return [...move, ...diffMembers(about, '', old, element)];
  });
  return [...removed, ...rest];
}

function diffMember(subjects: readonly Subject[], part: string, a: unknown, b: unknown): Change[] {
  if (canonicalJson(a ?? null) === canonicalJson(b ?? null)) return [];
  const key = part.split('.').at(-1) ?? part;
  const setting: Change[] = [{ kind: 'setting', subjects, part, before: a ?? null, after: b ?? null }];
  if (wholes.has(key)) return setting;
  const what = listKinds[key];
  const [before, after] = [elementsOf(a), elementsOf(b)];
  if (what && before && after) return diffList(subjects, what, before, after);
  if ([a, b].every((value) => value === undefined || isWording(value)))
    return wordingChange(subjects, part, a, b);
  if (isMembers(a) && isMembers(b)) return diffMembers(subjects, part, a, b);
  return setting;
}

function diffMembers(subjects: readonly Subject[], prefix: string, a: Members, b: Members): Change[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) =>
    diffMember(subjects, prefix === '' ? key : `${prefix}.${key}`, a[key], b[key]),
  );
}

/**
 * Every difference between two checked campaigns, elements being the same when their id is. Empty exactly when
 * the two have one fingerprint, their `version` number aside.
 */
export function diffCampaigns(before: Campaign, after: Campaign): Change[] {
  const { version: _before, ...a } = before;
  const { version: _after, ...b } = after;
  return diffMembers([], '', a, b);
}
