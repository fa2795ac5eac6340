export {
  freePort,
  startTestPortal,
  type TestClock,
  type TestPortal,
  type TestPortalOptions,
  testClock,
  testPeople,
} from './start-test-portal.ts';
export { duringTestCampaign, testCampaign, testCampaignCloses } from './test-campaign.ts';
export {
  boxClient,
  credentialByInvitation,
  credentialByOpenLink,
  type Origins,
  obtainCredential,
  publishedKey,
  refusal,
  rollClient,
  scopeOfKey,
  send,
  type TestCredential,
} from './test-participant.ts';
