import { useLingui } from '@lingui/react/macro';
import { longest } from '@miroir/basics/space-texts';
import type { MyContribution } from '@miroir/space';
import { Button } from '@miroir/ui';
import { type FormEvent, type ReactElement, useState } from 'react';
import { NamesNotice } from '../../hint/names-notice.tsx';
import { useSpace } from '../around/space-context.ts';
import { useReadBefore } from '../around/use-read-before.ts';
import type { Words } from '../device/space-types.ts';
import { CountedField } from '../parts/counted-field.tsx';

interface Props {
  readonly text: MyContribution;
  readonly onDone: () => void;
}

/** One's own text in other words, as long as nobody has counted for it. */
export function ReviseText({ text, onDone }: Props): ReactElement {
  const { t } = useLingui();
  const { locale } = useSpace();
  const [next, setNext] = useState<Words>({ ...text.words });
  const { revise, problem } = useRevise(text, onDone);
  const labels: Readonly<Record<keyof Words, string>> = {
    title: t`Titre`,
    body: t`Texte`,
    need: t`Le besoin`,
    benefit: t`Ce que ça changerait`,
  };
  const fields = text.kind === 'idea' ? (['title', 'body', 'need', 'benefit'] as const) : (['body'] as const);
  return (
    <form
      className="block"
      noValidate
      autoComplete="off"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void revise(next);
      }}
    >
      {fields.map((field) => (
        <CountedField
          key={field}
          id={`${text.id}-new-${field}`}
          label={labels[field]}
          rows={field === 'title' ? 1 : 5}
          value={next[field]}
          most={longest[field]}
          language={locale}
          optional={field === 'need' || field === 'benefit'}
          onText={(value) => setNext((now) => ({ ...now, [field]: value }))}
        />
      ))}
      <NamesNotice texts={fields.map((field) => next[field])} language={locale} />
      <p role="alert" className="wrong">
        {problem}
      </p>
      <div className="actions">
        <Button kind="primary" type="submit">{t`Enregistrer`}</Button>
        <Button onClick={onDone}>{t`Ne rien changer`}</Button>
      </div>
    </form>
  );
}

function useRevise({ id, on }: Pick<MyContribution, 'id' | 'on'>, onDone: () => void) {
  const { t } = useLingui();
  const { api, ask, held, refreshMine } = useSpace();
  const reads = useReadBefore();
  const [problem, setProblem] = useState('');
  const revise = async (next: Words): Promise<void> => {
    if (held === null) return;
    const done = await ask(() => api.revise(held.secret, { id, next }));
    if (!done.ok) {
      const { error } = done;
      return setProblem(
        error.kind === 'refused' ? error.message : t`Pas de réseau : rien n’est parti. Réessayez.`,
      );
    }
    reads?.gone(on ?? id);
    await refreshMine();
    return onDone();
  };
  return { revise, problem };
}
