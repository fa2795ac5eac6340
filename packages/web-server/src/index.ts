export {
  createWebServer,
  type Refused,
  type WebFault,
  type WebServerSettings,
} from './create-web-server.ts';
export { networkOf } from './network-of.ts';
export { refuseForeign } from './refuse-foreign.ts';
