/** Longest texts, in characters as a person counts them. */
export const longest = {
  title: 80,
  body: 1000,
  comment: 1000,
  need: 300,
  benefit: 300,
  name: 40,
  role: 60,
} as const;

/** Why something is reported, and why it is hidden. */
export const reportReasons = [
  'names-a-person',
  'attacks-a-person',
  'off-topic',
  'confidential',
  'advertising',
  'unlawful',
] as const;
export type ReportReason = (typeof reportReasons)[number];
