export { type AudienceNames, audienceNameIn, audienceNamesIn } from './names-in.ts';
