import { Table } from '@miroir/ui';
import type { DataTable } from '../../figures/value/data-table.ts';

/** The table of a figure, from the rows that its spreadsheet gets. */
export function DataTableView({ table }: { table: DataTable }) {
  const rows = table.rows.map(({ id, cells }) => ({
    id,
    ...Object.fromEntries(table.columns.map(({ key }) => [key, cells[key]?.text ?? ''])),
  }));
  return <Table caption={table.caption} columns={table.columns} rows={rows} />;
}
