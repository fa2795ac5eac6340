import { useLingui } from '@lingui/react/macro';
import type { SentText } from '../device/space-types.ts';

/** What a text is. */
export function useKindWords(): Readonly<Record<SentText['kind'], string>> {
  const { t } = useLingui();
  return { idea: t`Idée`, comment: t`Commentaire`, addition: t`Ajout` };
}
