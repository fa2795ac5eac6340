import type { ReactElement } from 'react';
import { useBox } from '../around/box-context.ts';
import { usePagesWords } from '../i18n/use-pages-words.ts';
import { NamesNotice } from './names-notice.tsx';

/** Under what is written beside or as an answer. A chunk of its own, fetched with the words of the other pages at the first letter. */
export function AnswerHint({ text }: { readonly text: string }): ReactElement | null {
  const { i18n, locale } = useBox();
  return usePagesWords(i18n) ? <NamesNotice texts={[text]} language={locale} /> : null;
}
