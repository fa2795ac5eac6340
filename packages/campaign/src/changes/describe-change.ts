import { localize } from '../localize.ts';
import type { Change, Subject } from './change.ts';
import { type ChangeLocale, changeWords } from './words.ts';

type Words = (typeof changeWords)[ChangeLocale];

function subjectText(subject: Subject, words: Words, locale: ChangeLocale): string {
  const name = localize(subject.name, locale) || subject.id;
  return `${words.subjects[subject.what]} ${words.quote(name)}`;
}

/** A value of a setting in words; `undefined` for what is too large to read in a sentence. */
function valueText(value: unknown, words: Words): string | undefined {
  if (value === null) return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item) => valueText(item, words));
  return items.every((item) => item !== undefined) ? items.join(', ') : undefined;
}

function settingText(before: unknown, after: unknown, words: Words): string {
  const [old, fresh] = [valueText(before, words), valueText(after, words)];
  if (old !== undefined && fresh !== undefined) return `${old} → ${fresh}`;
  if (before === null) return words.appeared;
  return after === null ? words.vanished : words.changed;
}

function what(change: Change, words: Words): string {
  switch (change.kind) {
    case 'added':
    case 'removed':
    case 'moved': {
      const last = change.subjects.at(-1);
      return ` ${words.done[change.kind](last !== undefined && words.feminine.has(last.what))}`;
    }
    case 'wording': {
      const sides =
        change.audiences.length > 1 ? words.both : change.audiences.map((side) => words.sides[side]).join();
      return words.colon + words.reworded(sides, change.locales.join(', '));
    }
    case 'setting':
      return words.colon + settingText(change.before, change.after, words);
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One change as one sentence, for the people who run the campaign. */
export function describeChange(change: Change, locale: ChangeLocale): string {
  const words = changeWords[locale];
  const subjects = change.subjects.map((subject) => subjectText(subject, words, locale));
  const part = 'part' in change ? [words.parts[change.part] ?? change.part] : [];
  return `${capital([...subjects, ...part].join(', '))}${what(change, words)}.`;
}
