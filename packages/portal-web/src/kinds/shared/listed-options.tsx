import type { LocalQuestion } from '@miroir/campaign';
import type { ReactElement } from 'react';
import type { FieldProps } from './kind-field.ts';
import { OneOptionField } from './one-option-field.tsx';

type Props = Omit<FieldProps, 'question' | 'given'> & {
  readonly question: Extract<LocalQuestion, { options: unknown }>;
  readonly given: { readonly option: string } | undefined;
};

/** Kinds that take exactly one of the author's own options. */
export function ListedOptions({ given, ...props }: Props): ReactElement {
  return <OneOptionField {...props} options={props.question.options} chosen={given?.option} />;
}
