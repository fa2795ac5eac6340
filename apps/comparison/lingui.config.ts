import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'fr',
  locales: ['fr', 'en', 'de', 'pt'],
  catalogs: [
    {
      path: '<rootDir>/../../packages/locales/catalogs/{locale}/comparison',
      include: ['<rootDir>/browser', '<rootDir>/figures'],
    },
  ],
  format: formatter({ lineNumbers: false, origins: false }),
});
