import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Who it is; somebody invited without a name is one all the same. */
export function personName(i18n: I18n, name: string): string {
  return name === '' ? i18n._(msg`Sans nom`) : name;
}
