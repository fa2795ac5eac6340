import { useLingui } from '@lingui/react/macro';
import type { ResultQuestion } from '@miroir/box';
import type { Answer } from '@miroir/campaign';
import { Table } from '@miroir/ui';
import type { ReactElement } from 'react';
import { count, decimal } from '../i18n/format.ts';
import { Bar } from './bar.tsx';
import { FigureFoot } from './figure-foot.tsx';
import type { ShownFigure } from './figure-view.tsx';

interface Props {
  readonly figure: ShownFigure<'means'>;
  readonly question: ResultQuestion;
  readonly answer: Answer | undefined;
  readonly locale: string;
  readonly amend: boolean;
}

/** Mean ranks (the lower the better) or mean points, one's own beside. */
export function MeansFigure({ figure, question, answer, locale, amend }: Props): ReactElement {
  const { t } = useLingui();
  const ranks = figure.unit === 'rank';
  const bars = figure.bars.toSorted((a, b) => (ranks ? a.mean - b.mean : b.mean - a.mean));
  const { min, max } = figure.range;
  const portion = (mean: number) => (ranks ? (max - mean + 1) / (max - min + 1) : mean / max);
  const own = (id: string): string | false => {
    if (answer !== undefined && 'order' in answer && answer.order.includes(id))
      return t`votre rang : ${answer.order.indexOf(id) + 1}`;
    if (answer !== undefined && 'points' in answer) return t`vos points : ${answer.points[id] ?? 0}`;
    return false;
  };
  return (
    <figure>
      <p className="say">
        {ranks
          ? t`Rang moyen : plus il est bas, plus c’est important.`
          : t`Points donnés en moyenne, sur ${max}.`}
      </p>
      {bars.map((bar) => (
        <Bar
          key={bar.id}
          label={bar.label}
          value={decimal(bar.mean, locale)}
          portion={portion(bar.mean)}
          mine={own(bar.id)}
        />
      ))}
      <FigureFoot figure={figure} question={question} locale={locale} amend={amend}>
        <Table
          caption={question.text}
          columns={[
            { key: 'label', label: t`Réponse` },
            { key: 'mean', label: ranks ? t`Rang moyen` : t`Points en moyenne`, numeric: true },
            { key: 'count', label: t`Personnes`, numeric: true },
          ]}
          rows={bars.map((bar) => ({
            id: bar.id,
            label: bar.label,
            mean: decimal(bar.mean, locale),
            count: count(bar.count, locale),
          }))}
        />
      </FigureFoot>
    </figure>
  );
}
