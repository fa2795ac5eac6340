import { setupI18n } from '@lingui/core';
import { audienceNamesIn } from '@miroir/campaign';
import { messages } from '@miroir/locales/catalogs/fr/comparison.po';
import { describe, expect, it } from 'vitest';
import type { TrendPoint } from '../../contract/trend.ts';
import { calledBy } from '../words/called.ts';
import { createFormats } from '../words/format.ts';
import { momentNames } from './marks.ts';

const i18n = calledBy(
  setupI18n({ locale: 'fr', messages: { fr: messages } }),
  audienceNamesIn(undefined, 'fr'),
);
const words = { i18n, format: createFormats(i18n, 'Europe/Paris') };
const at = (iso: string, round = 1) => ({ at: iso, round }) as TrendPoint;

describe('the moments of a line over time', () => {
  it('are told by their day, and by the hour too where two are on one', () => {
    const names = momentNames(words, [
      at('2026-11-17T12:00:00Z'),
      at('2026-11-18T08:00:00Z'),
      at('2026-11-18T17:30:00Z'),
    ]);
    expect(new Set(names).size).toBe(3);
    expect(names[0]).toBe('17 nov.');
    expect(names[1]).toContain('09:00');
  });

  it('are days of the campaign’s own zone, with their round where it changes', () => {
    expect(momentNames(words, [at('2026-11-17T23:30:00Z'), at('2026-12-18T12:00:00Z', 2)])).toEqual([
      'm. 1, 18 nov.',
      'm. 2, 18 déc.',
    ]);
  });
});
