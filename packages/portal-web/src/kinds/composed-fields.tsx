import '../styles/composed-fields.css';
import type { ReactElement } from 'react';
import { AllocationField } from './allocation.tsx';
import { BinnedNumberField } from './binned-number.tsx';
import { LongText } from './long-text.tsx';
import { MatrixField } from './matrix.tsx';
import { nps } from './nps.ts';
import { PeriodField } from './period.tsx';
import type { PickedKind } from './picked-fields.ts';
import { RankingField } from './ranking.tsx';
import { rating } from './rating.ts';
import type { FieldProps, KindField, KindFields } from './shared/kind-field.ts';
import { SeveralOptions } from './shared/several-options.tsx';
import { ShortText } from './short-text.tsx';

const composed: Omit<KindFields, Exclude<PickedKind, 'multiple-choice'>> = {
  'multiple-choice': SeveralOptions,
  rating,
  nps,
  ranking: RankingField,
  matrix: MatrixField,
  allocation: AllocationField,
  'binned-number': BinnedNumberField,
  period: PeriodField,
  'short-text': ShortText,
  'long-text': LongText,
};

/**
 * The controls of a question whose answer is composed, or picked from a row of numbers; of a list too, where one of its
 * options is more than a label.
 */
export function ComposedField(props: FieldProps): ReactElement | null {
  const Field = (composed as Partial<KindFields>)[props.question.kind] as KindField | undefined;
  return Field === undefined ? null : <Field {...props} />;
}
