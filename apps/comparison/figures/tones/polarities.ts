import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const polarities = ['negative', 'neutral', 'positive'] as const;

/** Each tone in words. */
export function polarityNames(i18n: I18n): Readonly<Record<(typeof polarities)[number], string>> {
  return {
    negative: i18n._(msg`négatif`),
    neutral: i18n._(msg`neutre ou partagé`),
    positive: i18n._(msg`positif`),
  };
}
