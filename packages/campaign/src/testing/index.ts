export { campaignArbitrary } from './campaigns.ts';
export { answerArbitrary, sheetArbitrary, unroutedSheetArbitrary } from './sheets.ts';
export {
  duringTestCampaign,
  testCampaign,
  testCampaignCloses,
  testCampaignCompares,
} from './test-campaign.ts';
