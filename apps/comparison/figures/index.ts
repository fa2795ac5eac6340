/**
 * The figures as the server runs them: built by Vite, since Node runs neither Lingui's macros nor catalogues. The browser
 * imports each figure by its file, and one language.
 */
export { pageFigures, type ReportPages } from './page-figures.ts';
export type { DataTable } from './value/data-table.ts';
export type { FigureValue } from './value/figure-value.ts';
export type { Telling } from './value/telling.ts';
export { type FigureLocale, wordsOf } from './words-of.ts';
