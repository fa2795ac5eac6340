import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Why a pull failed, in words. An unknown reason is shown as it came. */
export function failureName(i18n: I18n, reason: string): string {
  const names: Readonly<Record<string, () => string>> = {
    unreachable: () => i18n._(msg`le portail ne répond pas`),
    unauthorised: () => i18n._(msg`le portail refuse notre clé d’échange`),
    'unexpected-answer': () => i18n._(msg`le portail a répondu autre chose que ce qui est convenu`),
  };
  return names[reason]?.() ?? reason;
}
