import { useLingui } from '@lingui/react/macro';
import type { ResultQuestion } from '@miroir/box';
import type { Answer } from '@miroir/campaign';
import { Table } from '@miroir/ui';
import type { ReactElement } from 'react';
import { count, decimal, percent } from '../i18n/format.ts';
import { Bar } from './bar.tsx';
import { FigureFoot } from './figure-foot.tsx';
import type { ShownFigure } from './shown-figure.ts';
import { widestHalf } from './spread.ts';

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
  const { bars, partly } = arranged(figure);
  const { min, max } = figure.range;
  const mean = (bar: MeanBar) => (bar.mean === null ? '–' : decimal(bar.mean.value, locale));
  const between = ({ mean: found }: MeanBar) =>
    found === null ? '–' : `${decimal(found.low, locale)} – ${decimal(found.high, locale)}`;
  const own = (id: string): string | false => {
    if (answer !== undefined && 'order' in answer && answer.order.includes(id))
      return t`votre rang : ${answer.order.indexOf(id) + 1}`;
    if (answer !== undefined && 'points' in answer) return t`vos points : ${answer.points[id] ?? 0}`;
    return false;
  };
  const say = () => {
    if (!ranks) return t`Points donnés en moyenne, sur ${max}.`;
    return partly
      ? t`Part des personnes qui l’ont classé, et rang moyen parmi elles ; 1 est le premier rang.`
      : t`Rang moyen parmi les personnes qui l’ont classé ; 1 est le premier rang.`;
  };
  const value = (bar: MeanBar) => {
    const rank = mean(bar);
    return partly ? `${percent(bar.count / figure.answered, locale)} · ${t`rang moyen ${rank}`}` : rank;
  };
  const portion = (bar: MeanBar) => {
    if (partly) return bar.count / figure.answered;
    if (bar.mean === null) return 0;
    return ranks ? (max - bar.mean.value + 1) / (max - min + 1) : bar.mean.value / max;
  };
  const widest = widestHalf(bars.map((bar) => bar.mean));
  const half = widest === null ? '' : decimal(widest, locale);
  const spread = widest === null ? null : ranks ? t`rangs à ± ${half}` : t`points à ± ${half}`;
  return (
    <figure>
      <p className="say">{say()}</p>
      {bars.map((bar) => (
        <Bar key={bar.id} label={bar.label} value={value(bar)} portion={portion(bar)} mine={own(bar.id)} />
      ))}
      <FigureFoot figure={figure} spread={spread} question={question} locale={locale} amend={amend}>
        <Table
          caption={question.text}
          columns={[
            { key: 'label', label: t`Réponse` },
            { key: 'mean', label: ranks ? t`Rang moyen` : t`Points en moyenne`, numeric: true },
            { key: 'between', label: t`Entre`, numeric: true },
            { key: 'count', label: t`Personnes`, numeric: true },
          ]}
          rows={bars.map((bar) => ({
            id: bar.id,
            label: bar.label,
            mean: mean(bar),
            between: between(bar),
            count: count(bar.count, locale),
          }))}
        />
      </FigureFoot>
    </figure>
  );
}

type MeanBar = ShownFigure<'means'>['bars'][number];

/**
 * What matters most first. Where only some ranked an item, how many did comes before where they put it: one person
 * who puts it first must not lead the page.
 */
function arranged(figure: ShownFigure<'means'>): { bars: MeanBar[]; partly: boolean } {
  const ranks = figure.unit === 'rank';
  const partly = ranks && figure.bars.some(({ count: people }) => people !== figure.answered);
  const last = ranks ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const byMean = (a: MeanBar, b: MeanBar) => {
    const [x, y] = [a.mean?.value ?? last, b.mean?.value ?? last];
    return x === y ? 0 : (ranks ? x < y : x > y) ? -1 : 1;
  };
  const bars = figure.bars.toSorted((a, b) => (partly ? b.count - a.count : 0) || byMean(a, b));
  return { bars, partly };
}
