import { useLingui } from '@lingui/react/macro';
import type { ResultQuestion } from '@miroir/box';
import type { Answer } from '@miroir/campaign';
import { regional } from '@miroir/locales/regional';
import { Table } from '@miroir/ui';
import type { ReactElement } from 'react';
import { count, decimal, percent } from '../i18n/format.ts';
import { Bar } from './bar.tsx';
import { FigureFoot } from './figure-foot.tsx';
import type { ShownFigure } from './shown-figure.ts';

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
  const leading = leadingBars(figure);
  const share = percent(leading[0]?.share ?? 0, locale);
  const quoted = (label: string) => t`« ${label} »`;
  const names = (bars: readonly ShareBar[]) =>
    new Intl.ListFormat(regional(locale)).format(bars.map(({ label }) => quoted(label)));
  const summary = figure.summary;
  return (
    <figure>
      {leading.length === 0 || summary !== undefined ? null : (
        <p className="say">
          {leading.length === 1
            ? t`La réponse la plus donnée : ${names(leading)}, ${share}.`
            : t`Les réponses les plus données, à égalité : ${names(leading)}, ${share}.`}
        </p>
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
      <Rounded figure={figure} locale={locale} />
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

/** Rounded parts of a whole need not make a hundred: then the page says so, before somebody adds them up. */
function Rounded({ figure, locale }: Pick<Props, 'figure' | 'locale'>): ReactElement | null {
  const { t } = useLingui();
  const sum = figure.bars.reduce((total, { share }) => total + Math.round(100 * share), 0);
  if (!figure.parts || figure.answered === 0 || sum === 100) return null;
  return (
    <p className="small muted num">{t`Arrondies, ces parts font ${percent(sum / 100, locale)} ensemble.`}</p>
  );
}

type ShareBar = ShownFigure<'shares'>['bars'][number];

/** The answers that most people gave; none when nobody answered, or when every answer is as frequent. */
function leadingBars({ bars }: ShownFigure<'shares'>): ShareBar[] {
  const most = Math.max(0, ...bars.map(({ count: people }) => people));
  const leading = most === 0 ? [] : bars.filter(({ count: people }) => people === most);
  return leading.length === bars.length ? [] : leading;
}

function chosenIds(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  if ('option' in answer) return [answer.option];
  if ('options' in answer) return answer.options;
  if ('value' in answer) return [String(answer.value)];
  return [];
}
