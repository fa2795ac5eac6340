import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { audienceNamesIn } from '@miroir/campaign';
import { messages as fr } from '@miroir/locales/catalogs/fr/comparison.po';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DumbbellRow } from '../browser/parts/dumbbell-row.tsx';
import type { ComparisonRow, Figure } from '../contract/figure.ts';
import { rowsTable } from '../figures/rows/table.ts';
import { calledBy } from '../figures/words/called.ts';
import { createFormats } from '../figures/words/format.ts';

const i18n = calledBy(setupI18n({ locale: 'fr', messages: { fr } }), audienceNamesIn(undefined, 'fr'));
const format = createFormats(i18n, 'Europe/Paris');
const shown: Figure = { state: 'shown', value: 40, low: 35, high: 45, n: 400 };
const states: Readonly<Record<string, Figure>> = {
  suppressed: { state: 'suppressed', reason: 'fewer-than-k' },
  'too few': { state: 'too-few', n: 12 },
  'not asked': { state: 'not-asked' },
  zero: { state: 'shown', value: 0, low: 0, high: 2, n: 200 },
};

function rowOf(employees: Figure): ComparisonRow {
  return {
    id: 'repair/favourable-share',
    question: 'repair',
    label: 'Réparer',
    part: null,
    said: null,
    favourable: [],
    surest: 0,
    missing: null,
    theme: 'repair',
    measure: 'favourable-share',
    equivalence: 'identical',
    only: null,
    unit: 'percent',
    scale: [0, 100],
    figures: { employees, consumers: shown },
    gap: null,
    width: -1,
    verdict: 'not-comparable',
    questionVerdict: 'not-comparable',
    provisional: false,
    standing: null,
    needs: null,
    silence: { employees: null, consumers: null },
    robust: null,
    common: null,
    decimals: 0,
  };
}

const drawn = (figure: Figure) =>
  renderToStaticMarkup(
    createElement(I18nProvider, { i18n, children: createElement(DumbbellRow, { row: rowOf(figure) }) }),
  );
const written = (figure: Figure) => rowsTable(i18n, [rowOf(figure)], format).rows[0]?.cells.employees?.text;

describe('suppressed, too few, not asked and zero', () => {
  it('are four different pictures, and the reason is written where there is no figure', () => {
    expect(new Set(Object.values(states).map(drawn)).size).toBe(4);
    expect(drawn(states.suppressed!)).toMatch(/data-state="suppressed".*masqué/);
    expect(drawn(states['too few']!)).toMatch(/data-state="too-few".*12/);
    expect(drawn(states['not asked']!)).not.toContain('data-state="suppressed"');
    expect(drawn(states.zero!)).not.toContain('data-state');
  });

  it('are four different cells of the table, and only zero is a number', () => {
    const cells = Object.values(states).map(written);
    expect(new Set(cells).size).toBe(4);
    expect(cells.filter((cell) => /^0\s%$/.test(cell ?? ''))).toEqual([written(states.zero!)]);
  });
});
