import type { ReactElement, ReactNode } from 'react';

/** `numeric` columns are right-aligned with tabular figures; those of `prose` are as wide as sentences need. */
export interface Column {
  readonly key: string;
  readonly label: ReactNode;
  readonly numeric?: boolean;
  readonly prose?: boolean;
}

const kindOf = ({ numeric, prose }: Column): string | undefined =>
  numeric ? 'right' : prose ? 'prose' : undefined;

/** A table of values with its caption; the first column heads each row. Scrolls sideways inside itself, never the page. */
export function Table({
  caption,
  columns,
  rows,
}: {
  caption: ReactNode;
  columns: readonly Column[];
  rows: readonly ({ readonly id: string } & Readonly<Record<string, ReactNode>>)[];
}): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard; a figure, for a page has several and they are no landmarks
    <figure className="scroll-x" tabIndex={0} aria-label={typeof caption === 'string' ? caption : undefined}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={kindOf(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row">
                    {row[column.key]}
                  </th>
                ) : (
                  <td key={column.key} className={kindOf(column)}>
                    {row[column.key]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
