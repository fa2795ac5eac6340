import { Trans, useLingui } from '@lingui/react/macro';
import { Badge } from '@miroir/ui';
import type { ReactNode } from 'react';
import type { Reading } from '../../contract/readings.ts';
import { sourceLines } from '../../figures/readings/sentence.ts';
import { tellReading } from '../../figures/readings/tell-reading.ts';
import type { Words } from '../../figures/value/telling.ts';
import { personName } from '../../figures/words/people.ts';
import { Called } from '../app/context.tsx';
import { EquivalenceBadge } from '../parts/badges.tsx';
import { DataTableView } from '../parts/data-table-view.tsx';
import { ReadingPicture } from './reading-picture.tsx';

interface ReadingCardProps {
  reading: Reading;
  words: Words;
  /** Position in the list, from 1. */
  number: number;
  /** Whether it is among those that are taken away. */
  choice?: ReactNode;
  /** What stands under the evidence. */
  today?: ReactNode;
  /** What may be done with it. */
  children?: ReactNode;
}

/** A frozen reading, its sides called as they were then. */
export function ReadingCard(props: ReadingCardProps) {
  return (
    <Called names={props.reading.setting.names}>
      <Card {...props} />
    </Called>
  );
}

/** Verdict, sentence, picture, evidence, notes, and where it comes from. */
function Card({ reading, words, number, choice, today, children }: ReadingCardProps) {
  const { i18n, format } = words;
  const { found, madeAt, notes } = reading;
  const told = tellReading(words, reading);
  const by = personName(i18n, reading.madeBy);
  const at = format.dateTime(madeAt);
  return (
    <article className="card reading" aria-labelledby={`reading-${reading.id}`}>
      <p className="number" aria-hidden="true">
        {number}
      </p>
      <div>
        {choice}
        <p className="badges">
          {told.verdict !== '' && <Badge kind={told.solid ? 'solid' : 'weak'}>{told.verdict}</Badge>}
          {found.kind === 'comparison' && <EquivalenceBadge row={found.row} />}
        </p>
        <h2 className="t" id={`reading-${reading.id}`}>
          {told.sentence}
        </h2>
        {found.kind !== 'comparison' && <p className="small muted">{told.under}</p>}
        <ReadingPicture found={found} told={told} />
        {told.evidence !== '' && <p className="ev num">{told.evidence}</p>}
        {found.kind !== 'comparison' && (
          <ul className="ev num lines">
            {told.sides.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {today && <p className="num">{today}</p>}
        {notes.map((note) => (
          <NoteView key={`${note.at}/${note.text}`} note={note} words={words} />
        ))}
        <p className="small muted">
          <Trans>
            Figée par {by} le {at}.
          </Trans>
        </p>
        <ul className="small muted lines">
          {sourceLines(words, reading).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <details className="screen-only">
          <summary>
            <Trans>Tableau</Trans>
          </summary>
          {told.figures.map(({ id, table }) => (
            <DataTableView key={id} table={table} />
          ))}
        </details>
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
