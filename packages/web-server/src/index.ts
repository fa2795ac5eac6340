export {
  createWebServer,
  type Refused,
  type WebFault,
  type WebServerSettings,
} from './create-web-server.ts';
