import { useLingui } from '@lingui/react/macro';
import type { MyContribution } from '@miroir/space';
import { Button } from '@miroir/ui';
import { type ReactElement, useRef, useState } from 'react';
import { useSpace } from '../around/space-context.ts';
import { useReadBefore } from '../around/use-read-before.ts';
import { eraseRange } from '../device/erase-range.ts';
import type { Words } from '../device/space-types.ts';

interface Props {
  readonly text: MyContribution;
  readonly onDone: () => void;
}

const fields = ['title', 'body', 'need', 'benefit'] as const;
type Field = (typeof fields)[number];

/** Passages selected in one's own text and erased for good: what goes is gone, a mark stays. */
export function ErasePassage({ text, onDone }: Props): ReactElement {
  const { t } = useLingui();
  const { api, ask, held, refreshMine } = useSpace();
  const reads = useReadBefore();
  const [next, setNext] = useState<Words>({ ...text.words });
  const [problem, setProblem] = useState('');
  const changed = fields.some((field) => next[field] !== text.words[field]);
  const erase = async () => {
    if (held === null) return;
    const done = await ask(() => api.erase(held.secret, { id: text.id, next }));
    if (!done.ok) {
      const { error } = done;
      return setProblem(
        error.kind === 'refused' ? error.message : t`Pas de réseau : rien n’est parti. Réessayez.`,
      );
    }
    reads?.gone(text.on ?? text.id);
    await refreshMine();
    return onDone();
  };
  return (
    <div className="block">
      <p className="note">{t`Sélectionnez un passage, puis effacez-le : il disparaît du serveur, une marque reste à sa place.`}</p>
      {fields
        .filter((field) => text.words[field] !== '')
        .map((field) => (
          <Passage
            key={field}
            id={`${text.id}-${field}`}
            field={field}
            value={next[field]}
            onText={(value) => setNext((now) => ({ ...now, [field]: value }))}
          />
        ))}
      <p role="alert" className="wrong">
        {problem}
      </p>
      <div className="actions">
        <Button
          kind="danger"
          disabled={!changed}
          onClick={() => void erase()}
        >{t`Effacer pour toujours`}</Button>
        <Button onClick={onDone}>{t`Ne rien effacer`}</Button>
      </div>
    </div>
  );
}

interface PassageProps {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly onText: (text: string) => void;
}

function Passage({ id, field, value, onText }: PassageProps): ReactElement {
  const { t } = useLingui();
  const area = useRef<HTMLTextAreaElement>(null);
  const names: Readonly<Record<Field, string>> = {
    title: t`Titre`,
    body: t`Texte`,
    need: t`Le besoin`,
    benefit: t`Ce que ça changerait`,
  };
  const eraseSelected = () => {
    const there = area.current;
    if (there !== null) onText(eraseRange(value, there.selectionStart, there.selectionEnd));
  };
  return (
    <div className="field">
      <label className="name" htmlFor={id}>
        {names[field]}
      </label>
      <textarea
        ref={area}
        id={id}
        className="text"
        dir="auto"
        readOnly
        rows={field === 'title' ? 2 : 5}
        value={value}
      />
      <Button
        aria-label={t`Effacer la sélection : ${names[field]}`}
        onClick={eraseSelected}
      >{t`Effacer la sélection`}</Button>
    </div>
  );
}
