import type { Audience } from '@miroir/basics';
import { Absent, Picture } from '@miroir/ui/charts';
import { bar } from '@miroir/ui/layout';
import { Link } from '@tanstack/react-router';
import { type ThemeWings, type WingUnit, wing, wingMax } from '../../figures/voices/marks.ts';
import { saidOf } from '../../figures/words/names.ts';
import { keptFilters } from '../app/search.ts';
import { useTelling } from '../app/use-telling.ts';

interface ButterflyProps {
  voices: readonly ThemeWings[];
  label: string;
  unit?: WingUnit;
}

/** Two sides facing each other around the axis, employees left: one row a theme, one scale for both. */
export function Butterfly({ voices, label, unit = 'count' }: ButterflyProps) {
  const at = { max: wingMax(voices, unit), unit };
  return (
    <figure className="butterfly" aria-label={label}>
      {voices.map((wings) => (
        <div key={wings.theme} className="wing-row">
          <Wing wings={wings} at={{ ...at, side: 'employees' }} />
          <Link to="/themes/$theme" params={{ theme: wings.theme }} search={keptFilters}>
            {wings.title}
          </Link>
          <Wing wings={wings} at={{ ...at, side: 'consumers' }} />
        </div>
      ))}
    </figure>
  );
}

function Wing({ wings, at }: { wings: ThemeWings; at: { side: Audience; max: number; unit: WingUnit } }) {
  const telling = useTelling();
  const { i18n } = telling;
  const drawn = wing(telling, wings, at);
  if ('state' in drawn) {
    return (
      <span className="wing-absent" data-side={at.side}>
        <Absent state={drawn.state}>{drawn.text}</Absent>
      </span>
    );
  }
  return (
    <Picture
      label={saidOf(i18n, drawn.name, drawn.text)}
      draw={(width) => bar(drawn, { width, height: 32 })}
      height={32}
    />
  );
}
