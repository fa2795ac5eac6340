/** Longest texts, in characters as a person counts them. */
export const longest = {
  title: 80,
  body: 1000,
  comment: 1000,
  need: 300,
  benefit: 300,
  name: 40,
  role: 60,
  /** How somebody who offers help may be reached. */
  contact: 100,
  /** What a picture shows. */
  alt: 200,
} as const;

/** Most pixels of a picture, and most bytes of one that is sent. */
export const mostPixels = 2_000_000;
export const mostPictureBytes = 3_000_000;

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

/** Why an idea takes nothing more: it was decided, nobody here can decide it, or the discussion left it. */
export const closeReasons = ['decided', 'beyond-reach', 'discussion-over'] as const;
export type CloseReason = (typeof closeReasons)[number];

/** What somebody may offer to help with: a list, so that no sentence of one's own can point at them. */
export const skills = [
  'making',
  'repair',
  'measuring',
  'electronics',
  'software',
  'drawing',
  'writing',
  'translating',
  'teaching',
  'organising',
  'purchasing',
  'law',
] as const;
export type Skill = (typeof skills)[number];
