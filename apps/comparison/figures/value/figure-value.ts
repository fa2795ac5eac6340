import type { Drawing } from '@miroir/ui/layout';
import type { DataTable } from './data-table.ts';

/**
 * One figure as a value: the sentence it shows, its table, what every export says of it, and its marks. Pages, spreadsheets,
 * slides and sheets of paper are drawn from it, so that none of them can say something else.
 */
export interface FigureValue {
  /** Stable: names the figure in exports, the same in every language. */
  readonly id: string;
  readonly heading: string;
  /** The finding: the name of the picture and the title of its exports. */
  readonly sentence: string;
  /** How to read it, in one line; null where the heading says enough. */
  readonly say: string | null;
  readonly table: DataTable;
  /** Filters, publications, n and method, a line each. */
  readonly notes: readonly string[];
  /** Section of the method page. */
  readonly method: 'gaps' | 'sentiment' | 'voice' | 'participation' | 'ideas';
  /** The whole picture, at a width in pixels. */
  marks(width: number): Drawing;
}
