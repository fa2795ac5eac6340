import { Trans, useLingui } from '@lingui/react/macro';
import { audiences } from '@miroir/basics';
import type { Basis } from '../../contract/figure.ts';
import { useFormats } from '../app/context.tsx';

/** Chosen cohorts that have no figure of their own are named: they count in the whole only. */
export function LeftOut({ basis }: { basis: Basis }) {
  const format = useFormats();
  const { t } = useLingui();
  const names = audiences.flatMap((side) => basis.leftOut[side]);
  if (names.length === 0) return null;
  const list = format.list(names.map((name) => t`« ${name} »`));
  return (
    <p className="notice warn">
      <Trans>Comptés seulement dans l’ensemble : {list}.</Trans>
    </p>
  );
}
