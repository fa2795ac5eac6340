import type { ExportFormat } from '../../contract/exports.ts';
import type { Reading, ReadingFormat } from '../../contract/readings.ts';
import type { Report } from '../../figures/report/report-value.ts';
import { fileName, sharedFileName } from '../../figures/value/file-name.ts';
import { countCells, publishedCounts, publishedCountsJsonSchema } from './counts/published-counts.ts';
import { toSpss } from './counts/spss.ts';
import type { Figures } from './figures-module.ts';
import type { Material } from './material.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { writePptx } from './pptx/write-pptx.ts';
import { toCsv } from './values/csv.ts';
import { pageValues } from './values/page-values.ts';
import { toWorkbook } from './values/workbook.ts';

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
  pdf: async (material, figures) => ({
    name: `${fileName(material.telling, 'report')}.pdf`,
    type: pdf,
    body: await writePdf(figures.reportOf(material.telling, material)),
  }),
  pptx: async (material, figures) => ({
    name: `${fileName(material.telling, 'report')}.pptx`,
    type: pptx,
    body: await writePptx(figures.reportOf(material.telling, material)),
  }),
  xlsx: async (material, figures) => ({
    name: `${fileName(material.telling, 'values')}.xlsx`,
    type: `${office}.spreadsheetml.sheet`,
    body: await toWorkbook(pageValues(material.pages), figures.readmeOf(material.telling, material)),
  }),
  csv: (material) => ({
    name: `${fileName(material.telling, 'values')}.csv`,
    type: csv,
    body: toCsv(pageValues(material.pages)),
  }),
  json: (material) => ({
    name: `${fileName(material.telling, 'counts')}.json`,
    type: json,
    body: `${JSON.stringify(publishedCounts(material.told), null, 1)}\n`,
  }),
  schema: (material) => ({
    name: `${fileName(material.telling, 'counts-schema')}.json`,
    type: json,
    body: `${JSON.stringify(publishedCountsJsonSchema(), null, 1)}\n`,
  }),
  sps: (material, figures) => ({
    name: `${fileName(material.telling, 'counts')}.sps`,
    type: 'text/plain; charset=utf-8',
    body: spssOf(material, figures).syntax,
  }),
  'spss-csv': (material, figures) => ({
    name: `${fileName(material.telling, 'counts')}.csv`,
    type: csv,
    body: spssOf(material, figures).data,
  }),
};

function spssOf(material: Material, figures: Figures) {
  const { told, telling } = material;
  const { questions } = told.campaign;
  return toSpss({
    cells: countCells(publishedCounts(told)),
    dataFile: `${fileName(material.telling, 'counts')}.csv`,
    title: `${telling.frame.organisation}, ${telling.frame.campaign}`,
    sides: figures.sideNames(telling.i18n),
    questions: new Map(questions.map(({ id }) => [id, told.texts.label(id)])),
  });
}

/** Makes one document from readings, each as it was frozen. */
export async function readingsFile(
  format: ReadingFormat,
  report: Report,
  readings: readonly Reading[],
): Promise<ExportedFile> {
  const told = readings.map(({ setting, source: { cohorts } }) => ({
    frame: setting,
    filters: { theme: null, cohorts },
  }));
  const name = `${sharedFileName(told, 'readings')}.${format}`;
  return format === 'pdf'
    ? { name, type: pdf, body: await writePdf(report) }
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
