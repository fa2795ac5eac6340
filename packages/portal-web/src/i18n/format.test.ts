import { describe, expect, it, vi } from 'vitest';
import { count, dayOf, decimal, momentOf, percent } from './format.ts';
import { loadI18n } from './load-i18n.ts';

const closes = '2026-12-01T17:00:00Z';
const paris = 'Europe/Paris';

describe('a date', () => {
  it('is that of the country whose words the pages use, and of the campaign’s zone', () => {
    expect(dayOf(closes, 'fr', paris)).toBe('1er\u00a0décembre');
    expect(dayOf(closes, 'en', paris)).toBe('1\u00a0December');
    expect(dayOf(closes, 'de', paris)).toBe('1.\u00a0Dezember');
    expect(dayOf(closes, 'pt', paris)).toBe('1\u00a0de\u00a0dezembro');
    expect(dayOf('2026-11-30T23:30:00Z', 'en', paris)).toBe('1\u00a0December');
  });

  it('is broken over two lines before its hour only', () => {
    for (const locale of ['fr', 'en', 'de', 'pt', 'pt-BR', 'es']) {
      const moment = momentOf(closes, locale, paris);
      const [day, hour, ...more] = moment.split(' ');
      expect(more, moment).toEqual([]);
      expect(day, moment).toMatch(/^\d/);
      expect(hour, moment).toMatch(/\d\d:\d\d\u00a0\S+$/);
    }
  });
});

describe('a number', () => {
  it('inside a sentence is written as beside it: a thousand has no point in Portugal', async () => {
    vi.stubGlobal('document', { documentElement: { dataset: {} } });
    const i18n = await loadI18n('pt');
    vi.unstubAllGlobals();
    const message = '{n, plural, one {# resposta} other {# respostas}}';
    const answers = (n: number) => i18n._(message, { n }, { message });
    expect(answers(1172)).toBe(`${count(1172, 'pt')} respostas`);
    expect(answers(12345)).toBe(`${count(12345, 'pt')} respostas`);
    expect(answers(1)).toBe('1 resposta');
  });

  it('below zero has a true minus sign', () => {
    for (const locale of ['fr', 'en', 'de', 'pt']) {
      expect(decimal(-12.4, locale)).toMatch(/^\u221212[.,]4$/);
      expect(percent(-0.3, locale)).toMatch(/^\u221230/);
    }
  });

  it('is grouped as Portugal does, where the campaign does not mean Brazil', () => {
    expect(count(1186, 'pt')).toBe('1186');
    expect(count(12345, 'pt')).toBe('12\u00a0345');
    expect(count(1186, 'pt-BR')).toBe('1.186');
  });
});
