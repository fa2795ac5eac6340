/** What can be taken away from the comparison. */
export const exportFormats = ['pdf', 'pptx', 'xlsx', 'csv', 'json', 'schema', 'sps', 'spss-csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** HTTP status of a PDF that is refused because its faces lack the letters of a text; other formats have them all. */
export const unsetStatus = 422;
