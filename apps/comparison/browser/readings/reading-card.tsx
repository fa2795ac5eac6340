import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Reading } from '../../contract/readings.ts';
import { sourceLines } from '../../figures/readings/sentence.ts';
import { rowEvidence, rowSentence } from '../../figures/rows/sentence.ts';
import type { Words } from '../../figures/value/telling.ts';
import { EquivalenceBadge, VerdictBadge } from '../parts/badges.tsx';
import { MiniPicture } from '../parts/finding-card.tsx';
import { personName } from '../people/names.ts';

interface ReadingCardProps {
  reading: Reading;
  words: Words;
  /** Position in the list, from 1. */
  number: number;
  /** What stands under the evidence. */
  today?: ReactNode;
  /** What may be done with it. */
  children?: ReactNode;
}

/** A frozen reading: verdict, sentence, picture, evidence, notes, and where it comes from. */
export function ReadingCard({ reading, words, number, today, children }: ReadingCardProps) {
  const { i18n, format } = words;
  const { row, madeAt, notes } = reading;
  const by = personName(i18n, reading.madeBy);
  const at = format.dateTime(madeAt);
  return (
    <article className="card reading" aria-labelledby={`reading-${reading.id}`}>
      <p className="number" aria-hidden="true">
        {number}
      </p>
      <div>
        <p className="badges">
          <VerdictBadge row={row} />
          <EquivalenceBadge row={row} />
        </p>
        <h2 className="t" id={`reading-${reading.id}`}>
          {rowSentence(i18n, row, format)}
        </h2>
        <MiniPicture row={row} />
        <p className="ev num">{rowEvidence(i18n, row, format)}</p>
        {today && <p className="num">{today}</p>}
        {notes.map((note) => (
          <NoteView key={`${note.at}/${note.text}`} note={note} words={words} />
        ))}
        <p className="small muted">
          <Trans>
            Figée le {at} par {by}.
          </Trans>
        </p>
        <ul className="small muted lines">
          {sourceLines(words, reading).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {children}
      </div>
    </article>
  );
}

function NoteView({ note, words }: { note: Reading['notes'][number]; words: Words }) {
  const { t } = useLingui();
  const by = personName(words.i18n, note.by);
  const at = words.format.dateTime(note.at);
  return (
    <figure className="note-said">
      <blockquote>{note.text}</blockquote>
      <figcaption className="small muted">{t`${by}, le ${at}`}</figcaption>
    </figure>
  );
}
