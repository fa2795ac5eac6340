import { type Campaign, fingerprint, type Questionnaire, questionnaireFor } from '@miroir/campaign';
import type { Pair } from '../../contract/figure.ts';

/** One version of a campaign, with what was asked under it on each side. */
export interface Definition {
  readonly campaign: Campaign;
  /** Hex SHA-256 of it. */
  readonly fingerprint: string;
  readonly questionnaires: Pair<Questionnaire>;
}

/** The versions of campaigns that the comparison can read figures by. */
export interface Definitions {
  byFingerprint(fingerprint: string): Definition | null;
  /** Ids of the campaigns, in alphabetical order. */
  campaigns(): readonly string[];
  /** Every version of a campaign, the oldest first; none for one that is not known. */
  of(campaign: string): readonly Definition[];
  /** Looks for versions that came since. One that cannot be read is told, and keeps nothing else from being known. */
  refresh(): void;
}

/**
 * Reads what there is.
 * @param read every version that is kept now, called again at each refresh; one that did not change is the same value
 * @param onError tells why a later reading failed
 * @throws Error when one of them cannot be read
 */
export function createDefinitions(
  read: () => readonly Campaign[],
  onError: (error: unknown) => void,
): Definitions {
  const known = new Map<string, Definition>();
  const taken = new WeakSet<Campaign>();
  const take = () => {
    for (const campaign of read()) {
      if (taken.has(campaign)) continue;
      taken.add(campaign);
      const print = fingerprint(campaign);
      if (!known.has(print)) known.set(print, definitionOf(campaign, print));
    }
  };
  take();
  return {
    refresh() {
      try {
        take();
      } catch (error) {
        onError(error);
      }
    },
    byFingerprint: (print) => known.get(print) ?? null,
    campaigns: () => [...new Set([...known.values()].map(({ campaign }) => campaign.id))].sort(),
    of: (id) =>
      [...known.values()]
        .filter(({ campaign }) => campaign.id === id)
        .sort((a, b) => a.campaign.version - b.campaign.version || (a.fingerprint < b.fingerprint ? -1 : 1)),
  };
}

function definitionOf(campaign: Campaign, print: string): Definition {
  return {
    campaign,
    fingerprint: print,
    questionnaires: {
      employees: questionnaireFor(campaign, 'employees'),
      consumers: questionnaireFor(campaign, 'consumers'),
    },
  };
}
