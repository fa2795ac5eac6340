import type { ReactElement } from 'react';
import type { FieldProps } from './shared/kind-field.ts';
import { OwnWordsField } from './shared/own-words-field.tsx';

export function ShortText(props: FieldProps<'short-text'>): ReactElement {
  return <OwnWordsField {...props} rows={1} />;
}
