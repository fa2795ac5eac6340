import { useLingui } from '@lingui/react/macro';
import { ChartFigure } from '@miroir/ui/charts';
import type { ReactNode } from 'react';
import type { FigureValue } from '../../figures/value/figure-value.ts';
import { fileName } from '../../figures/value/file-name.ts';
import type { Telling } from '../../figures/value/telling.ts';
import { addressOf } from '../app/address.ts';
import { useTelling } from '../app/use-telling.ts';
import { DataTableView } from './data-table-view.tsx';

interface ReportFigureProps {
  figure: FigureValue;
  /** Where the page itself heads the figure. */
  headless?: boolean;
  /** What it is told with, where the page's filters do not narrow it: its files are named so. */
  told?: Telling;
  /** Where what is shown is its table: there is no second one to open. */
  tabular?: boolean;
  legend?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

/** A figure of a page: its picture, its table, its files, its method. */
export function ReportFigure({
  figure,
  headless = false,
  told,
  tabular = false,
  legend,
  footer,
  children,
}: ReportFigureProps) {
  const { t } = useLingui();
  const telling = useTelling();
  const { campaignId, round } = telling.frame;
  const { table, notes, sentence, heading, say, method, marks } = figure;
  const name = fileName(told ?? telling, figure.id);
  const words = {
    showTable: t`Tableau`,
    hideTable: t`Masquer le tableau`,
    howComputed: t`Comment c’est calculé`,
    failed: t`Le fichier n’a pas pu être créé. Réessayez, ou prenez un autre format.`,
  };
  const saveXlsx = async () => {
    const { saveTable } = await import('./save-xlsx.ts');
    await saveTable(table, {
      title: sentence,
      notes,
      fileName: name,
      sheets: { values: t`Valeurs`, about: t`À propos` },
    });
  };
  return (
    <ChartFigure
      finding={sentence}
      {...(headless ? {} : { heading })}
      say={say}
      legend={legend}
      footer={footer}
      notes={notes}
      fileName={name}
      picture={marks}
      words={words}
      table={tabular ? null : <DataTableView table={table} />}
      onXlsx={saveXlsx}
      methodHref={`/comparison${addressOf({ campaign: campaignId, round }, '/method')}#${method}`}
    >
      {children}
    </ChartFigure>
  );
}
