import { questionnaireFor } from '@miroir/campaign';
import { duringTestCampaign, testCampaign, testCampaignCloses } from '@miroir/campaign/testing';
import { describe, expect, it } from 'vitest';
import { isFinalAt, releaseDueAt, releaseExpectedAt } from './release-schedule.ts';

const questionnaire = questionnaireFor(testCampaign(), 'employees');
const opens = Date.UTC(2026, 2, 2, 7);
const daily = { questionnaire, round: 'round-1', releaseEverySeconds: 86_400 };
const once = { ...daily, releaseEverySeconds: null };
const lastRelease = testCampaignCloses + 15 * 60_000;

describe('the schedule of releases', () => {
  it('stands on a grid from the opening, whatever the moment of the last release', () => {
    expect(releaseDueAt(daily, null)).toBe(opens + 86_400_000);
    expect(releaseDueAt(daily, { releasedAt: opens + 86_400_000 + 5000, final: false })).toBe(
      opens + 2 * 86_400_000,
    );
    expect(releaseDueAt(daily, { releasedAt: duringTestCampaign, final: false })).toBeGreaterThan(
      duringTestCampaign,
    );
  });

  it('ends when the box closes, fifteen minutes after the roll, and then no more', () => {
    expect(releaseDueAt(daily, { releasedAt: testCampaignCloses, final: false })).toBe(lastRelease);
    expect(isFinalAt(daily, lastRelease - 1)).toBe(false);
    expect(isFinalAt(daily, lastRelease)).toBe(true);
    expect(releaseDueAt(daily, { releasedAt: lastRelease, final: true })).toBeNull();
  });

  it('has that last one only for a small audience', () => {
    expect(releaseDueAt(once, null)).toBe(lastRelease);
  });

  it('before the first one is told as the next moment of the grid, at the close as the last', () => {
    const third = opens + 3 * 86_400_000;
    expect(releaseExpectedAt(daily, null, third - 1)).toBe(third);
    expect(releaseExpectedAt(daily, null, third)).toBe(third + 86_400_000);
    expect(releaseExpectedAt(daily, null, lastRelease + 1)).toBe(lastRelease);
    // After one, a moment that has passed is late.
    expect(releaseExpectedAt(daily, { releasedAt: opens + 86_400_000, final: false }, third)).toBe(
      opens + 2 * 86_400_000,
    );
  });
});
