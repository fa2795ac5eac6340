/** Why sealed bytes are refused. Each has a sentence in `refusal-sentences.ts`. */
export const refusalReasons = [
  'malformed',
  'bad-signature',
  'unknown-schema',
  'wrong-type',
  'wrong-audience',
  'wrong-campaign',
  'wrong-round',
  'unknown-fingerprint',
  'unknown-round',
  'other-question',
  'wrong-epoch',
  'old-epoch',
  'lower-serial',
  'missing-earlier',
  'broken-chain',
  'equivocation',
  'changed-key-list',
  'too-early',
  'weaker-threshold',
  'too-few',
  'parts-by-cohort',
  'fallen-figure',
  'small-growth',
  'small-part-growth',
  'changed-without-people',
  'early-leftovers',
  'after-close',
  'before-last-release',
  'other-release',
  'after-comparison',
  'vanished-cohort',
  'added-cohort',
  'changed-headcount',
  'changed-engine',
  'changed-amendments',
  'unknown-cell',
  'inconsistent',
  'missing-language',
  'foreign-idea',
  'wrong-opening',
  'unknown-bulletin',
  'clock-off',
] as const;

/** See {@link refusalReasons}. */
export type RefusalReason = (typeof refusalReasons)[number];

/**
 * Whether a refusal is an alarm: the portal signed two different pasts, or changed what must never change. A person
 * must look; waiting will not mend it.
 */
export function isAlarm(reason: RefusalReason): boolean {
  return (
    reason === 'equivocation' ||
    reason === 'broken-chain' ||
    reason === 'changed-key-list' ||
    reason === 'changed-amendments'
  );
}
