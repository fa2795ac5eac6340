import type { ReactElement } from 'react';
import { highlighted } from '../device/highlighted.ts';

type Marks = readonly (readonly [number, number])[];

/** A text with what a search found in it. */
export function Marked({ text, marks = [] }: { text: string; marks?: Marks | undefined }): ReactElement {
  return (
    <>
      {highlighted(text, marks).map(({ at, text: piece, found }) =>
        found ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>,
      )}
    </>
  );
}
