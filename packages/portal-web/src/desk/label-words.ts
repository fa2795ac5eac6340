import { useLingui } from '@lingui/react/macro';
import type { ReadingLabel } from '@miroir/desk';

/** One key: its label, what it is pressed with, and how it is told. */
export interface LabelWords {
  readonly label: ReadingLabel;
  readonly key: string;
  readonly name: string;
  readonly means: string;
}

/** The five labels in the order of their keys. The middle ones first: tone, then what has none. */
export function useLabelWords(): readonly LabelWords[] {
  const { t } = useLingui();
  return [
    { label: 'negative', key: '1', name: t`Négatif`, means: t`un reproche, un regret, une colère` },
    { label: 'neutral', key: '2', name: t`Neutre`, means: t`ni l’un ni l’autre, ou les deux` },
    { label: 'positive', key: '3', name: t`Positif`, means: t`une satisfaction, un merci` },
    { label: 'off-subject', key: '4', name: t`Hors sujet`, means: t`parle d’autre chose` },
    { label: 'not-readable', key: '5', name: t`Illisible`, means: t`on ne peut pas juger` },
  ];
}
