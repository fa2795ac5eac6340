/**
 * The figures as the server runs them: built by Vite, since Node runs neither Lingui's macros nor catalogues. The browser
 * imports each figure by its file, and one language.
 */
export { answeredSentence, answeringSentence, readingNamed } from './bulletins/decisions.ts';
export { faceFinding, faceSentence, hiddenSentence, rowForSide } from './bulletins/mirror.ts';
export { tellReading } from './readings/tell-reading.ts';
export { amendedLines } from './report/amended.ts';
export { pageFigures, type ReportPages } from './report/page-figures.ts';
export { readingsReportOf } from './report/readings-report.ts';
export { readmeOf } from './report/readme.ts';
export { reportOf } from './report/report.ts';
export type { Report, ReportFinding, ReportSection } from './report/report-value.ts';
export type { DataTable } from './value/data-table.ts';
export type { FigureValue } from './value/figure-value.ts';
export type { Telling } from './value/telling.ts';
export { sideNames } from './words/names.ts';
export { type FigureLocale, wordsOf } from './words-of.ts';
