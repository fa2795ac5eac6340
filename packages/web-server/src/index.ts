export { brandedDocument, type PageBrand } from './community/branded-document.ts';
export {
  type Community,
  CommunityRefused,
  communityFile,
  readCommunity,
} from './community/read-community.ts';
export { serveMark } from './community/serve-mark.ts';
export { type CommunitySettings, communitySettingsSchema } from './community/settings.ts';
export {
  createWebServer,
  type Refused,
  type WebFault,
  type WebServerSettings,
} from './create-web-server.ts';
export { networkOf } from './network-of.ts';
export { refuseForeign } from './refuse-foreign.ts';
export {
  type ClientNaming,
  forgedAddress,
  type Health,
  type HealthParts,
  healthPath,
  productVersion,
  serveHealth,
} from './serve-health.ts';
export { serveAskedMetrics } from './serve-metrics.ts';
