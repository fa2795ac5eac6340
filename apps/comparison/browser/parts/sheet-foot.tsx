import { useLingui } from '@lingui/react';
import { useEffect } from 'react';
import type { Basis } from '../../contract/figure.ts';
import { basisNotes } from '../../figures/value/notes.ts';
import type { Telling } from '../../figures/value/telling.ts';
import { useTelling } from '../app/use-telling.ts';

/**
 * The foot of every printed sheet: campaign, filters, publications with their dates, n, and which sheet it is. Margin boxes are
 * the only words that a browser repeats on each sheet; with them no figure repeats these lines, one without them still
 * prints them under each figure.
 */
export function SheetFoot({ basis, told }: { basis: Basis; told?: Telling }) {
  const { i18n } = useLingui();
  const telling = useTelling();
  const lines = basisNotes(told ?? telling, basis);
  const rules = `${footRule(lines)} ${hasMarginBoxes() ? saidOnce(lines) : ''}`;
  useEffect(() => {
    // Made by script and adopted: the policy of the page allows no style written into it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [rules, i18n.locale]);
  return null;
}

/** Whether the browser draws margin boxes: it then has the rule of one (CSSOM). */
function hasMarginBoxes(): boolean {
  return 'CSSMarginRule' in globalThis;
}

/** What stands at the foot of each sheet is not printed under a figure as well. */
function saidOnce(lines: readonly string[]): string {
  const each = lines.map((line) => `.paper-only > li[data-line=${quoted(line)}]`);
  return `@media print { ${each.join(', ')} { display: none } }`;
}

function footRule([campaign = '', ...sides]: readonly string[]): string {
  const text = `${campaign}\n${sides.join(' ')}`;
  const type = 'font: 7.5pt "Figtree Variable", sans-serif; vertical-align: top; padding-top: 3mm';
  return `@page {
    @bottom-left { content: ${quoted(text)}; white-space: pre-line; text-align: left; ${type} }
    @bottom-right { content: counter(page) " / " counter(pages); width: 2cm; text-align: right; ${type} }
  }`;
}

/** A text as CSS writes it: a campaign may have a quotation mark or a line in its name. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\a ')}"`;
}
