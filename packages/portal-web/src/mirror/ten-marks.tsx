import { useLingui } from '@lingui/react/macro';
import type { Audience } from '@miroir/basics';
import type { InTen } from '@miroir/ui/in-ten';
import type { ReactElement } from 'react';
import { placeAmong } from './own-answer.ts';

interface Props {
  readonly audience: Audience;
  readonly share: InTen;
  /** Whether the reader's own answer is among those counted; null where it is not known or not this side's. */
  readonly own: boolean | null;
}

const ten = Array.from({ length: 10 }, (_, index) => index + 1);

/**
 * Ten people of a side: full, those of ten who say so; on a pale ground, those of whom one cannot be sure. The words
 * beside say the same; "you" is read on this device.
 */
export function TenMarks({ audience, share, own }: Props): ReactElement {
  const { t } = useLingui();
  const { value, low, high } = share;
  const mine = own === null ? null : placeAmong(own, value);
  return (
    <p className="ten" data-audience={audience}>
      <span aria-hidden="true" className="marks">
        {ten.map((place) => (
          <i
            key={place}
            data-full={place <= value || undefined}
            data-unsure={(place > low && place <= high && low !== high) || undefined}
            data-you={place === mine || undefined}
          />
        ))}
      </span>
      {mine === null ? null : <span className="you small">{t`vous`}</span>}
    </p>
  );
}
