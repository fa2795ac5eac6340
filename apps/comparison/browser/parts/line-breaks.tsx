import { Trans } from '@lingui/react/macro';
import type { TrendLine } from '../../contract/trend.ts';
import { type Break, breaksOf } from '../../figures/trend/breaks.ts';
import { useTelling } from '../app/use-telling.ts';

/** Why a line is cut: what was asked otherwise, and both wordings in each language. */
export function LineBreaks({ line }: { line: TrendLine }) {
  const breaks = breaksOf(useTelling(), line);
  if (breaks.length === 0) return null;
  return (
    <ul className="breaks small muted">
      {breaks.map((each) => (
        <li key={each.id}>
          <BreakSaid broken={each} />
        </li>
      ))}
    </ul>
  );
}

/** The texts are the campaign's, in their own languages. */
function BreakSaid({ broken: { at, kind, language, before, after } }: { broken: Break }) {
  if (kind === 'other-shape')
    return (
      <Trans>Posée autrement ({at}) : ces réponses-là ne se comparent pas à celles d’aujourd’hui.</Trans>
    );
  const name = language?.name ?? '';
  const was = <span lang={language?.tag}>{before}</span>;
  const now = <span lang={language?.tag}>{after}</span>;
  if (before === null)
    return (
      <Trans>
        Texte ajouté ({at}, {name}) : « {now} ».
      </Trans>
    );
  if (after === null)
    return (
      <Trans>
        Texte retiré ({at}, {name}) : « {was} ».
      </Trans>
    );
  return (
    <Trans>
      Reformulée ({at}, {name}) : « {was} », puis « {now} ».
    </Trans>
  );
}
