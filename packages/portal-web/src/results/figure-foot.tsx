import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ResultQuestion } from '@miroir/box';
import { Button } from '@miroir/ui';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useWayBack } from './use-way-back.ts';

interface Props {
  readonly figure: { readonly answered: number; readonly unsure: number; readonly skipped: number };
  /** Half width of the widest 95 % interval, in points. */
  readonly margin?: number;
  /** The same in words, of figures that are no shares. */
  readonly spread?: string | null;
  readonly question: ResultQuestion;
  readonly locale: string;
  readonly amend: boolean;
  /** The table of every value, where the figure has more than one. */
  readonly children?: ReactNode;
}

/** n and margin beside the figure, the table of every value, and the way to change one's answer. */
export function FigureFoot({
  figure,
  margin,
  spread = null,
  question,
  amend,
  children,
}: Props): ReactElement {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const change = useWayBack(question.id);
  const { answered, unsure, skipped } = figure;
  const points = margin === undefined ? 0 : Math.max(1, Math.round(margin));
  const id = `table-${question.id}`;
  const unsureWords = useUnsureWords(question.unsure, unsure);
  return (
    <>
      <div className="meta num">
        <span>{t`${plural(answered, { one: '# réponse', other: '# réponses' })}`}</span>
        {unsure > 0 ? <span>{unsureWords}</span> : null}
        {skipped > 0 ? <span>{t`${skipped} sans réponse`}</span> : null}
        {/* Of no answer there is no share, and no interval of one. */}
        {margin === undefined || answered === 0 ? null : (
          <span>{t`${plural(points, { one: 'parts à ± # point', other: 'parts à ± # points' })}`}</span>
        )}
        {spread === null ? null : <span>{spread}</span>}
        {children === undefined ? null : (
          <Button
            kind="link"
            className="small"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {open ? t`Cacher le tableau` : t`Voir le tableau`}
          </Button>
        )}
        {amend && change !== null ? (
          <Button kind="link" className="small" onClick={change}>{t`Changer ma réponse`}</Button>
        ) : null}
      </div>
      {children === undefined ? null : (
        <div id={id} hidden={!open}>
          {open ? children : null}
        </div>
      )}
    </>
  );
}

/** What the people counted as unsure said: the words that this question offers, and no others. */
function useUnsureWords(offered: ResultQuestion['unsure'], people: number): string {
  const { t } = useLingui();
  switch (offered) {
    case 'dont-know':
      return t`${people} « je ne sais pas »`;
    case 'prefer-not':
      return t`${people} « je préfère ne pas répondre »`;
    case 'both':
    case 'none':
      return t`${people} « je ne sais pas » ou « je préfère ne pas répondre »`;
    default:
      return offered satisfies never;
  }
}
