import { createHmac } from 'node:crypto';
import { canonicalJson } from '@miroir/basics';
import type { Sheet } from '@miroir/campaign';
import type { PartKey } from '@miroir/insight';

/** One text of a sheet. */
export interface SheetText {
  readonly part: PartKey;
  readonly text: string;
}

/**
 * Names the label of one text of one credential: HMAC-SHA-256 keyed with the credential's id. Two labels of one person
 * look unrelated, and a text that changes is another one: no label outlives what it was given to.
 */
export function labelName(id: string, { part, text }: SheetText): string {
  return createHmac('sha256', id)
    .update(canonicalJson(['miroir/label/v1', part, text]))
    .digest('base64url');
}

/** Every text of a sheet: answers in own words, and comments. */
export function textsOf({ answers, comments }: Sheet): SheetText[] {
  const written = Object.entries(answers).flatMap(([id, answer]): SheetText[] =>
    'text' in answer ? [{ part: `q:${id}`, text: answer.text }] : [],
  );
  const beside = Object.entries(comments).map(([id, { text }]): SheetText => ({ part: `c:${id}`, text }));
  return [...written, ...beside];
}

/** The names of all labels that one credential's sheet may have. */
export function labelNames(id: string, sheet: Sheet): string[] {
  return textsOf(sheet).map((each) => labelName(id, each));
}
