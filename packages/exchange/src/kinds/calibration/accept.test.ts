import { confusionOf, keys } from '@miroir/insight';
import { describe, expect, it } from 'vitest';
import type { HeaderInput } from '../../envelope/header.ts';
import {
  header,
  opened,
  questionnaire,
  body as release,
  seals,
  tallyOf,
} from '../../testing/snapshot.fixture.ts';
import { openSealed, sealCalibration } from '../sealing.ts';
import { acceptCalibration } from './accept.ts';
import type { CalibrationBody, OpenedCalibration } from './schema.ts';

const { serial: _, previous: __, nextDue: ___, ...place } = header;
/** Sixty people who all wrote: the comments read as negative, the open texts as positive. */
const last = await opened(
  { nextDue: null },
  {
    atClose: true,
    releasedAt: '2026-11-30T18:15:00Z',
    whole: tallyOf(60),
    cohorts: [
      { id: 'usine', headcount: 40, tally: null },
      { id: 'siege', headcount: 30, tally: null },
    ],
  },
);
/** Its comparison is on 2 December at 9 in Paris, 8 elsewhere. */
const rules = { questionnaire, release: last };

const labels = (count: number) =>
  confusionOf(
    Array.from({ length: count }, (_, at) => ({
      reading: 'negative' as const,
      label: at % 3 === 0 ? ('positive' as const) : ('negative' as const),
    })),
  );
const good: CalibrationBody = {
  sealedAt: '2026-12-01T12:00:00Z',
  release: last.hash,
  commentsK: 10,
  engine: release.engine,
  from: 'engine',
  agreement: { texts: 20, kappa: 71 },
  parts: [{ part: 'c:yes-no', texts: null, labelled: labels(40) }],
};

async function sealed(
  change: Partial<CalibrationBody> = {},
  head: Partial<HeaderInput> = {},
): Promise<OpenedCalibration> {
  const text = await sealCalibration(
    seals.employees.privateKey,
    { ...place, ...head },
    { ...good, ...change },
  );
  const { audience, campaign } = header;
  const result = await openSealed(text, [seals.employees.publicKey], { audience, campaign });
  if (!result.ok || result.value.kind !== 'calibration') throw new Error('the fixture does not open');
  return result.value;
}
const refusal = async (change: Partial<CalibrationBody>, head: Partial<HeaderInput> = {}) => {
  const decided = acceptCalibration(null, await sealed(change, head), rules);
  return decided.ok ? null : decided.error;
};
const part = (labelled: number, texts: CalibrationBody['parts'][number]['texts'] = null) => ({
  parts: [{ part: 'c:yes-no' as const, texts, labelled: labels(labelled) }],
});
const texts = (negative: number, positive: number) => ({ negative, neutral: 0, positive, unread: 0 });

describe('a calibration', () => {
  it('is taken once, after the last release and before the comparison; the same bytes again are no news', async () => {
    const first = await sealed();
    const taken = acceptCalibration(null, first, rules);
    expect(taken).toEqual({ ok: true, value: { calibration: first, news: true } });
    expect(acceptCalibration(first, first, rules)).toMatchObject({ value: { news: false } });
    const second = await sealed({ agreement: null });
    expect(acceptCalibration(first, second, rules)).toEqual({ ok: false, error: 'equivocation' });
  });

  it('is refused before the last release, and of another one', async () => {
    const error = (decided: ReturnType<typeof acceptCalibration>) => (decided.ok ? null : decided.error);
    const opening = await opened();
    const own = await sealed({ release: opening.hash });
    expect(error(acceptCalibration(null, own, { ...rules, release: opening }))).toBe('before-last-release');
    expect(error(acceptCalibration(null, own, { ...rules, release: null }))).toBe('before-last-release');
    expect(await refusal({ release: opening.hash })).toBe('other-release');
    expect(await refusal({ sealedAt: '2026-11-30T18:14:59Z' })).toBe('before-last-release');
  });

  it('is refused from the minute of the comparison on', async () => {
    expect(await refusal({ sealedAt: '2026-12-02T07:59:59Z' })).toBeNull();
    expect(await refusal({ sealedAt: '2026-12-02T08:00:00Z' })).toBe('after-comparison');
  });

  it('is refused of another definition, round, epoch, roll or engine', async () => {
    expect(await refusal({}, { fingerprint: '0'.repeat(64) })).toBe('unknown-fingerprint');
    expect(await refusal({}, { round: 'r2' })).toBe('unknown-round');
    expect(await refusal({}, { epoch: 2 })).toBe('wrong-epoch');
    expect(await refusal({}, { keyList: 'x'.repeat(43) })).toBe('changed-key-list');
    expect(await refusal({ engine: { name: 'test', version: '2' } })).toBe('changed-engine');
  });

  it('is refused where its counts do not fit the release', async () => {
    expect(await refusal({ parts: [{ ...good.parts[0]!, part: 'c:nps' }] })).toBe('unknown-cell');
    expect(await refusal({ parts: [...good.parts, ...good.parts] })).toBe('inconsistent');
    // All comments read as negative, so none can have been labelled among the positive ones.
    const positive = confusionOf(
      Array.from({ length: 40 }, () => ({ reading: 'positive', label: 'neutral' }) as const),
    );
    expect(await refusal({ parts: [{ part: 'c:yes-no', texts: null, labelled: positive }] })).toBe(
      'inconsistent',
    );
    expect(await refusal(part(61))).toBe('inconsistent');
    expect(await refusal({ from: 'labels', ...part(40, texts(50, 11)) })).toBe('inconsistent');
    expect(await refusal({ from: 'labels', ...part(40) })).toBe('inconsistent');
    expect(await refusal(part(40, texts(50, 10)))).toBe('inconsistent');
    expect(await refusal({ from: 'labels', ...part(40, texts(50, 10)) })).toBeNull();
  });

  it('is refused where a subtraction tells of fewer than ten people', async () => {
    expect(await refusal(part(9))).toBe('too-few');
    expect(await refusal(part(59))).toBe('too-few');
    expect(await refusal(part(51))).toBe('too-few');
    expect(await refusal(part(50))).toBeNull();
    expect(await refusal(part(60))).toBeNull();
    expect(await refusal({ from: 'labels', ...part(40, texts(59, 0)) })).toBe('too-few');
    expect(await refusal({ from: 'labels', ...part(49, texts(50, 0)) })).toBe('too-few');
    expect(await refusal({ from: 'labels', ...part(50, texts(50, 0)) })).toBeNull();
  });

  it('opens as a calibration only, and only with whole counts', async () => {
    const snapshot = await opened();
    expect(snapshot.kind).toBe('snapshot');
    await expect(sealed({ commentsK: 9 })).rejects.toThrow();
    await expect(sealed({ agreement: { texts: 9, kappa: 50 } })).rejects.toThrow();
    await expect(sealed({ agreement: { texts: 20, kappa: 0.5 } })).rejects.toThrow();
    expect(release.whole.counts[keys.comment('yes-no', 'negative')]).toBe(12);
  });
});
