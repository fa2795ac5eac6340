import type { PortalProfile } from '@miroir/portal';

/** The consumers' side. What is asked comes from the launched campaign, not from here. */
export const profile: PortalProfile = {
  audience: 'consumers',
  name: 'consumer portal',
  admission: 'open-link',
  resultsOpenTo: 'everyone',
  webRoot: new URL('./dist/', import.meta.url),
};
