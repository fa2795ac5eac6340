/** A cell as it is read and, when it is a number, as a spreadsheet should keep it. */
export interface Cell {
  readonly text: string;
  readonly value?: number;
}

/** Every plotted value of a figure: shown under it and written into its spreadsheet, from the same rows. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly numeric?: boolean;
    /** Whole sentences. */
    readonly prose?: boolean;
  }[];
  readonly rows: readonly { readonly id: string; readonly cells: Readonly<Record<string, Cell>> }[];
}

/** Words only. */
export function words(text: string): Cell {
  return { text };
}

/** A number and how it is written. */
export function number(value: number, text: string): Cell {
  return { text, value };
}
