import { useLingui } from '@lingui/react/macro';
import { longest } from '@miroir/basics/space-texts';
import { Button } from '@miroir/ui';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { NamesNotice } from '../../hint/names-notice.tsx';
import { useSpace } from '../around/space-context.ts';
import { stances } from '../device/space-types.ts';
import { CountedField } from '../parts/counted-field.tsx';
import { useSpaceWords } from '../parts/use-space-words.ts';
import { useAppearsWhen } from '../write/appears-when.tsx';
import { MannerChooser, SameManner } from '../write/manner-chooser.tsx';
import { type Sent, type TextPlace, useSend } from '../write/use-send.ts';
import { type HandOnWriting, useWriting } from '../write/use-writing.ts';

interface Props {
  /** Of the draft on the device. */
  readonly name: string;
  readonly place: TextPlace;
  readonly onSent: () => void;
}

/** A comment, a reply or an addition: one field, how it stands, how one signs. */
export function CommentForm({ name, place, onSent }: Props): ReactElement {
  const { t } = useLingui();
  const { overview } = useSpace();
  const hand = useWriting(name);
  const { send, busy, problems } = useSend(hand, place);
  const [sent, setSent] = useState<Sent>(null);
  const { title, how } = useAppearsWhen(place.manner ?? hand.manner);
  const labels = useLabels(place);
  const form = useRef<HTMLFormElement>(null);
  // What is missing is beside its field: that is where one goes on.
  useEffect(() => {
    if (problems.length > 0)
      form.current?.querySelector<HTMLElement>('[data-wrong] input, [aria-invalid=true]')?.focus();
  }, [problems]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await send();
    setSent(outcome);
    if (outcome === 'published') onSent();
  };
  const faultAt = (field: string) => problems.find((each) => each.field === field)?.message ?? null;
  return (
    <form
      ref={form}
      className="comment-form"
      noValidate
      autoComplete="off"
      onSubmit={(event) => void submit(event)}
    >
      <h3>{labels.title}</h3>
      {place.stance ? <StancePills hand={hand} fault={faultAt('stance')} /> : null}
      <CountedField
        id={`${hand.prefix}body`}
        label={labels.field}
        value={hand.writing.body}
        most={longest.comment}
        rows={3}
        language={hand.language}
        fault={faultAt('body')}
        onText={(body) => hand.write({ body })}
      />
      {hand.begun ? (
        <>
          <NamesNotice texts={[hand.writing.body]} language={hand.language} />
          {place.manner === null ? (
            <MannerChooser hand={hand} problems={problems} />
          ) : (
            <SameManner manner={place.manner} />
          )}
          <p className="note">{`${title}. ${how}`}</p>
        </>
      ) : null}
      <p role="alert" className="wrong">
        {faultAt('send')}
      </p>
      <div className="actions">
        <Button
          kind="primary"
          type="submit"
          disabled={busy || overview.writing !== 'open'}
        >{t`Envoyer`}</Button>
        {hand.begun ? <Button kind="link" onClick={hand.drop}>{t`Effacer ce brouillon`}</Button> : null}
      </div>
      <SentWords sent={hand.begun ? null : sent} />
    </form>
  );
}

function useLabels({ kind, under }: TextPlace): { readonly title: string; readonly field: string } {
  const { t } = useLingui();
  if (kind === 'addition')
    return { title: t`Ajouter à votre idée`, field: t`Ce qui s’y ajoute ; le texte d’avant reste` };
  return under === null
    ? { title: t`Ajouter un commentaire`, field: t`Ce que vous savez, ce que vous avez vu` }
    : { title: t`Répondre`, field: t`Votre réponse` };
}

function SentWords({ sent }: { sent: Sent }): ReactElement {
  const { t } = useLingui();
  const words: Readonly<Record<Exclude<Sent, null>, string>> = {
    published: t`C’est paru.`,
    waiting: t`C’est envoyé : cela paraîtra avec une édition. En attendant, c’est dans « Mes contributions ».`,
    kept: t`Pas de réseau : c’est gardé ici, et partira tout seul.`,
  };
  return (
    <p role="status" className="strong">
      {sent === null ? '' : words[sent]}
    </p>
  );
}

function StancePills({ hand, fault }: { hand: HandOnWriting; fault: string | null }): ReactElement {
  const { t } = useLingui();
  const words = useSpaceWords().stance;
  return (
    <fieldset
      className="pills"
      aria-describedby={`${hand.prefix}stance`}
      data-wrong={fault === null ? undefined : ''}
    >
      <legend className="vh">{t`Votre commentaire est`}</legend>
      {stances.map((stance) => (
        <label key={stance} className="pill">
          <input
            type="radio"
            className="tick"
            name={`${hand.prefix}stance`}
            checked={hand.writing.stance === stance}
            onChange={() => hand.write({ stance })}
          />
          <span>{words[stance]}</span>
        </label>
      ))}
      <p id={`${hand.prefix}stance`} className="wrong" role="alert">
        {fault}
      </p>
    </fieldset>
  );
}
