export {
  boxClient,
  credentialByInvitation,
  credentialByOpenLink,
  type Origins,
  rollClient,
  send,
  startTestPortal,
  type TestCredential,
  type TestPortal,
  type TestPortalOptions,
  testClock,
  testPeople,
} from '@miroir/portal-server/testing';
