import { useLingui } from '@lingui/react/macro';
import { spaceOpensFrom } from '@miroir/basics';
import { Notice } from '@miroir/ui';
import type { ReactElement } from 'react';
import { useSpace } from '../around/space-context.ts';

/** Why nothing can be written now; nothing where it can. */
export function WritingState(): ReactElement | null {
  const { t } = useLingui();
  const { overview } = useSpace();
  switch (overview.writing) {
    case 'open':
      return null;
    case 'before':
      return (
        <Notice>{t`L’espace n’est pas encore ouvert. Ce que vous écrivez reste sur cet appareil.`}</Notice>
      );
    case 'closed':
      return (
        <Notice>{t`L’espace est fermé : on y lit, on n’y écrit plus. Vous pouvez encore retirer vos textes.`}</Notice>
      );
    case 'too-few':
      return (
        <Notice>
          {t`On pourra écrire et réagir quand ${spaceOpensFrom} personnes auront pris leur accès : avant, on vous devinerait. Ce que vous écrivez reste sur cet appareil.`}
        </Notice>
      );
  }
}
