import { useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import type { ReactElement } from 'react';

interface Props {
  readonly id: string;
  /** That nothing exact is kept, in the words of the kind. */
  readonly rule: string;
  /** Label of the bin that is the answer. */
  readonly kept: string | undefined;
  /** Takes the answer back: on a page that was left, the field is empty and cannot be emptied. */
  readonly onClear: () => void;
}

/** What is kept of an exact answer, said before anything is sent and as it is given. */
export function BinKept({ id, rule, kept, onClear }: Props): ReactElement {
  const { t } = useLingui();
  return (
    <div className="kept-bin">
      <div id={id}>
        <p className="small muted">{rule}</p>
        <p role="status">{kept === undefined ? null : t`Ce qui sera envoyé : « ${kept} »`}</p>
      </div>
      {kept === undefined ? null : (
        <Button kind="link" className="small" onClick={onClear}>{t`Effacer ma réponse`}</Button>
      )}
    </div>
  );
}
