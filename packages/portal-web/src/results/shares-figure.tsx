import { useLingui } from '@lingui/react/macro';
import type { ResultQuestion } from '@miroir/box';
import type { Answer } from '@miroir/campaign';
import { Table } from '@miroir/ui';
import type { ReactElement } from 'react';
import { count, decimal, percent } from '../i18n/format.ts';
import { Bar } from './bar.tsx';
import { FigureFoot } from './figure-foot.tsx';
import type { ShownFigure } from './figure-view.tsx';

interface Props {
  readonly figure: ShownFigure<'shares'>;
  readonly question: ResultQuestion;
  readonly answer: Answer | undefined;
  readonly locale: string;
  readonly amend: boolean;
}

/** Shares on a fixed axis of 0 to 100 %, one's own answer marked in words. */
export function SharesFigure({ figure, question, answer, locale, amend }: Props): ReactElement {
  const { t } = useLingui();
  const mine = chosenIds(answer);
  const leading = figure.bars.reduce<(typeof figure.bars)[number] | undefined>(
    (best, bar) => (best === undefined || bar.share > best.share ? bar : best),
    undefined,
  );
  const summary = figure.summary;
  return (
    <figure>
      {leading === undefined || summary !== undefined ? null : (
        <p className="say">{t`La réponse la plus donnée : « ${leading.label} », ${percent(leading.share, locale)}.`}</p>
      )}
      {summary === undefined ? null : (
        <p className="say num">
          {summary.kind === 'mean'
            ? t`En moyenne ${decimal(summary.value, locale)}, entre ${decimal(summary.low, locale)} et ${decimal(summary.high, locale)}.`
            : t`Score de recommandation ${decimal(summary.value, locale)}, entre ${decimal(summary.low, locale)} et ${decimal(summary.high, locale)}.`}
        </p>
      )}
      {figure.bars.map((bar) => (
        <Bar
          key={bar.id}
          label={bar.label}
          value={percent(bar.share, locale)}
          portion={bar.share}
          mine={mine.includes(bar.id)}
        />
      ))}
      <FigureFoot figure={figure} margin={figure.margin} question={question} locale={locale} amend={amend}>
        <Table
          caption={question.text}
          columns={[
            { key: 'label', label: t`Réponse` },
            { key: 'count', label: t`Personnes`, numeric: true },
            { key: 'share', label: t`Part`, numeric: true },
            { key: 'range', label: t`Entre`, numeric: true },
          ]}
          rows={figure.bars.map((bar) => ({
            id: bar.id,
            label: bar.label,
            count: count(bar.count, locale),
            share: percent(bar.share, locale),
            range: `${percent(bar.low, locale)} – ${percent(bar.high, locale)}`,
          }))}
        />
      </FigureFoot>
    </figure>
  );
}

function chosenIds(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  if ('option' in answer) return [answer.option];
  if ('options' in answer) return answer.options;
  if ('value' in answer) return [String(answer.value)];
  return [];
}
