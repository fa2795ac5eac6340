import { useLingui } from '@lingui/react/macro';
import { audiences } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import { Picture } from '@miroir/ui/charts';
import { trend } from '@miroir/ui/layout';
import { Link } from '@tanstack/react-router';
import type { TrendLine } from '../../contract/trend.ts';
import { fullTitle } from '../../figures/rows/full-title.ts';
import { trendHeight, trendSpec } from '../../figures/trend/marks.ts';
import { countsSaid, moveSentence } from '../../figures/trend/sentence.ts';
import { measureName, saidOf, sideName } from '../../figures/words/names.ts';
import { keptFilters } from '../app/search.ts';
import { useTelling } from '../app/use-telling.ts';
import { FreezeButton } from './freeze-button.tsx';
import { FrozenOf } from './frozen-of.tsx';
import { LineBreaks } from './line-breaks.tsx';

/** One question over time, and how each side moved since the chosen publication. */
export function TrendLineView({ line, since }: { line: TrendLine; since: string | null }) {
  const { i18n } = useLingui();
  const telling = useTelling();
  const spec = trendSpec(telling, line);
  const title = fullTitle(i18n, line.row);
  return (
    <article className="trend-line">
      <h3>
        <Link to="/questions/$question" params={{ question: line.row.question }} search={keptFilters}>
          {title}
        </Link>
      </h3>
      <p className="small muted">{measureName(i18n, line.row.measure)}</p>
      <Picture
        label={saidOf(i18n, title, audiences.map((side) => moveSentence(telling, line, side)).join(' '))}
        draw={(width) => trend(spec, { width, height: trendHeight })}
        height={trendHeight}
      />
      <ul className="moves">
        {audiences.map((side) => (
          <li key={side}>
            <AudienceDot audience={side} />
            <span>
              <span className="vh">{sideName(i18n, side)}</span> {moveSentence(telling, line, side)}
              <span className="small muted num">{countsSaid(telling, line.points, side)}</span>
            </span>
          </li>
        ))}
      </ul>
      <LineBreaks line={line} />
      <FreezeButton finding={{ kind: 'trend', question: line.row.question, since }} about={title} />
      <FrozenOf question={line.row.question} />
    </article>
  );
}
