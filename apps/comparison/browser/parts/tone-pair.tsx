import { useLingui } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import { Absent, Picture } from '@miroir/ui/charts';
import { cssInk, polarityPaint, stack } from '@miroir/ui/layout';
import { Link } from '@tanstack/react-router';
import type { Tone, ToneRow } from '../../contract/figure.ts';
import type { FindingKey } from '../../contract/finding.ts';
import { polarities, polarityNames, toneParts } from '../../figures/tones/marks.ts';
import { absenceName, rowVerdictName, saidOf, sideName } from '../../figures/words/names.ts';
import { keptFilters } from '../app/search.ts';
import { useTelling } from '../app/use-telling.ts';
import { FreezeButton } from './freeze-button.tsx';

/** What the three colours are. */
export function PolarityLegend() {
  const { i18n } = useLingui();
  const names = polarityNames(i18n);
  return (
    <p className="legend">
      {polarities.map((polarity) => (
        <span key={polarity}>
          <i className="swatch" style={{ background: cssInk(polarityPaint[polarity].fill) }} />
          {names[polarity]}
        </span>
      ))}
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
            <span>{rowVerdictName(i18n, row)}</span>
          </h3>
          <TonePair row={row} />
          <FreezeButton finding={toneKey(row)} about={row.label} />
        </li>
      ))}
    </ol>
  );
}

/** What names the tone of a row: of a theme, whose id is its own, or of a question. */
export function toneKey({ id, theme }: ToneRow): FindingKey {
  return { kind: 'tone', by: id === theme ? 'theme' : 'question', subject: id };
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
  const telling = useTelling();
  const { format } = telling;
  const name = sideName(i18n, side);
  if (tone.state !== 'shown') {
    return (
      <div className="tone-bar">
        <AudienceDot audience={side} />
        <Absent state={tone.state} height={22}>
          <span className="vh">{saidOf(i18n, name, '')}</span>
          {absenceName(i18n, tone, { format, only: null })}
        </Absent>
        <span />
      </div>
    );
  }
  const parts = toneParts(telling, tone);
  const said = parts
    .map(({ label, count }) => `${label} ${format.percent((100 * count) / tone.n)}`)
    .join(', ');
  const n = format.count(tone.n);
  return (
    <div className="tone-bar">
      <AudienceDot audience={side} />
      <Picture
        label={saidOf(i18n, name, said)}
        draw={(width) => stack(parts, { width, height: 20 }, (share) => format.count(100 * share))}
        height={20}
      />
      <span className="num small muted">{t`n = ${n}`}</span>
    </div>
  );
}
