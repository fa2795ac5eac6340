import { useLingui } from '@lingui/react/macro';
import type { Estimate, ResultQuestion } from '@miroir/box';
import type { Answer } from '@miroir/campaign';
import { Table } from '@miroir/ui';
import type { ReactElement } from 'react';
import { count, decimal } from '../i18n/format.ts';
import { Bar } from './bar.tsx';
import { FigureFoot } from './figure-foot.tsx';
import type { ShownFigure } from './shown-figure.ts';
import { widestHalf } from './spread.ts';

interface Props {
  readonly figure: ShownFigure<'pairs'>;
  readonly question: ResultQuestion;
  readonly answer: Answer | undefined;
  readonly locale: string;
  readonly amend: boolean;
}

/** For each row the two means, one above the other on the same scale. */
export function PairsFigure({ figure, question, answer, locale, amend }: Props): ReactElement {
  const { t } = useLingui();
  const own = (row: string, side: 'importance' | 'satisfaction'): string | false => {
    const value = answer !== undefined && 'cells' in answer ? answer.cells[row]?.[side] : undefined;
    return value === undefined ? false : t`votre note : ${value}`;
  };
  const sides = { importance: t`Importance`, satisfaction: t`Satisfaction` };
  const mean = (found: Estimate | null) => (found === null ? '–' : decimal(found.value, locale));
  const within = (found: Estimate | null) =>
    found === null
      ? '–'
      : `${decimal(found.value, locale)} (${decimal(found.low, locale)} – ${decimal(found.high, locale)})`;
  const widest = widestHalf(figure.rows.flatMap((row) => [row.importance, row.satisfaction]));
  const half = widest === null ? '' : decimal(widest, locale);
  return (
    <figure>
      <p className="say">{t`Notes moyennes, de 1 (faible) à ${figure.points} (élevée).`}</p>
      {figure.rows.map((row) => (
        <div key={row.id} className="pair">
          <h3>{row.label}</h3>
          {(['importance', 'satisfaction'] as const).map((side) => (
            <Bar
              key={side}
              label={sides[side]}
              value={mean(row[side])}
              portion={(row[side]?.value ?? 0) / figure.points}
              mine={own(row.id, side)}
            />
          ))}
        </div>
      ))}
      <FigureFoot
        figure={figure}
        spread={widest === null ? null : t`notes à ± ${half}`}
        question={question}
        locale={locale}
        amend={amend}
      >
        <Table
          caption={question.text}
          columns={[
            { key: 'label', label: t`Sujet` },
            { key: 'importance', label: sides.importance, numeric: true },
            { key: 'satisfaction', label: sides.satisfaction, numeric: true },
            { key: 'count', label: t`Personnes`, numeric: true },
          ]}
          rows={figure.rows.map((row) => ({
            id: row.id,
            label: row.label,
            importance: within(row.importance),
            satisfaction: within(row.satisfaction),
            count: count(row.count, locale),
          }))}
        />
      </FigureFoot>
    </figure>
  );
}
