export { type SoftAuthenticator, softAuthenticator } from './soft-authenticator.ts';
