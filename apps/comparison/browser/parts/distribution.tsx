import { Trans, useLingui } from '@lingui/react/macro';
import type { Audience } from '@miroir/basics';
import { audiences } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import { optionColours, SideBar, StackedBar, scaleColours } from '@miroir/ui/charts';
import type { QuestionView } from '../../server/report/view.ts';
import { useFormats } from '../app/context.tsx';
import { sideName } from '../words/names.ts';

/** The whole distribution of both sides: stacked to 100 % when one answer excludes the others, bars otherwise. */
export function Distribution({ view }: { view: QuestionView }) {
  if (view.shape === 'none' || view.parts.length === 0) return null;
  return view.shape === 'separate' ? <SeparateBars view={view} /> : <StackedPair view={view} />;
}

function StackedPair({ view }: { view: QuestionView }) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const paints =
    view.shape === 'ordered'
      ? scaleColours(view.parts.length)
      : optionColours(view.parts.map(({ favourable }) => favourable));
  const sides = audiences.filter((side) => view.parts.some(({ counts }) => counts[side] !== null));
  return (
    <div className="pair">
      {sides.map((side) => {
        const parts = view.parts.map(({ id, label, counts }, index) => ({
          id,
          label,
          count: counts[side] ?? 0,
          colour: paints[index]?.colour ?? 'var(--neutral)',
          ink: paints[index]?.ink ?? 'var(--ink)',
        }));
        const total = parts.reduce((sum, { count }) => sum + count, 0);
        const n = format.count(total);
        const name = sideName(i18n, side);
        const said = parts
          .map(({ label, count }) => `${label} ${format.percent((100 * count) / Math.max(1, total))}`)
          .join(', ');
        return (
          <div key={side}>
            <p className="whoz">
              <AudienceDot audience={side} />
              <Trans>
                {name}, {n} réponses
              </Trans>
            </p>
            <StackedBar
              parts={parts}
              label={t`${name} : ${said}`}
              format={(share) => format.count(100 * share)}
            />
          </div>
        );
      })}
      <PartLegend view={view} colours={paints.map(({ colour }) => colour)} />
    </div>
  );
}

function PartLegend({ view, colours }: { view: QuestionView; colours: readonly string[] }) {
  if (view.shape === 'ordered' && (view.ends || view.parts.length > 5)) {
    const [first, last] = [view.parts[0], view.parts.at(-1)];
    return (
      <p className="legend ends">
        <span>{view.ends ? `${first?.label}, ${view.ends[0]}` : first?.label}</span>
        <span>{view.ends ? `${last?.label}, ${view.ends[1]}` : last?.label}</span>
      </p>
    );
  }
  return (
    <p className="legend">
      {view.parts.map(({ id, label }, index) => (
        <span key={id}>
          <i className="swatch" style={{ background: colours[index] }} />
          {label}
        </span>
      ))}
    </p>
  );
}

function SeparateBars({ view }: { view: QuestionView }) {
  const format = useFormats();
  const { i18n } = useLingui();
  const share = (side: Audience, count: number | null) =>
    count === null ? null : (100 * count) / Math.max(1, view.answered[side] ?? 0);
  return (
    <div className="separate">
      {view.parts.map(({ id, label, counts }) => (
        <div key={id}>
          <p className="small">{label}</p>
          {audiences.map((side) => {
            const value = share(side, counts[side]);
            return value === null ? null : (
              <div key={side} role="img" aria-label={`${sideName(i18n, side)} : ${format.percent(value)}`}>
                <SideBar side={side} value={value} max={100} text={format.percent(value)} height={22} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
