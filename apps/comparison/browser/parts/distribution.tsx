import { Trans, useLingui } from '@lingui/react/macro';
import type { Audience } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import { Picture } from '@miroir/ui/charts';
import { bar, cssInk, type Part, stack } from '@miroir/ui/layout';
import type { QuestionView } from '../../contract/question.ts';
import {
  distributionEnds,
  distributionPaints,
  distributionParts,
  distributionSides,
} from '../../figures/distribution/marks.ts';
import { saidOf, sideName } from '../../figures/words/names.ts';
import { partLabel } from '../../figures/words/part-label.ts';
import { useFormats } from '../app/context.tsx';

/** The whole distribution of both sides: stacked to 100 % when one answer excludes the others, bars otherwise. */
export function Distribution({ view }: { view: QuestionView }) {
  if (view.shape === 'none' || view.parts.length === 0) return null;
  return view.shape === 'separate' ? <SeparateBars view={view} /> : <StackedPair view={view} />;
}

function StackedPair({ view }: { view: QuestionView }) {
  return (
    <div className="pair">
      {distributionSides(view).map((side) => (
        <SideStack key={side} side={side} parts={distributionParts(view, side)} />
      ))}
      <PartLegend view={view} />
    </div>
  );
}

function SideStack({ side, parts }: { side: Audience; parts: readonly Part[] }) {
  const { i18n } = useLingui();
  const format = useFormats();
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const n = format.count(total);
  const name = sideName(i18n, side);
  const said = parts
    .map(({ label, count }) => `${label} ${format.percent((100 * count) / Math.max(1, total))}`)
    .join(', ');
  return (
    <div>
      <p className="whoz">
        <AudienceDot audience={side} />
        <Trans>
          {name}, {n} réponses
        </Trans>
      </p>
      <Picture
        label={saidOf(i18n, name, said)}
        draw={(width) => stack(parts, { width, height: 34 }, (share) => format.count(100 * share))}
        height={34}
      />
    </div>
  );
}

function PartLegend({ view }: { view: QuestionView }) {
  const ends = distributionEnds(view);
  if (ends) {
    return (
      <p className="legend ends">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    );
  }
  const paints = distributionPaints(view);
  return (
    <p className="legend">
      {view.parts.map((part, index) => (
        <span key={part.id}>
          <i className="swatch" style={{ background: cssInk(paints[index]?.fill ?? 'neutral') }} />
          {partLabel(part)}
        </span>
      ))}
    </p>
  );
}

function SeparateBars({ view }: { view: QuestionView }) {
  return (
    <div className="separate">
      {view.parts.map((part) => (
        <div key={part.id}>
          <p className="small">{partLabel(part)}</p>
          {distributionSides(view).map((side) => (
            <OptionBar key={side} side={side} value={part.shares[side]?.value ?? null} />
          ))}
        </div>
      ))}
    </div>
  );
}

function OptionBar({ side, value }: { side: Audience; value: number | null }) {
  const { i18n } = useLingui();
  const format = useFormats();
  if (value === null) return null;
  const text = format.percent(value);
  const name = sideName(i18n, side);
  return (
    <Picture
      label={saidOf(i18n, name, text)}
      draw={(width) => bar({ side, value, max: 100, text, name }, { width, height: 22 })}
      height={22}
    />
  );
}
