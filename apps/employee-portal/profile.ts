import type { PortalProfile } from '@miroir/portal';

/** The employees' side. What is asked comes from the launched campaign, not from here. */
export const profile: PortalProfile = {
  audience: 'employees',
  name: 'employee portal',
  admission: 'invitation',
  resultsOpenTo: 'participants',
  webRoot: new URL('./dist/', import.meta.url),
};
