import type { Branding } from '@miroir/portal-web';

/** Whose pages these are. */
export const branding: Branding = {
  audience: 'employees',
  words: async () => (await import('./words.ts')).words,
};
