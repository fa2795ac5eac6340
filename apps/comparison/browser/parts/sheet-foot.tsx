import { useLingui } from '@lingui/react';
import { useEffect } from 'react';
import type { Basis } from '../../contract/figure.ts';
import { basisNotes } from '../../figures/value/notes.ts';
import type { Telling } from '../../figures/value/telling.ts';
import { useTelling } from '../app/use-telling.ts';

/**
 * The foot of every printed sheet: campaign, filters, publications with their dates, n, and which sheet it is. Margin boxes are
 * the only words that a browser repeats on each sheet; one without them still prints the notes under each figure.
 */
export function SheetFoot({ basis, told }: { basis: Basis; told?: Telling }) {
  const { i18n } = useLingui();
  const telling = useTelling();
  const [campaign = '', ...sides] = basisNotes(told ?? telling, basis);
  const text = `${campaign}\n${sides.join(' ')}`;
  useEffect(() => {
    // Made by script and adopted: the policy of the page allows no style written into it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(footRule(text));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [text, i18n.locale]);
  return null;
}

function footRule(text: string): string {
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
