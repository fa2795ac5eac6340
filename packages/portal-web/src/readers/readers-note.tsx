import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { useBox } from '../around/box-context.ts';
import { usePagesWords } from '../i18n/use-pages-words.ts';
import { namesOf, type Readers } from './names-of.ts';

/** Before anybody writes: who reads it. A chunk of its own, with the words of the other pages. */
export function ReadersNote({ id }: { readonly id: string }): ReactElement | null {
  const { i18n, questionnaire } = useBox();
  const isSpoken = usePagesWords(i18n);
  const { readers } = questionnaire;
  return readers === undefined || !isSpoken ? null : <Sentence id={id} readers={readers} />;
}

function Sentence({ id, readers }: { readonly id: string; readonly readers: Readers }): ReactElement {
  const { t, i18n } = useLingui();
  const names = namesOf(readers, i18n.locale);
  return (
    <p className="hint" id={id}>
      {t`Des commentaires tirés au hasard sont lus par ${names}, sans savoir de qui ils viennent.`}
    </p>
  );
}
