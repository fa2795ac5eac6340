import { err, ok, type Result } from '@miroir/basics';
import type { AnswerFault } from './answer-fault.ts';

/** The longest free text any question may allow, in characters (Unicode code points). */
export const longestText = 4000;

/** What a person wrote, and whether it may be cited. */
export interface OpenText {
  readonly text: string;
  readonly quotable: boolean;
}

/** What a text is held to. */
export interface TextRules {
  readonly maxLength: number;
  readonly quotable: boolean;
}

/** Characters as a person counts them to a good approximation: Unicode code points of the normalised text. */
export function textLength(text: string): number {
  return Array.from(normaliseText(text)).length;
}

/** NFC, Unix line ends, no control characters (new lines stay), no blank ends. */
export function normaliseText(text: string): string {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n');
  // Control and format characters could hide content from a reader or forge a line of a log or a table.
  return lines.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '').trim();
}

/**
 * An open text or a comment in its stored form, or `undefined` when nothing was written.
 * `rules.maxLength` is in code points, after normalisation.
 */
export function validateText(given: OpenText, rules: TextRules): Result<OpenText | undefined, AnswerFault> {
  const text = normaliseText(given.text);
  if (text === '') return ok(undefined);
  const length = textLength(text);
  if (length > rules.maxLength) return err({ code: 'too-long', max: rules.maxLength, length });
  if (given.quotable && !rules.quotable) return err({ code: 'quote-not-offered' });
  return ok({ text, quotable: given.quotable });
}
