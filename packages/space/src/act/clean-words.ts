import { ok, type Result } from '@miroir/basics';
import { longest } from '@miroir/basics/space-texts';
import { type Refusal, refused } from '@miroir/portal';
import { type ContributionKind, emptyWords, type Words, wordFields } from '../documents/contribution.ts';
import { cleanText, type TextRule } from '../hygiene/clean-text.ts';

const rules: Readonly<Record<ContributionKind, Partial<Record<keyof Words, TextRule>>>> = {
  idea: {
    title: { most: longest.title, lines: 'one', required: true },
    body: { most: longest.body, lines: 'several', required: true },
    need: { most: longest.need, lines: 'several', required: false },
    benefit: { most: longest.benefit, lines: 'several', required: false },
  },
  comment: { body: { most: longest.comment, lines: 'several', required: true } },
  addition: { body: { most: longest.body, lines: 'several', required: true } },
};

/** What a picture shows, asked of every one; empty for a text without. */
export function cleanAlt({
  picture,
}: {
  readonly picture: { readonly alt: string } | null;
}): Result<string, Refusal<'text-refused'>> {
  if (picture === null) return ok('');
  const clean = cleanText(picture.alt, { most: longest.alt, lines: 'one', required: true });
  return clean.ok ? clean : refused('text-refused', { field: 'alt', fault: clean.error });
}

/** A text as it may be kept. Refused with the field's name and what is wrong; a field that a kind has not is refused too. */
export function cleanWords(kind: ContributionKind, words: Words): Result<Words, Refusal<'text-refused'>> {
  const clean: Words = { ...emptyWords };
  for (const field of wordFields) {
    const rule = rules[kind][field];
    const written = words[field];
    if (rule === undefined) {
      if (written !== '') return refused('text-refused', { field, fault: 'too-long' });
      continue;
    }
    const cleaned = cleanText(written, rule);
    if (!cleaned.ok) return refused('text-refused', { field, fault: cleaned.error });
    clean[field] = cleaned.value;
  }
  return ok(clean);
}
