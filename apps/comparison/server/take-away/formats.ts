import type { ExportFormat } from '../../contract/exports.ts';
import type { Reading, ReadingFormat } from '../../contract/readings.ts';
import { fileName, sharedFileName } from '../../figures/value/file-name.ts';
import { countCells, publishedCountsJsonSchema } from './counts/published-counts.ts';
import { toSpss } from './counts/spss.ts';
import type { FigureLocale, Figures } from './figures-module.ts';
import { type Material, tellingOf } from './material.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { writePptx } from './pptx/write-pptx.ts';
import { toCsv } from './values/csv.ts';
import { pageValues, type ValuesInput } from './values/page-values.ts';

/** One file, as it is offered. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly body: Buffer | string;
}

type Make = (material: Material, figures: Figures) => ExportedFile | Promise<ExportedFile>;

const json = 'application/json; charset=utf-8';
const csv = 'text/csv; charset=utf-8';
const office = 'application/vnd.openxmlformats-officedocument';
const pdf = 'application/pdf';
const pptx = `${office}.presentationml.presentation`;

const makers: Readonly<Record<ExportFormat, Make>> = {
  pdf: (material, figures) => ({
    name: `${fileName(material, 'report')}.pdf`,
    type: pdf,
    body: writePdf(figures.reportOf(tellingOf(material, figures), material)),
  }),
  pptx: async (material, figures) => ({
    name: `${fileName(material, 'report')}.pptx`,
    type: pptx,
    body: await writePptx(figures.reportOf(tellingOf(material, figures), material)),
  }),
  xlsx: async (material, figures) => {
    // Loaded for a workbook alone: each file is made in a thread of its own.
    const { toWorkbook } = await import('./values/workbook.ts');
    return {
      name: `${fileName(material, 'values')}.xlsx`,
      type: `${office}.spreadsheetml.sheet`,
      body: await toWorkbook(
        pageValues(valuesOf(material, figures)),
        figures.readmeOf(tellingOf(material, figures), material),
      ),
    };
  },
  csv: (material, figures) => ({
    name: `${fileName(material, 'values')}.csv`,
    type: csv,
    body: toCsv(pageValues(valuesOf(material, figures))),
  }),
  json: (material) => ({
    name: `${fileName(material, 'counts')}.json`,
    type: json,
    body: `${JSON.stringify(material.counts, null, 1)}\n`,
  }),
  schema: (material) => ({
    name: `${fileName(material, 'counts-schema')}.json`,
    type: json,
    body: `${JSON.stringify(publishedCountsJsonSchema(), null, 1)}\n`,
  }),
  sps: (material, figures) => ({
    name: `${fileName(material, 'counts')}.sps`,
    type: 'text/plain; charset=utf-8',
    body: spssOf(material, figures).syntax,
  }),
  'spss-csv': (material, figures) => ({
    name: `${fileName(material, 'counts')}.csv`,
    type: csv,
    body: spssOf(material, figures).data,
  }),
};

function valuesOf(material: Material, figures: Figures): ValuesInput {
  const { pages, frame } = material;
  const { round, amendments } = frame;
  return {
    pages,
    round,
    amendments,
    changes: figures.amendedLines(tellingOf(material, figures), amendments),
  };
}

function spssOf(material: Material, figures: Figures) {
  const { counts, frame, labels } = material;
  return toSpss({
    cells: countCells(counts),
    dataFile: `${fileName(material, 'counts')}.csv`,
    title: `${frame.organisation}, ${frame.campaign}`,
    sides: figures.sideNames(tellingOf(material, figures).i18n),
    questions: new Map(Object.entries(labels)),
  });
}

/** Readings that were chosen, in the language they are told in. */
export interface ChosenReadings {
  readonly format: ReadingFormat;
  readonly locale: FigureLocale;
  readonly readings: readonly Reading[];
}

/** Makes one document from readings, each as it was frozen. */
export async function readingsFile(
  { format, locale, readings }: ChosenReadings,
  figures: Figures,
): Promise<ExportedFile> {
  const [first] = readings;
  if (first === undefined) throw new RangeError('A file of readings needs at least one');
  const { timeZone, names } = first.setting;
  const report = figures.readingsReportOf(figures.wordsOf(locale, timeZone, names), readings);
  const told = readings.map(({ setting, source: { cohorts } }) => ({
    frame: setting,
    filters: { theme: null, cohorts },
  }));
  const name = `${sharedFileName(told, 'readings')}.${format}`;
  return format === 'pdf'
    ? { name, type: pdf, body: writePdf(report) }
    : { name, type: pptx, body: await writePptx(report) };
}

/** Makes one file from what the pages show. */
export async function exportFile(
  format: ExportFormat,
  material: Material,
  figures: Figures,
): Promise<ExportedFile> {
  return makers[format](material, figures);
}
