import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { audiences, exhaustive } from '@miroir/basics';
import { TRPCClientError } from '@trpc/client';
import { notQuotable } from '../../contract/mirror.ts';
import { type JournalLine, type Role, roles } from '../../contract/people.ts';
import { notQuotableSaid } from '../../figures/bulletins/names.ts';
import { sideName } from '../../figures/words/names.ts';
import { personName } from '../../figures/words/people.ts';

/** A role in a word or two. */
export function roleName(i18n: I18n, role: Role): string {
  switch (role) {
    case 'lead':
      return i18n._(msg`Responsable`);
    case 'viewer':
      return i18n._(msg`Lecture seule`);
    default:
      return exhaustive(role);
  }
}

/** Why a change was refused, as a sentence that says what to do. */
export function refusalSentence(i18n: I18n, error: unknown): string {
  const reason = error instanceof TRPCClientError ? error.message : '';
  const quoted = notQuotable.find((each) => each === reason);
  if (quoted) return notQuotableSaid(i18n, quoted);
  const sentences: Readonly<Record<string, () => string>> = {
    'name-taken': () =>
      i18n._(msg`Quelqu’un porte déjà ce nom. Faites-lui un nouveau lien ci-dessous, ou précisez le nom.`),
    oneself: () =>
      i18n._(msg`On ne change ni son propre rôle ni son propre accès : demandez-le à un autre responsable.`),
    'not-allowed': () => i18n._(msg`Votre rôle ne le permet pas, ou plus. Rechargez la page.`),
    'unknown-person': () => i18n._(msg`Cette personne n’a plus d’accès. Rechargez la page.`),
    'unknown-session': () => i18n._(msg`Cette connexion est déjà fermée.`),
    'unknown-passkey': () => i18n._(msg`Cette clé d’accès est déjà retirée.`),
    'unknown-finding': () => i18n._(msg`Cette lecture n’a plus de chiffre à figer : rechargez la page.`),
    'unknown-reading': () => i18n._(msg`Cette lecture a été retirée. Rechargez la page.`),
    'unknown-decision': () => i18n._(msg`Cette décision n’existe plus. Rechargez la page.`),
    'unknown-idea': () => i18n._(msg`Cette idée ne traverse plus. Rechargez la page.`),
    'changed-meanwhile': () =>
      i18n._(
        msg`Quelqu’un a écrit entre-temps : copiez votre texte, rechargez la page, puis reprenez. Rien n’a été écrasé.`,
      ),
    'no-way-back': () =>
      i18n._(msg`Une décision va de l’avant : ce qui est publié ne revient pas en arrière.`),
    'too-many-answers': () => i18n._(msg`Une décision répond à cinquante choses au plus.`),
    'sharing-off': () => i18n._(msg`Le partage par lien est désactivé sur cette installation.`),
    'unknown-link': () => i18n._(msg`Ce lien est déjà révoqué.`),
    'too-many': () => i18n._(msg`Dix clés d’accès au plus : retirez-en une d’abord.`),
    'challenge-gone': () => i18n._(msg`La demande a expiré. Recommencez.`),
    'not-verified': () => i18n._(msg`La clé d’accès n’a pas été reconnue. Recommencez.`),
  };
  return sentences[reason]?.() ?? i18n._(msg`Cela n’a pas abouti. Réessayez dans un instant.`);
}

/** What was done, in a few words. An act that is not known here is shown as it is stored. */
export function actName(i18n: I18n, act: string): string {
  const names: Readonly<Record<string, () => string>> = {
    invited: () => i18n._(msg`invitation`),
    'link-made': () => i18n._(msg`nouveau lien`),
    'link-withdrawn': () => i18n._(msg`lien révoqué`),
    'signed-in': () => i18n._(msg`connexion`),
    'role-changed': () => i18n._(msg`rôle changé`),
    removed: () => i18n._(msg`accès retiré`),
    'sessions-ended': () => i18n._(msg`connexions fermées`),
    'passkey-added': () => i18n._(msg`clé d’accès ajoutée`),
    'passkey-removed': () => i18n._(msg`clé d’accès retirée`),
    'passkeys-reset': () => i18n._(msg`clés d’accès réinitialisées`),
    'share-made': () => i18n._(msg`lien partagé`),
    'share-revoked': () => i18n._(msg`partage révoqué`),
    imported: () => i18n._(msg`publication importée`),
    'epoch-accepted': () => i18n._(msg`nouvelle série acceptée`),
    'reading-frozen': () => i18n._(msg`lecture figée`),
    'reading-removed': () => i18n._(msg`lecture retirée`),
    'ideas-matched': () => i18n._(msg`idées rapprochées ou séparées`),
    'decisions-published': () => i18n._(msg`décisions publiées`),
    'mirror-signed': () => i18n._(msg`jour du miroir signé`),
    'decision-begun': () => i18n._(msg`décision commencée`),
    'decision-discarded': () => i18n._(msg`brouillon de décision jeté`),
    'bulletin-cancelled': () => i18n._(msg`bulletin annulé avant son ouverture`),
  };
  return names[act]?.() ?? act;
}

/** What it was done to, with the codes of roles, sides and findings in words. */
export function objectName(
  i18n: I18n,
  { act, on, about }: Pick<JournalLine, 'act' | 'on' | 'about'>,
): string {
  if (act === 'reading-frozen' || act === 'reading-removed') return findingName(i18n, on, about);
  if (act === 'role-changed') {
    const [, name = on, role] = /^(.*) → (\w+)$/.exec(on) ?? [];
    const known = roles.find((each) => each === role);
    return known ? `${personName(i18n, name)} → ${roleName(i18n, known)}` : on;
  }
  if (act === 'imported' || act === 'epoch-accepted') {
    const [side, ...rest] = on.split(' ');
    const known = audiences.find((audience) => audience === side);
    return known ? [sideName(i18n, known), ...rest].join(' ') : on;
  }
  return on;
}

/** A finding as the journal names it: its kind, its side where it has one, and what it is about. */
function findingName(i18n: I18n, on: string, about: string | null): string {
  const [kind = '', second] = on.split(' ');
  const side = audiences.find((audience) => audience === second);
  const names: Readonly<Record<string, () => string>> = {
    comparison: () => i18n._(msg`écart`),
    silence: () => i18n._(msg`silence`),
    within: () => i18n._(msg`cohortes`),
    voices: () => i18n._(msg`qui parle de quoi`),
    participation: () => i18n._(msg`participation`),
    tone: () => i18n._(msg`ton des commentaires`),
    trend: () => i18n._(msg`évolution`),
  };
  const name = names[kind]?.();
  if (name === undefined) return about ?? '';
  const [, place] = on.split(' @');
  return [name, side && sideName(i18n, side), about, place].filter(Boolean).join(' · ');
}
