import { Trans, useLingui } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import { Absent, polarityPaint, StackedBar } from '@miroir/ui/charts';
import { Link } from '@tanstack/react-router';
import type { Tone, ToneRow } from '../../server/report/view.ts';
import { useFormats } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { absenceName, sideName, verdictName } from '../words/names.ts';

/** What the three colours are. */
export function PolarityLegend() {
  return (
    <p className="legend">
      <span>
        <i className="swatch" style={{ background: polarityPaint.negative.colour }} />
        <Trans>négatif</Trans>
      </span>
      <span>
        <i className="swatch" style={{ background: polarityPaint.neutral.colour }} />
        <Trans>neutre ou partagé</Trans>
      </span>
      <span>
        <i className="swatch" style={{ background: polarityPaint.positive.colour }} />
        <Trans>positif</Trans>
      </span>
    </p>
  );
}

/** One row a subject, both sides one above the other, employees first. */
export function ToneRows({ rows, to }: { rows: readonly ToneRow[]; to: 'theme' | 'question' }) {
  const { i18n } = useLingui();
  return (
    <ol className="tones">
      {rows.map((row) => (
        <li key={row.id}>
          <h3>
            {to === 'theme' ? (
              <Link to="/themes/$theme" params={{ theme: row.theme }} search={keptFilters}>
                {row.label}
              </Link>
            ) : (
              <Link to="/questions/$question" params={{ question: row.id }} search={keptFilters}>
                {row.label}
              </Link>
            )}
            <span>{verdictName(i18n, row.verdict)}</span>
          </h3>
          <TonePair row={row} />
        </li>
      ))}
    </ol>
  );
}

export function TonePair({ row }: { row: ToneRow }) {
  return (
    <div className="tone-pair">
      {audiences.map((side) => (
        <ToneBar key={side} side={side} tone={row.tones[side]} />
      ))}
    </div>
  );
}

function ToneBar({ side, tone }: { side: Audience; tone: Tone }) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const name = sideName(i18n, side);
  if (tone.state !== 'shown') {
    return (
      <div className="tone-bar">
        <AudienceDot audience={side} />
        <Absent state={tone.state} height={22}>
          <span className="vh">{name} : </span>
          {absenceName(i18n, tone, { format, only: null })}
        </Absent>
        <span />
      </div>
    );
  }
  const named = { negative: t`négatif`, neutral: t`neutre ou partagé`, positive: t`positif` };
  const parts = (['negative', 'neutral', 'positive'] as const).map((polarity) => ({
    id: polarity,
    label: named[polarity],
    count: tone[polarity],
    ...polarityPaint[polarity],
  }));
  const said = parts
    .map(({ label, count }) => `${label} ${format.percent((100 * count) / tone.n)}`)
    .join(', ');
  const n = format.count(tone.n);
  return (
    <div className="tone-bar">
      <AudienceDot audience={side} />
      <StackedBar
        parts={parts}
        label={`${name} : ${said}`}
        height={20}
        format={(share) => format.count(100 * share)}
      />
      <span className="num small muted">{t`n = ${n}`}</span>
    </div>
  );
}
