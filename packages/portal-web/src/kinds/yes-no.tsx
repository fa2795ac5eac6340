import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import type { FieldProps, KindView } from './shared/kind-view.ts';
import { OneOptionField } from './shared/one-option-field.tsx';

/** Yes and no are ours to word. */
function YesNoField({ given, ...props }: FieldProps<'yes-no'>): ReactElement {
  const { t } = useLingui();
  const options = [
    { id: 'yes', label: t`Oui` },
    { id: 'no', label: t`Non` },
  ];
  return <OneOptionField {...props} options={options} chosen={given?.option} />;
}

export const yesNo: KindView<'yes-no'> = {
  Field: YesNoField,
  words: ({ given, yesNo: words }) => words[given.option === 'yes' ? 'yes' : 'no'],
};
