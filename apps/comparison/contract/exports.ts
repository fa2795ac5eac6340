/** What can be taken away from the comparison. */
export const exportFormats = ['pdf', 'pptx', 'xlsx', 'csv', 'json', 'schema', 'sps', 'spss-csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];
