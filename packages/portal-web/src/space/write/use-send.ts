import { useLingui } from '@lingui/react/macro';
import type { ShownPersona } from '@miroir/space';
import { useState } from 'react';
import { useSpace } from '../around/space-context.ts';
import { holderMark } from '../device/holder-mark.ts';
import { type MannersOfDay, mannersRecord, noteManner } from '../device/manners.ts';
import { post, takeOut } from '../device/outbox.ts';
import type { Manner, SentText } from '../device/space-types.ts';
import type { ChosenName } from '../device/writings.ts';
import { checkWriting, type WritingFault } from './check-writing.ts';
import type { HandOnWriting } from './use-writing.ts';

/** What a text is and what it is on. */
export interface TextPlace {
  readonly kind: SentText['kind'];
  readonly on: string | null;
  readonly under: string | null;
  readonly onTitle: string | null;
  /** Whether it must say how it stands to its idea. */
  readonly stance: boolean;
  /** Of an addition, how its idea is signed; null where one chooses. */
  readonly manner: Manner | null;
}

export interface Problem {
  /** A field's id, or the button's. */
  readonly field: WritingFault['field'] | 'picture' | 'send';
  readonly message: string;
}

/** Sent, waiting here for the network, or not taken. */
export type Sent = 'published' | 'waiting' | 'kept' | null;

/**
 * Sends a text: it is kept in the outbox before anything leaves; what the space refuses stays a draft, with the reason at
 * its field.
 */
export function useSend(hand: HandOnWriting, place: TextPlace) {
  const { held, shelf, mine, deliver, lookAtOutbox, overview, keeper } = useSpace();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const sayFault = useFaultWords();
  const { t } = useLingui();

  const attempt = async (): Promise<Sent> => {
    const { writing } = hand;
    const manner = place.manner ?? hand.manner;
    const persona = mine?.personas.find(({ kind }) => kind === manner);
    const names = manner !== 'once' && persona === undefined;
    const faults = checkWriting(writing, { kind: place.kind, stance: place.stance, manner, names });
    setProblems(faults.map((fault) => ({ field: fault.field, message: sayFault(fault) })));
    if (faults.length > 0 || held === null) return null;
    if (shelf === null) {
      setProblems([
        {
          field: 'send',
          message: t`Cette fenêtre ne garde rien. Ouvrez cette page dans votre navigateur habituel.`,
        },
      ]);
      return null;
    }
    const text = textOf(hand, place);
    const name = manner === 'once' ? null : calledNow(writing[manner], persona);
    const picture = text.picture ? (writing.picture ?? null) : null;
    await post(shelf, { text, name, onTitle: place.onTitle, picture, of: holderMark(held.secret) });
    const outcome = (await deliver()).get(text.id) ?? { state: 'kept' };
    if (outcome.state === 'refused') {
      await takeOut(shelf, text.id);
      await lookAtOutbox();
      const { code, params, message } = outcome.fault;
      setProblems([{ field: fieldOf(code, params.field), message }]);
      return null;
    }
    await shelf.update<MannersOfDay>(mannersRecord, (kept) => noteManner(kept, overview.today, manner));
    hand.drop();
    await keeper.refresh();
    await lookAtOutbox();
    return outcome.state;
  };
  const send = async (): Promise<Sent> => {
    if (busy) return null;
    setBusy(true);
    try {
      return await attempt();
    } finally {
      setBusy(false);
    }
  };
  return { send, busy, problems };
}

/** The name to be known under first, or anew with other skills; null: as it is already. */
function calledNow({ name, role, skills }: ChosenName, persona: ShownPersona | undefined): ChosenName | null {
  const offered = skills === undefined ? {} : { skills };
  if (persona === undefined) return { name: name.trim(), role: role.trim(), ...offered };
  if (skills === undefined || skills.join() === persona.skills.join()) return null;
  return { name: persona.name, role: persona.role, ...offered };
}

function textOf({ writing, language, ...hand }: HandOnWriting, place: TextPlace): SentText {
  const { kind, on, under } = place;
  const manner = place.manner ?? hand.manner;
  const { id, theme, stance, title, body, need, benefit, quotable, picture, alt = '' } = writing;
  const idea = kind === 'idea';
  return {
    ...{ id, kind, on, under, manner, language },
    theme: idea ? theme : null,
    stance: kind === 'comment' && under === null ? stance : null,
    words: idea ? { title, body, need, benefit } : { title: '', body, need: '', benefit: '' },
    quotable: idea && quotable,
    picture: idea && picture ? { data: picture.data, alt } : null,
  };
}

const fields: ReadonlySet<unknown> = new Set(['title', 'body', 'need', 'benefit', 'alt', 'name', 'role']);

/** Where a refusal is said: by its code, else by the field it names. */
function fieldOf(code: string, told: unknown): Problem['field'] {
  if (code === 'name-refused') return 'name';
  if (code.startsWith('picture-')) return 'picture';
  return fields.has(told) ? (told as Problem['field']) : 'send';
}

function useFaultWords(): (fault: WritingFault) => string {
  const { t } = useLingui();
  const empty: Readonly<Record<WritingFault['field'], string>> = {
    title: t`Dites votre idée en une phrase.`,
    body: t`Écrivez quelques mots.`,
    theme: t`Choisissez un thème.`,
    stance: t`Dites si vous êtes pour, contre, si c’est une question, ou si vous pouvez aider.`,
    name: t`Choisissez le nom sous lequel on vous lira.`,
    role: t`Dites votre métier.`,
    alt: t`Dites ce qu’on voit sur l’image.`,
    need: '',
    benefit: '',
  };
  const long: Readonly<Record<WritingFault['field'], string>> = {
    title: t`Le titre est trop long : gardez l’essentiel.`,
    body: t`Le texte est trop long : raccourcissez-le.`,
    need: t`Le besoin est trop long : raccourcissez-le.`,
    benefit: t`Ce que ça changerait est trop long : raccourcissez-le.`,
    alt: t`Ce qu’on voit sur l’image est trop long : raccourcissez-le.`,
    name: t`Ce nom est trop long.`,
    role: t`Ce métier est trop long.`,
    theme: '',
    stance: '',
  };
  return ({ field, fault }) => (fault === 'empty' ? empty[field] : long[field]);
}
