import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Admission, exhaustive } from '@miroir/basics';
import type { FunnelStep } from '../../contract/participation.ts';

/** The step of a funnel, named by what it counts. */
export function stepName(i18n: I18n, step: FunnelStep['step'], admission: Admission): string {
  switch (step) {
    case 'invited':
      return i18n._(msg`invités par un lien personnel`);
    case 'opened':
      return admission === 'invitation'
        ? i18n._(msg`ont ouvert leur accès`)
        : i18n._(msg`ont demandé un accès`);
    case 'answered':
      return i18n._(msg`ont répondu`);
    case 'entered':
      return i18n._(msg`comptent dans les résultats publiés`);
    default:
      return exhaustive(step);
  }
}
