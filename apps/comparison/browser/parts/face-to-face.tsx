import { Trans, useLingui } from '@lingui/react/macro';
import type { Audience } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import type { Basis } from '../../contract/figure.ts';
import type { OverviewView } from '../../contract/overview.ts';
import { sideName } from '../../figures/words/names.ts';
import { useFormats } from '../app/context.tsx';

/** How many people are behind the figures on each side, around the axis. */
export function FaceToFace({ basis, invited }: { basis: Basis; invited: OverviewView['invited'] }) {
  return (
    <div className="face">
      <Face side="employees" n={basis.n.employees} invited={invited.employees} />
      <div className="axis" />
      <Face side="consumers" n={basis.n.consumers} invited={invited.consumers} />
    </div>
  );
}

function Face({ side, n, invited }: { side: Audience; n: number; invited: number | null }) {
  const { i18n } = useLingui();
  const format = useFormats();
  const of = invited === null ? '' : format.count(invited);
  const rate = invited ? format.percent((100 * n) / invited) : '';
  return (
    <div className={side === 'employees' ? 'l' : undefined}>
      <p className="who">
        <AudienceDot audience={side} />
        {sideName(i18n, side)}
      </p>
      <p className="big">{format.count(n)}</p>
      <p className="small muted">
        {invited === null ? (
          <Trans>réponses publiées, par une porte ouverte</Trans>
        ) : (
          <Trans>
            sur {of} invités : {rate}
          </Trans>
        )}
      </p>
    </div>
  );
}
