import { useLingui } from '@lingui/react/macro';
import { atStart } from '@miroir/basics';
import type { SideNames } from '@miroir/campaign';
import type { BootOfRound } from '@miroir/portal';

/** How one side is spoken to: its own name and the other side's are the campaign's. */
export interface SideWords {
  /** "Espace salariés" */
  readonly space: string;
  /** "Les clients ne voient rien de vos réponses pendant la campagne," */
  readonly apart: string;
  /** "ni vous des leurs. Les deux s’ouvrent le même jour." */
  readonly apartRest: string;
  /** Where the names are, if anywhere: "La liste des invités et les réponses sont dans deux bases séparées, sans clé commune." */
  readonly separation: string;
  /** "Vos réponses sont à côté de toutes celles des salariés." */
  readonly beside: string;
}

/** The sentences that name a side, for a portal with lists of invited people or one with an open link. */
export function useSideWords(
  { own, other }: SideNames,
  { admission }: Pick<BootOfRound, 'admission'>,
): SideWords {
  const { t } = useLingui();
  const { many, of } = own;
  const { the } = other;
  return {
    space: atStart(t`Espace ${many}`),
    apart: atStart(t`${the} ne voient rien de vos réponses pendant la campagne,`),
    apartRest: t`ni vous des leurs. Les deux s’ouvrent le même jour.`,
    separation:
      admission === 'invitation'
        ? t`La liste des invités et les réponses sont dans deux bases séparées, sans clé commune.`
        : t`Les accès remis et ce qui a été répondu sont dans deux bases séparées, sans clé commune.`,
    beside: t`Vos réponses sont à côté de toutes celles ${of}.`,
  };
}
