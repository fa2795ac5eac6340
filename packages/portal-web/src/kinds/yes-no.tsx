import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import type { FieldProps } from './shared/kind-field.ts';
import { OneOptionField } from './shared/one-option-field.tsx';

/** Yes and no are ours to word. */
export function YesNo({ given, ...props }: FieldProps<'yes-no'>): ReactElement {
  const { t } = useLingui();
  const options = [
    { id: 'yes', label: t`Oui` },
    { id: 'no', label: t`Non` },
  ];
  return <OneOptionField {...props} options={options} chosen={given?.option} />;
}
