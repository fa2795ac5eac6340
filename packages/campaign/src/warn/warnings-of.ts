import type { Campaign } from '../schema/campaign.ts';
import { warnOfBins } from './bins.ts';
import { warnOfBothSides } from './both-sides.ts';
import { warnOfFilters } from './filters.ts';
import { warnOfLabels } from './labels.ts';
import { warnOfMoments } from './moments.ts';
import { warnOfReferents, warnOfTwoClaims } from './one-text.ts';
import { warnOfLongPages } from './sections.ts';
import { type Warning, Warnings } from './warning.ts';

/**
 * What an author should look at once more in a campaign that holds together: where people may read something else than
 * is meant, or where the two sides’ answers may not compare. Words are looked for, and no more: a campaign without a
 * warning may still ask badly, and one with a warning may be right.
 * @param now milliseconds since the epoch
 */
export function warningsOf(campaign: Campaign, now: number): Warning[] {
  const warnings = new Warnings();
  warnOfMoments(campaign, now, warnings);
  warnOfLabels(campaign, warnings);
  warnOfBins(campaign, warnings);
  warnOfFilters(campaign, warnings);
  warnOfLongPages(campaign, warnings);
  warnOfReferents(campaign, warnings);
  warnOfBothSides(campaign, warnings);
  warnOfTwoClaims(campaign, warnings);
  return warnings.found;
}
