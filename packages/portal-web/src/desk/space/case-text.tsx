import { useLingui } from '@lingui/react/macro';
import type { DeskCase } from '@miroir/space';
import type { ReactElement } from 'react';
import { sentencesOf } from './sentences.ts';
import type { Decided } from './space-desk-api.ts';

export type Passages = Decided['passages'];

const fields = ['title', 'body', 'need', 'benefit'] as const;

/** The text itself, sentence by sentence: a press underlines one for its author; read alone where nothing is to be underlined. */
export function CaseText({
  text: { words, language },
  passages,
  onPassages,
}: {
  readonly text: DeskCase;
  readonly passages: Passages;
  readonly onPassages: ((passages: Passages) => void) | null;
}): ReactElement {
  return (
    <div className="case-text" lang={language}>
      {fields.map((field) =>
        words[field] === '' ? null : (
          <p key={field} dir="auto" className={field === 'title' ? 'case-title' : undefined}>
            {onPassages === null
              ? words[field]
              : sentencesOf(words[field], language).map((sentence) => (
                  <SentenceButton
                    key={sentence.from}
                    {...{ field, sentence, passages }}
                    onPassages={onPassages}
                  />
                ))}
          </p>
        ),
      )}
    </div>
  );
}

function SentenceButton({
  field,
  sentence: { from, to, text },
  passages,
  onPassages,
}: {
  readonly field: (typeof fields)[number];
  readonly sentence: { readonly from: number; readonly to: number; readonly text: string };
  readonly passages: Passages;
  readonly onPassages: (passages: Passages) => void;
}): ReactElement {
  const { t } = useLingui();
  const same = (each: Passages[number]): boolean => each.field === field && each.from === from;
  const on = passages.some(same);
  if (to <= from) return <span>{text}</span>;
  return (
    <button
      type="button"
      className="sentence"
      aria-pressed={on}
      title={t`Souligner pour son auteur`}
      onClick={() =>
        onPassages(on ? passages.filter((each) => !same(each)) : [...passages, { field, from, to }])
      }
    >
      {text}
    </button>
  );
}
