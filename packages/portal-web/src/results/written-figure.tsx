import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ResultQuestion } from '@miroir/box';
import type { ReactElement } from 'react';
import { FigureFoot } from './figure-foot.tsx';
import type { ShownFigure } from './shown-figure.ts';

interface Props {
  readonly figure: ShownFigure<'written'>;
  readonly question: ResultQuestion;
  readonly locale: string;
  readonly amend: boolean;
}

/** Own words: how many people wrote. How their texts read is an estimate, and nobody's answer. */
export function WrittenFigure({ figure, question, locale, amend }: Props): ReactElement {
  const { t } = useLingui();
  return (
    <figure>
      <p className="say num">
        <span>{t`${plural(figure.answered, { one: '# personne a écrit.', other: '# personnes ont écrit.' })}`}</span>{' '}
        <span>{t`Leurs textes ne sont pas montrés ici.`}</span>
      </p>
      <FigureFoot figure={figure} question={question} locale={locale} amend={amend} />
    </figure>
  );
}
