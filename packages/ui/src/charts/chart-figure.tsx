import { type ReactNode, useId, useState } from 'react';
import { type Drawing, framed } from './layout/index.ts';
import { PaperPicture } from './marks.tsx';
import { savePng, saveSvg } from './save-picture.ts';
import { usePrinting } from './use-printing.ts';

/** The words of the frame, in the reader's language. */
export interface ChartFigureWords {
  readonly showTable: string;
  readonly hideTable: string;
  readonly howComputed: string;
  /** Said when a file could not be made. */
  readonly failed: string;
}

/** Pixels of a sheet between its margins and those of the card: A4 and Letter differ by six millimetres. */
const paperWidth = 660;

/** Width of a picture in a file, in pixels: wide enough for three columns, and a page of text at its side. */
const fileWidth = 880;

interface ChartFigureProps {
  /** The finding: it names the picture. */
  finding: string;
  heading?: string;
  say?: ReactNode;
  legend?: ReactNode;
  children: ReactNode;
  /** The whole figure for a file, at a width in pixels: the same layouts as on screen. */
  picture(width: number): Drawing;
  /** Every plotted value; null where the picture on screen is that table. */
  table: ReactNode | null;
  /** Lines under an exported picture: filters, n, method, publications. */
  notes: readonly string[];
  /** File name without extension. */
  fileName: string;
  onXlsx(): Promise<void>;
  methodHref: string;
  words: ChartFigureWords;
  footer?: ReactNode;
}

/** A picture with what a reader may ask of it: its table, its files, and how it was computed. */
export function ChartFigure(props: ChartFigureProps) {
  const {
    finding,
    heading,
    say,
    legend,
    children,
    picture,
    table,
    notes,
    fileName,
    onXlsx,
    methodHref,
    words,
    footer,
  } = props;
  const printing = usePrinting();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const tableId = useId();
  const attempt = (work: () => Promise<void>) => () => {
    setFailed(false);
    work().catch(() => setFailed(true));
  };
  const draw = (save: typeof savePng) =>
    attempt(() => save(framed(picture(fileWidth), { title: finding, notes }), fileName));
  return (
    <figure className="card chart-figure">
      {heading && <h2>{heading}</h2>}
      {say && <p className="say">{say}</p>}
      <div className="chart-picture screen-only">
        {legend}
        {children}
      </div>
      {printing && <PaperPicture drawing={picture(paperWidth)} />}
      {footer}
      <ul className="paper-only small muted lines">
        {notes.map((note) => (
          <li key={note} data-line={note}>
            {note}
          </li>
        ))}
      </ul>
      <div className="tool">
        {table !== null && (
          <button type="button" aria-expanded={open} aria-controls={tableId} onClick={() => setOpen(!open)}>
            {open ? words.hideTable : words.showTable}
          </button>
        )}
        <button type="button" onClick={attempt(onXlsx)}>
          XLSX
        </button>
        <button type="button" onClick={draw(savePng)}>
          PNG
        </button>
        <button type="button" onClick={draw(saveSvg)}>
          SVG
        </button>
        <a href={methodHref}>{words.howComputed}</a>
        {failed && <span role="alert">{words.failed}</span>}
      </div>
      <div id={tableId} hidden={!open} className="chart-table">
        {open && table}
      </div>
    </figure>
  );
}
