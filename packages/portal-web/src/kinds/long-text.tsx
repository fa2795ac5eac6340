import type { ReactElement } from 'react';
import type { FieldProps, KindView } from './shared/kind-view.ts';
import { OwnWordsField } from './shared/own-words-field.tsx';

function LongTextField(props: FieldProps<'long-text'>): ReactElement {
  return <OwnWordsField {...props} rows={6} />;
}

export const longText: KindView<'long-text'> = {
  Field: LongTextField,
  words: ({ given }) => given.text,
};
