import { useLingui } from '@lingui/react/macro';
import { ChartFigure } from '@miroir/ui/charts';
import type { ReactNode } from 'react';
import type { DataTable } from '../tables/data-table.ts';
import { DataTableView } from './data-table-view.tsx';

interface ReportFigureProps {
  finding: string;
  heading?: string;
  say?: ReactNode;
  legend?: ReactNode;
  table: DataTable;
  notes: readonly string[];
  fileName: string;
  /** Section of the method page. */
  method: string;
  footer?: ReactNode;
  children: ReactNode;
}

/** A figure of a page: its picture, its table, its files, its method. */
export function ReportFigure({ table, method, notes, finding, fileName, ...rest }: ReportFigureProps) {
  const { t } = useLingui();
  const words = {
    showTable: t`Tableau`,
    hideTable: t`Masquer le tableau`,
    howComputed: t`Comment c’est calculé`,
    failed: t`Le fichier n’a pas pu être créé. Réessayez, ou prenez un autre format.`,
  };
  const saveXlsx = async () => {
    const { saveTable } = await import('../tables/save-xlsx.ts');
    await saveTable(table, {
      title: finding,
      notes,
      fileName,
      sheets: { values: t`Valeurs`, about: t`À propos` },
    });
  };
  return (
    <ChartFigure
      {...rest}
      finding={finding}
      notes={notes}
      fileName={fileName}
      words={words}
      table={<DataTableView table={table} />}
      onXlsx={saveXlsx}
      methodHref={`/comparison/method#${method}`}
    />
  );
}
