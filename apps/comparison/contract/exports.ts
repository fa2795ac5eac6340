/** What can be taken away from the comparison. */
export const exportFormats = ['pdf', 'pptx', 'xlsx', 'csv', 'json', 'schema', 'sps', 'spss-csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Questions that have pages of their own in a report on paper, at the most: those on which both sides part most surely. */
export const mostQuestionsOnPaper = 40;

/** Ideas of each side that a report on paper shows: the workbook has them all. */
export const mostIdeasOnPaper = 20;

/** HTTP status of a PDF that is refused because its faces lack the letters of a text; other formats have them all. */
export const unsetStatus = 422;
