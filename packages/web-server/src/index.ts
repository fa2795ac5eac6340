export {
  createWebServer,
  type Refused,
  type WebFault,
  type WebServerSettings,
} from './create-web-server.ts';
export { refuseForeign } from './refuse-foreign.ts';
