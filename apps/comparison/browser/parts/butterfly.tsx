import { useLingui } from '@lingui/react';
import type { Audience } from '@miroir/basics';
import { Absent, SideBar } from '@miroir/ui/charts';
import { Link } from '@tanstack/react-router';
import type { VoiceRow } from '../../server/report/view.ts';
import { useFormats } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { absenceName } from '../words/names.ts';

/** Two sides facing each other around the axis, employees left: one row a theme, one scale for both. */
export function Butterfly({
  voices,
  label,
  unit = 'count',
}: {
  voices: readonly VoiceRow[];
  label: string;
  unit?: 'count' | 'percent';
}) {
  const values = voices
    .flatMap(({ figures }) => [figures.employees, figures.consumers])
    .map((figure) => (figure.state === 'shown' ? figure.value : 0));
  const max = unit === 'percent' ? 100 : Math.max(1, ...values);
  return (
    <figure className="butterfly" aria-label={label}>
      {voices.map((voice) => (
        <div key={voice.theme} className="wing-row">
          <Wing voice={voice} side="employees" max={max} unit={unit} />
          <Link to="/themes/$theme" params={{ theme: voice.theme }} search={keptFilters}>
            {voice.title}
          </Link>
          <Wing voice={voice} side="consumers" max={max} unit={unit} />
        </div>
      ))}
    </figure>
  );
}

function Wing({
  voice,
  side,
  max,
  unit,
}: {
  voice: VoiceRow;
  side: Audience;
  max: number;
  unit: 'count' | 'percent';
}) {
  const { i18n } = useLingui();
  const format = useFormats();
  const figure = voice.figures[side];
  if (figure.state !== 'shown') {
    return (
      <span className="wing-absent" data-side={side}>
        <Absent state={figure.state}>{absenceName(i18n, figure, { format, only: null })}</Absent>
      </span>
    );
  }
  return (
    <SideBar
      side={side}
      value={figure.value}
      max={max}
      text={unit === 'percent' ? format.percent(figure.value) : format.count(figure.value)}
      mirrored={side === 'employees'}
    />
  );
}
