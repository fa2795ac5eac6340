import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Audience } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import { inTen } from '@miroir/ui/in-ten';
import type { ReactElement } from 'react';
import { count, decimal } from '../i18n/format.ts';
import type { Face } from './mirror-types.ts';
import { TenMarks } from './ten-marks.tsx';

interface Props {
  readonly audience: Audience;
  readonly name: string;
  readonly face: Face;
  readonly own: boolean | null;
  readonly locale: string;
}

/** One side's figure: of ten people, between which, of how many answers. */
export function SideFigure({ audience, name, face, own, locale }: Props): ReactElement {
  const { t } = useLingui();
  const figure = face.figures[audience];
  const words = useFigureWords(locale);
  const { n } = figure;
  return (
    <div className="side-figure" data-audience={audience}>
      <h3>
        <AudienceDot audience={audience} /> <span>{name}</span>
      </h3>
      <p className="big num">{words.value(face, figure)}</p>
      <p className="small muted num">
        <span>{words.range(face, figure)}</span>
        <span aria-hidden="true"> · </span>
        <span>{t`${plural(n, { one: '# réponse', other: '# réponses' })}`}</span>
      </p>
      {face.unit === 'percent' ? <TenMarks audience={audience} share={inTen(figure)} own={own} /> : null}
    </div>
  );
}

type Ends = Pick<Face['figures']['employees'], 'value' | 'low' | 'high'>;

/** Figures as people say them: shares of ten, scores whole, means with one decimal. */
export function useFigureWords(locale: string) {
  const { t } = useLingui();
  const written = (unit: Face['unit'], value: number) =>
    unit === 'score' ? count(Math.round(value), locale) : decimal(value, locale);
  return {
    value({ unit, scale }: Pick<Face, 'unit' | 'scale'>, ends: Ends): string {
      const most = count(scale[1], locale);
      const value = written(unit, ends.value);
      const share = count(inTen(ends).value, locale);
      switch (unit) {
        case 'percent':
          return t`${share} sur 10`;
        case 'points':
          return t`${value} points sur ${most}`;
        case 'mean':
          return t`${value} sur ${most}`;
        case 'score':
          return t`${value} sur une échelle de −100 à 100`;
        default:
          return unit satisfies never;
      }
    },
    range({ unit }: Pick<Face, 'unit'>, ends: Ends): string {
      const share = inTen(ends);
      const [low, high] =
        unit === 'percent'
          ? [count(share.low, locale), count(share.high, locale)]
          : [written(unit, ends.low), written(unit, ends.high)];
      return low === high ? t`environ ${low}` : t`entre ${low} et ${high}`;
    },
  };
}
