import { describe, expect, it } from 'vitest';
import { defineCampaign } from './check/check-campaign.ts';
import { hestia, withSchedule } from './definitions/index.ts';
import { fingerprint } from './fingerprint.ts';
import { smallCampaign } from './testing/small-campaign.ts';

describe('fingerprint', () => {
  it('is the SHA-256 that any other tool computes from the canonical JSON', () => {
    expect(fingerprint(defineCampaign(smallCampaign()))).toBe(
      'd60fe309c70fd1ae003b45d257e2594cd758ba564a4ac59c3e736e0f600fd6ee',
    );
  });

  it('does not depend on the order of members, nor on defaults left out', () => {
    const input = smallCampaign();
    const reordered = Object.fromEntries(
      Object.entries({ ...input, privacy: { comments: 10, k: 5 } }).toReversed(),
    );
    const again = defineCampaign(reordered as typeof input);
    expect(fingerprint(again)).toBe(fingerprint(defineCampaign(input)));
  });

  it('changes with one letter, one order, one date', () => {
    const prints = new Set([
      fingerprint(hestia),
      fingerprint({ ...hestia, name: { ...hestia.name, fr: 'Faire durer.' } }),
      fingerprint({ ...hestia, questions: hestia.questions.toReversed() }),
      fingerprint(
        withSchedule(hestia, {
          opens: '2026-11-02T08:00',
          closes: '2026-12-04T18:01',
          compares: '2026-12-15T09:00',
        }),
      ),
    ]);
    expect(prints.size).toBe(4);
  });
});
