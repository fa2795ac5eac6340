import type { ReactElement } from 'react';
import type { FieldProps, KindView } from './shared/kind-view.ts';
import { OwnWordsField } from './shared/own-words-field.tsx';

function ShortTextField(props: FieldProps<'short-text'>): ReactElement {
  return <OwnWordsField {...props} rows={1} />;
}

export const shortText: KindView<'short-text'> = {
  Field: ShortTextField,
  words: ({ given }) => given.text,
};
