import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** French is written in the code; the others are translations of it. A question page needs the small one, the space
 * speaks for itself, its frame before its pages, the mirror day too, and no participant needs the desk's. */
const source = '<rootDir>/src';
const catalogs = '<rootDir>/../locales/catalogs/{locale}';

export default defineConfig({
  sourceLocale: 'fr',
  locales: ['fr', 'en', 'de', 'pt'],
  catalogs: [
    {
      path: `${catalogs}/questions`,
      include: [`${source}/kinds`, `${source}/question`, `${source}/i18n`],
    },
    {
      path: `${catalogs}/pages`,
      include: [
        `${source}/box`,
        `${source}/changes`,
        `${source}/hint`,
        `${source}/home`,
        `${source}/readers`,
        `${source}/roll`,
        `${source}/handoff`,
        `${source}/results`,
        `${source}/sections`,
      ],
    },
    {
      path: `${catalogs}/space-frame`,
      include: [`${source}/space/frame`],
    },
    {
      path: `${catalogs}/space`,
      // What is said of names in a text is said in both places, and neither loads the other's words.
      include: [`${source}/space`, `${source}/hint`],
      exclude: [`${source}/space/frame`],
    },
    {
      path: `${catalogs}/mirror`,
      // One's own answer is said back in the words of the pages around the questions.
      include: [`${source}/mirror`, `${source}/box/answer-words.ts`],
    },
    {
      path: `${catalogs}/desk`,
      include: [`${source}/desk`],
    },
  ],
  format: formatter({ lineNumbers: false, origins: false }),
  rootDir: import.meta.dirname,
});
