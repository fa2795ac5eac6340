import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { useBox } from '../around/box-context.ts';

/** Where one's answers are, always in words. */
export function SavedState(): ReactElement {
  const words = useSavedWords();
  return (
    <span className="saved" role="status">
      {words.kind === 'good' ? (
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 8.5 3.2 3L13 4.8" fill="none" stroke="var(--positive)" strokeWidth="2" />
        </svg>
      ) : null}
      <span>{words.text}</span>
    </span>
  );
}

function useSavedWords(): { kind: 'good' | 'plain'; text: string } {
  const { t } = useLingui();
  const { saving, delivery, online, draft, shelf } = useBox();
  if (saving === 'failed')
    return { kind: 'plain', text: t`Pas enregistré : la mémoire de l’appareil est pleine ou refusée` };
  if (delivery.state === 'waiting' && !draft.changed) {
    return online
      ? { kind: 'plain', text: t`Envoi en cours, gardé ici en attendant` }
      : { kind: 'plain', text: t`Gardé hors ligne, partira dès le retour du réseau` };
  }
  if (delivery.state === 'sent' && !draft.changed) return { kind: 'good', text: t`Envoyé` };
  if (delivery.state === 'sent') return { kind: 'plain', text: t`Changé, pas encore renvoyé` };
  if (saving === 'saving') return { kind: 'plain', text: t`Enregistrement…` };
  if (shelf.kind === 'session') return { kind: 'plain', text: t`Gardé dans cet onglet seulement` };
  return {
    kind: 'good',
    text: online ? t`Enregistré sur cet appareil` : t`Enregistré sur cet appareil, hors ligne`,
  };
}
