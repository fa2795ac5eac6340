import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { longestNote, type ReadingView, type Recount } from '../../contract/readings.ts';
import { useApp } from '../app/context.tsx';
import { takeFocus } from '../app/kept-focus.ts';
import { useRight } from '../app/who.ts';
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
  const remove = useMutation(
    api.trpc.readings.remove.mutationOptions({
      onSettled: () => api.queries.invalidateQueries({ queryKey: api.trpc.readings.pathKey() }),
    }),
  );
  const { id } = reading;
  return (
    <>
      <p className="tool">
        <ReadingLink reading={reading} />
        <button type="button" disabled={recount.isPending} onClick={() => recount.mutate({ id })}>
          <Trans>Recompter</Trans>
        </button>
        {mayFreeze && (
          <>
            <button ref={opener} type="button" aria-expanded={writing} onClick={() => setWriting(!writing)}>
              <Trans>Ajouter une note</Trans>
            </button>
            <button type="button" disabled={remove.isPending} onClick={() => remove.mutate({ id })}>
              <Trans>Retirer</Trans>
            </button>
          </>
        )}
      </p>
      <p role="status" className="small">
        {recount.data && <RecountSaid outcome={recount.data} />}
        {(recount.isError || remove.isError) && refusalSentence(i18n, recount.error ?? remove.error)}
      </p>
      {writing && <NoteForm id={id} onDone={close} />}
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
