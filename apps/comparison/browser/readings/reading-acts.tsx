import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog } from '@miroir/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { longestNote, type ReadingView, type Recount } from '../../contract/readings.ts';
import { useApp } from '../app/context.tsx';
import { takeFocus } from '../app/kept-focus.ts';
import { useRight } from '../app/who.ts';
import { DecideButton } from '../decisions/decide-button.tsx';
import { refusalSentence } from '../people/names.ts';
import { Refusal } from '../people/refusal.tsx';
import { ReadingLink } from './reading-link.tsx';

/** What may be done with a reading: open its figures, count it again and, for a lead, write beside it or take it away. */
export function ReadingActs({ reading }: { reading: ReadingView }) {
  const { api } = useApp();
  const { i18n } = useLingui();
  const mayFreeze = useRight('freeze');
  const [writing, setWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    opener.current?.focus();
    setWriting(false);
  };
  const recount = useMutation(api.trpc.readings.recount.mutationOptions());
  const { id } = reading;
  return (
    <>
      <p className="tool">
        <ReadingLink reading={reading} />
        <button type="button" disabled={recount.isPending} onClick={() => recount.mutate({ id })}>
          <Trans>Recompter</Trans>
        </button>
        <DecideButton source={{ kind: 'reading', id }} />
        {mayFreeze && (
          <>
            <button ref={opener} type="button" aria-expanded={writing} onClick={() => setWriting(!writing)}>
              <Trans>Ajouter une note</Trans>
            </button>
            <RemoveReading id={id} />
          </>
        )}
      </p>
      <p role="status" className="small">
        {recount.data && <RecountSaid outcome={recount.data} />}
        {recount.isError && refusalSentence(i18n, recount.error)}
      </p>
      {writing && <NoteForm id={id} onDone={close} />}
    </>
  );
}

/** Removing takes the notes along and cannot be undone: it is asked once more. */
function RemoveReading({ id }: { id: string }) {
  const { api } = useApp();
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const remove = useMutation(
    api.trpc.readings.remove.mutationOptions({
      onSuccess: () => api.queries.invalidateQueries({ queryKey: api.trpc.readings.pathKey() }),
    }),
  );
  return (
    <>
      <button type="button" onClick={() => setAsking(true)}>
        <Trans>Retirer</Trans>
      </button>
      <Dialog open={asking} title={t`Retirer cette lecture ?`} onClose={() => setAsking(false)}>
        <p>
          <Trans>
            Elle disparaît d’ici avec ses notes, pour tous, et ne se rétablit pas. Les liens déjà partagés
            gardent leur copie.
          </Trans>
        </p>
        <Refusal error={remove.error} />
        <p className="field-row">
          <Button kind="danger" disabled={remove.isPending} onClick={() => remove.mutate({ id })}>
            <Trans>Retirer</Trans>
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            <Trans>Annuler</Trans>
          </Button>
        </p>
      </Dialog>
    </>
  );
}

function RecountSaid({ outcome }: { outcome: Recount }) {
  if (outcome === 'same')
    return <Trans>Recomptée sur ses publications, la lecture est la même, chiffre pour chiffre.</Trans>;
  if (outcome === 'differs')
    return (
      <Trans>
        Recomptée sur ses publications, la lecture est autre : le calcul a changé depuis, ou la copie gardée.
      </Trans>
    );
  return (
    <Trans>Une de ses publications n’est plus gardée ici : la lecture ne peut pas être recomptée.</Trans>
  );
}

function NoteForm({ id, onDone }: { id: string; onDone(): void }) {
  const { api } = useApp();
  const { t } = useLingui();
  const [text, setText] = useState('');
  const annotate = useMutation(
    api.trpc.readings.annotate.mutationOptions({
      onSuccess: async () => {
        await api.queries.invalidateQueries({ queryKey: api.trpc.readings.pathKey() });
        onDone();
      },
    }),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') annotate.mutate({ id, text: text.trim() });
  };
  return (
    <form className="note-form" onSubmit={send}>
      <textarea
        ref={takeFocus}
        aria-label={t`Note`}
        rows={3}
        maxLength={longestNote}
        required
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button kind="quiet" type="submit" disabled={annotate.isPending}>
        <Trans>Enregistrer la note</Trans>
      </Button>
      <Refusal error={annotate.error} />
    </form>
  );
}
