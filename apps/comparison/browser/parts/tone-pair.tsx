import { useLingui } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import { Absent, Picture } from '@miroir/ui/charts';
import { cssInk, polarityPaint, stack } from '@miroir/ui/layout';
import { Link } from '@tanstack/react-router';
import type { PeopleTone, Tone, ToneRow } from '../../contract/figure.ts';
import type { FindingKey } from '../../contract/finding.ts';
import { toneParts } from '../../figures/tones/marks.ts';
import { peopleName, peopleParts } from '../../figures/tones/people.ts';
import { polarities, polarityNames } from '../../figures/tones/polarities.ts';
import { readingName, toneAbsence } from '../../figures/tones/reading.ts';
import { rowVerdictName, saidOf, sideName } from '../../figures/words/names.ts';
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
        <SideBar key={side} side={side} row={row} />
      ))}
    </div>
  );
}

/** What people would read where they read enough; else what the engine read. */
function SideBar({ side, row }: { side: Audience; row: ToneRow }) {
  const people = row.people[side];
  return people ? <PeopleBar side={side} tone={people} /> : <ToneBar side={side} tone={row.tones[side]} />;
}

function PeopleBar({ side, tone }: { side: Audience; tone: PeopleTone }) {
  const { i18n } = useLingui();
  const telling = useTelling();
  const { format } = telling;
  const parts = peopleParts(telling, tone);
  const said = parts.map(({ label, count }) => `${label} ${format.percent(count)}`).join(', ');
  return (
    <div className="tone-bar">
      <AudienceDot audience={side} />
      <Picture
        label={saidOf(i18n, sideName(i18n, side), said)}
        draw={(width) => stack(parts, { width, height: 20 }, (share) => format.count(100 * share))}
        height={20}
      />
      <span className="num small muted">{peopleName(i18n, tone, format)}</span>
    </div>
  );
}

function ToneBar({ side, tone }: { side: Audience; tone: Tone }) {
  const { i18n } = useLingui();
  const telling = useTelling();
  const { format } = telling;
  const name = sideName(i18n, side);
  if (tone.state !== 'shown') {
    return (
      <div className="tone-bar">
        <AudienceDot audience={side} />
        <Absent state={tone.state} height={22}>
          <span className="vh">{saidOf(i18n, name, '')}</span>
          {toneAbsence(i18n, tone, format)}
        </Absent>
        <span />
      </div>
    );
  }
  const parts = toneParts(telling, tone);
  const said = parts
    .map(({ label, count }) => `${label} ${format.percent((100 * count) / tone.n)}`)
    .join(', ');
  const reading = readingName(i18n, tone);
  return (
    <div className="tone-bar">
      <AudienceDot audience={side} />
      <Picture
        label={saidOf(i18n, name, said)}
        draw={(width) => stack(parts, { width, height: 20 }, (share) => format.count(100 * share))}
        height={20}
      />
      <span className="num small muted">{reading}</span>
    </div>
  );
}
