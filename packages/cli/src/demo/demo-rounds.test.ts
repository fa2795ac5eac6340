import { audiences } from '@miroir/basics';
import { fingerprint, lineBetween, questionFingerprints, questionnaireFor } from '@miroir/campaign';
import { describe, expect, it } from 'vitest';
import { demoRounds } from './demo-rounds.ts';

const now = Date.UTC(2026, 10, 26, 9);
const { earlier, open, trial } = demoRounds(now);

describe('the demonstration’s rounds', () => {
  it('are two versions of one campaign, and another campaign', () => {
    expect(earlier.campaign.id).toBe(open.campaign.id);
    expect(fingerprint(earlier.campaign)).not.toBe(fingerprint(open.campaign));
    expect(trial.campaign.id).not.toBe(open.campaign.id);
    expect(trial.campaign.audiences).toBeDefined();
  });

  it.each(audiences)('ask the %s one question in other words, and all others as before', (audience) => {
    const [before, after] = [earlier, open].map(({ campaign }) =>
      questionFingerprints(questionnaireFor(campaign, audience)),
    );
    const lines = Object.entries(after ?? {}).map(([id, print]) => {
      const was = before?.[id];
      return [id, was === undefined ? 'new' : lineBetween(was, print)] as const;
    });
    expect(lines.filter(([, line]) => line !== 'one')).toEqual([['making-fair', 'cut']]);
  });
});
