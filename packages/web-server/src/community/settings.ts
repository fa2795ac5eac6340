import { z } from 'zod';

const locale = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language is a BCP 47 tag such as "fr".');
const text = (most: number) =>
  z.record(locale, z.string().trim().min(1).max(most), {
    error: 'A text per language is expected: { "fr": "…" }.',
  });
const ink = z.string().regex(/^#[0-9a-f]{6}$/i, 'An ink is written #rrggbb.');

/**
 * `community.json` in a role's folder and in the comparison's: what one company looks like and answers for. Where the
 * file is missing, pages carry the campaign's organisation and its contact.
 */
export const communitySettingsSchema = z.strictObject({
  version: z.literal(1),
  /** The organisation as its people know it. */
  name: z.string().trim().min(1).max(80),
  /** An SVG or PNG file beside this one. */
  mark: z
    .string()
    .regex(/^[\w-][\w.-]{0,80}\.(svg|png)$/i, 'A mark is an .svg or .png file beside community.json.')
    .optional(),
  /** Of the one strong button, in each light; measured against every surface before anything starts. */
  ink: z.strictObject({ light: ink, dark: ink }).optional(),
  /** Where participants write to. */
  contact: z.email('An e-mail address is expected.').optional(),
  /** Who publishes these pages, as the law asks; lines are kept. */
  imprint: text(2000).optional(),
  links: z
    .array(
      z.strictObject({
        label: text(60),
        url: z.url({ protocol: /^https$/, error: 'An https:// address is expected.' }),
      }),
    )
    .max(6)
    .default([]),
  /** Languages the pages are offered in, of those the campaign has; the first is the default. Absent: all of them. */
  languages: z.array(locale).min(1).max(30).optional(),
});

export type CommunitySettings = z.infer<typeof communitySettingsSchema>;
