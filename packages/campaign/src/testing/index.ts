export { campaignArbitrary } from './campaigns.ts';
export { answerArbitrary, sheetArbitrary, unroutedSheetArbitrary } from './sheets.ts';
