import { atStart } from '@miroir/basics';
import { type AudienceNames, audienceNamesIn } from '../audience-names/index.ts';
import { localize } from '../localize.ts';
import type { NamedAudiences } from '../schema/audience-name.ts';
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

function what(change: Change, words: Words, names: AudienceNames): string {
  switch (change.kind) {
    case 'added':
    case 'removed':
    case 'moved': {
      const last = change.subjects.at(-1);
      return ` ${words.done[change.kind](last !== undefined && words.feminine.has(last.what))}`;
    }
    case 'wording': {
      const sides = change.audiences.map((side) => names[side].many).join(` ${words.and} `);
      return words.colon + words.reworded(sides, change.locales.join(', '));
    }
    case 'setting':
      return words.colon + settingText(change.before, change.after, words);
  }
}

/** A name's own path ends in a language and a form: "nom des salariés, fr many". */
function partText(part: string, words: Words, names: AudienceNames): string {
  const [name, ...rest] = /^(audiences\.\w+\.name)\.?(.*)$/.exec(part)?.slice(1) ?? [part];
  const text = words.parts[name ?? part] ?? part;
  const named = text.replace('{employees}', names.employees.of).replace('{consumers}', names.consumers.of);
  return [named, ...rest.filter((more) => more !== '').map((more) => more.replace('.', ' '))].join(', ');
}

/**
 * One change as one sentence, for the people who run the campaign.
 * @param named how the campaign calls its sides; absent, as they are called by default.
 */
export function describeChange(change: Change, locale: ChangeLocale, named?: NamedAudiences): string {
  const words = changeWords[locale];
  const names = audienceNamesIn(named, locale);
  const subjects = change.subjects.map((subject) => subjectText(subject, words, locale));
  const part = 'part' in change ? [partText(change.part, words, names)] : [];
  return `${atStart([...subjects, ...part].join(', '))}${what(change, words, names)}.`;
}
