import { useLingui } from '@lingui/react/macro';
import type { ReportReason } from '@miroir/basics/space-texts';
import type { DeskCase } from '@miroir/space';

/** The words that several parts of the space's desk share. */
export function useModerationWords() {
  const { t } = useLingui();
  const reason: Readonly<Record<ReportReason, string>> = {
    'names-a-person': t`Désigne une personne`,
    'attacks-a-person': t`Attaque une personne`,
    'off-topic': t`N’a rien à voir avec l’objectif`,
    confidential: t`Contient une information confidentielle`,
    advertising: t`Fait de la publicité`,
    unlawful: t`Est contraire à la loi`,
  };
  const kind: Readonly<Record<DeskCase['kind'], string>> = {
    idea: t`Idée`,
    comment: t`Commentaire`,
    addition: t`Ajout`,
  };
  const manner: Readonly<Record<NonNullable<DeskCase['persona']> | 'once', string>> = {
    once: t`signé « une personne »`,
    pseudonym: t`signé d’un pseudonyme`,
    named: t`signé d’un nom et d’un métier`,
  };
  const role: Readonly<Record<string, string>> = {
    moderator: t`modération`,
    'community-manager': t`animation`,
    sponsor: t`parrainage`,
    'central-team': t`équipe centrale`,
  };
  return {
    ...{ reason, kind, manner },
    roleOf: (code: string): string => role[code] ?? '',
    reasonOf: (code: string): string =>
      (reason as Readonly<Record<string, string>>)[code] ?? t`Contraire aux règles`,
  };
}
