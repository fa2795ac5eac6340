import { defineCampaign } from '../check/check-campaign.ts';
import type { Campaign } from '../schema/campaign.ts';

export interface ScheduleDates {
  /** Local times of the campaign's own zone, `YYYY-MM-DDTHH:MM`; `localTime(ms, timeZone)` writes one. */
  readonly opens: string;
  readonly closes: string;
  readonly compares: string;
  readonly decides?: string;
}

/**
 * The same campaign with its first round alone, at other dates. Its fingerprint changes with them.
 * @throws CampaignError when the dates do not hold together.
 */
export function withSchedule(campaign: Campaign, dates: ScheduleDates): Campaign {
  const id = campaign.schedule.rounds[0]?.id ?? 'round-1';
  return defineCampaign({ ...campaign, schedule: { ...campaign.schedule, rounds: [{ id, ...dates }] } });
}
