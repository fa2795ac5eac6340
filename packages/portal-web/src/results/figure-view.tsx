import { useLingui } from '@lingui/react/macro';
import type { ResultQuestion } from '@miroir/box';
import type { Answer } from '@miroir/campaign';
import { Masked } from '@miroir/ui';
import type { ReactElement } from 'react';
import { momentOf } from '../i18n/format.ts';
import { MeansFigure } from './means-figure.tsx';
import { PairsFigure } from './pairs-figure.tsx';
import { SharesFigure } from './shares-figure.tsx';
import type { AnyShown } from './shown-figure.ts';
import { WrittenFigure } from './written-figure.tsx';

interface Props {
  readonly question: ResultQuestion;
  readonly answer: Answer | undefined;
  readonly locale: string;
  readonly timeZone: string;
  readonly amend: boolean;
}

/** One published question: its figure, or the reason there is none, drawn. */
export function FigureView({ question, answer, locale, timeZone, amend }: Props): ReactElement {
  const { t } = useLingui();
  const { figure } = question;
  const common = { question, answer, locale, amend };
  switch (figure.state) {
    case 'shown':
      return <ShownShape figure={figure} {...common} />;
    case 'suppressed':
      return (
        <Masked>
          <b>{t`Masqué : trop peu de réponses.`}</b>{' '}
          <span>{t`Un chiffre ne paraît que si ${figure.k} personnes au moins sont entrées ensemble, pour que personne ne soit reconnaissable.`}</span>
        </Masked>
      );
    case 'waiting':
      return (
        <Masked kind="few">
          <b>{t`En attente.`}</b> <span>{t`Cette question n’a pas encore de publication.`}</span>
        </Masked>
      );
    case 'after-close':
      return (
        <Masked kind="few">
          <b>{t`Après la clôture.`}</b>{' '}
          <span>{t`Ce résultat s’ouvrira après le ${momentOf(figure.closesAt, locale, timeZone)}, pour n’influencer personne.`}</span>
        </Masked>
      );
    case 'never':
      return (
        <Masked kind="few">
          <b>{t`Non publié.`}</b>{' '}
          <span>{t`Cette question sert à comprendre les autres ; son résultat n’est pas montré ici.`}</span>
        </Masked>
      );
    default:
      return figure satisfies never;
  }
}

interface ShownProps extends Pick<Props, 'question' | 'answer' | 'locale' | 'amend'> {
  readonly figure: AnyShown;
}

function ShownShape({ figure, ...common }: ShownProps): ReactElement {
  switch (figure.shape) {
    case 'shares':
      return <SharesFigure figure={figure} {...common} />;
    case 'means':
      return <MeansFigure figure={figure} {...common} />;
    case 'pairs':
      return <PairsFigure figure={figure} {...common} />;
    case 'written':
      return <WrittenFigure figure={figure} {...common} />;
    default:
      return figure satisfies never;
  }
}
