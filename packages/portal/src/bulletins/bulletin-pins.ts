import { comparesAt } from '@miroir/campaign';
import type { BulletinPins } from '@miroir/exchange';
import type { PortalFile } from '../deployment/portal-file.ts';

/** What the launch of one round pinned: the one key, the one definition, and the minute before which nothing is shown. */
export function bulletinPins({ audience, questionnaire, round, comparisonKey }: PortalFile): BulletinPins {
  const { campaign, fingerprint, locales, schedule } = questionnaire;
  return {
    ...{ audience, campaign, round, comparisonKey, locales },
    rounds: new Map([[fingerprint, [round]]]),
    earliest: new Map([[round, comparesAt(schedule, round)]]),
  };
}
