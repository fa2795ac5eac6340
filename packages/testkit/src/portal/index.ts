export {
  duringTestCampaign,
  testCampaign,
  testCampaignCloses,
  testCampaignCompares,
} from '@miroir/campaign/testing';
export { chainOf } from '../deployment/launch-deployment.ts';
export { databaseOf, loseDatabase, type StolenDump, stealDump } from './back-up-portal.ts';
export { peopleInSpace, type SpacePerson, writeInSpace } from './space-people.ts';
export {
  startTestPortal,
  startTestPortals,
  type TestPortal,
  testClock,
  testPeople,
} from './start-test-portal.ts';
export {
  boxClient,
  credentialByInvitation,
  credentialByOpenLink,
  credentialOfSpace,
  expectedOf,
  type Origins,
  obtainCredential,
  publishedKey,
  refusal,
  refusals,
  rollClient,
  scopeOfKey,
  send,
  type TestCredential,
} from './test-participant.ts';
