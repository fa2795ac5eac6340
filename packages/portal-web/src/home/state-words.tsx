import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import type { OwnState } from './own-state.ts';

/** Where the person stands in a round, in words, with the line of what is answered while it is being answered. */
export function StateWords({ own, questions }: { own: OwnState; questions: number }): ReactElement {
  const { word, more, share } = useWords(own, questions);
  return (
    <p className="state">
      <b>{word}</b>
      {more === null ? null : <span>{more}</span>}
      {share === null ? null : (
        <span className="line" aria-hidden="true">
          <i style={{ inlineSize: `${Math.round(100 * share)}%` }} />
        </span>
      )}
    </p>
  );
}

interface Words {
  readonly word: string;
  readonly more: string | null;
  /** Of the questions, answered; null where it says nothing. */
  readonly share: number | null;
}

function useWords(own: OwnState, questions: number): Words {
  const { t } = useLingui();
  switch (own.step) {
    case 'nothing':
      return { word: t`Pas commencé`, more: t`sur cet appareil`, share: 0 };
    case 'begun': {
      // Questions that an answer called up may take it past what everybody is asked.
      const answered = Math.min(own.answered, questions);
      const share = questions === 0 ? 0 : answered / questions;
      return {
        word: t`Commencé`,
        more: t`${plural(answered, { one: '# réponse sur cet appareil', other: '# réponses sur cet appareil' })}`,
        share,
      };
    }
    case 'sent':
      return { word: t`Envoyé`, more: own.changed ? t`changé depuis, pas renvoyé` : null, share: 1 };
    case 'leaving':
      return { word: t`Pas encore parti`, more: t`vos réponses sont sur cet appareil`, share: 1 };
    case 'withdrawn':
      return { word: t`Retiré`, more: null, share: null };
    default:
      return own satisfies never;
  }
}
