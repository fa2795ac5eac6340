import type { Branding } from '@miroir/portal-web';

/** Whose pages these are. */
export const branding: Branding = {
  audience: 'consumers',
  words: async () => (await import('./words.ts')).words,
};
