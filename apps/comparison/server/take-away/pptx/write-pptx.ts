import PptxGenJS from 'pptxgenjs';
import type { Report, ReportFinding } from '../../../figures/report/report-value.ts';
import type { FigureValue } from '../../../figures/value/figure-value.ts';
import type { Deck } from './draw-marks.ts';
import { countFitting } from './fit-text.ts';
import { fonts, frame, place, type Slide, say, sheet, wide } from './slide.ts';

/** The report as slides of native shapes and text: one finding a slide, with its n, interval and method. */
export async function writePptx(report: Report): Promise<Buffer> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = `${report.title} · ${report.round}`;
  deck.company = report.organisation;
  deck.theme = { headFontFace: fonts.head, bodyFontFace: fonts.body };
  const { slides, findings, changes } = report;
  const total = 2 + slides.length + findings.length + (changes.length > 0 ? 1 : 0);
  titleSlide(deck, report, total);
  slides.forEach((figure, index) => {
    figureSlide(deck, report, { figure, page: 2 + index, total });
  });
  findings.forEach((finding, index) => {
    findingSlide(deck, report, { finding, page: 2 + slides.length + index, total });
  });
  if (changes.length > 0) changesSlide(deck, report, { page: total - 1, total });
  closingSlide(deck, report, total);
  const file = await deck.write({ outputType: 'nodebuffer' });
  if (!Buffer.isBuffer(file)) throw new Error('The presentation could not be written');
  return file;
}

/** Which slide it is. */
interface At {
  readonly page: number;
  readonly total: number;
}

function titleSlide(deck: Deck, report: Report, total: number): void {
  const slide = frame(deck, report, { page: 1, total, ...report });
  const { margin } = sheet;
  say(slide, report, report.organisation, { x: margin, y: 1.5, w: wide, h: 0.4, size: 14, quiet: true });
  say(slide, report, report.title, { x: margin, y: 1.9, w: wide, h: 0.9, size: 40, serif: true });
  say(slide, report, report.headline, { x: margin, y: 3, w: 10.5, h: 1.6, size: 22, serif: true });
  say(slide, report, report.filters, { x: margin, y: 4.9, w: wide, h: 0.9, size: 12, quiet: true });
}

function figureSlide(deck: Deck, report: Report, { figure, ...at }: At & { figure: FigureValue }): void {
  const slide = frame(deck, report, { ...at, ...report });
  const { margin } = sheet;
  say(slide, report, figure.sentence, { x: margin, y: 0.85, w: wide, h: 1, size: 24, serif: true });
  place(slide, deck, { drawings: [figure.marks(1000)], report }, { x: margin, y: 2, w: wide, h: 4.35 });
  slide.addNotes([figure.sentence, ...figure.notes, ...tableLines(figure)].join('\n'));
}

function findingSlide(deck: Deck, report: Report, { finding, ...at }: At & { finding: ReportFinding }): void {
  const slide = frame(deck, report, { ...at, ...finding });
  const { margin } = sheet;
  say(slide, report, finding.sentence, { x: margin, y: 0.85, w: wide, h: 1, size: 24, serif: true });
  say(slide, report, finding.under, { x: margin, y: 1.85, w: wide, h: 0.3, size: 11, quiet: true });
  const drawings = finding.figures.map(({ marks }) => marks(720));
  place(slide, deck, { drawings, report }, { x: margin, y: 2.35, w: 8.3, h: 4 });
  besideFigure(slide, report, finding);
  const { sentence, evidence, written, figures } = finding;
  slide.addNotes(
    [sentence, evidence, ...written, ...(figures[0]?.notes ?? []), ...figures.flatMap(tableLines)].join('\n'),
  );
}

/** Every value of a figure's table, for whoever speaks: a slide has no room for it. */
function tableLines({ table }: FigureValue): string[] {
  const line = (texts: readonly string[]) => texts.join(' | ');
  return [
    table.caption,
    line(table.columns.map(({ label }) => label)),
    ...table.rows.map(({ cells }) => line(table.columns.map(({ key }) => cells[key]?.text ?? ''))),
  ];
}

/** Verdict, gap, evidence, n of each side and what was written, one under the other at the right of the figure. */
function besideFigure(slide: Slide, report: Report, finding: ReportFinding): void {
  const x = sheet.width - sheet.margin - 3.3;
  let y = 2.35;
  const line = (text: string, box: { h: number; size: number; bold?: boolean }) => {
    if (text === '') return;
    say(slide, report, text, { x, y, w: 3.3, ...box });
    y += box.h + 0.05;
  };
  line(finding.verdict, { h: 0.35, size: 14, bold: true });
  line(finding.gap ?? '', { h: 0.6, size: 30, bold: true });
  const said = [finding.evidence, ...finding.sides, ...finding.written].filter((text) => text !== '');
  say(slide, report, said, { x, y: y + 0.1, w: 3.3, h: 6.35 - y, size: 12 });
}

/** What was changed of the round since its launch. */
function changesSlide(deck: Deck, report: Report, at: At): void {
  const slide = frame(deck, report, { ...at, ...report });
  const { changes, words } = report;
  say(slide, report, words.changes, {
    ...{ x: sheet.margin, y: 0.85, w: wide, h: 0.5 },
    ...{ size: 24, serif: true },
  });
  fittingLines(slide, report, { lines: changes, y: 1.5, h: 4.55 });
}

function closingSlide(deck: Deck, report: Report, total: number): void {
  const slide = frame(deck, report, { page: total, total, ...report });
  const { margin } = sheet;
  const { unknowns, releases, words } = report;
  if (unknowns.length > 0) {
    say(slide, report, words.unknown, { x: margin, y: 0.85, w: wide, h: 0.5, size: 24, serif: true });
    fittingLines(slide, report, { lines: unknowns, y: 1.5, h: 3.1 });
  }
  const y = unknowns.length > 0 ? 4.9 : 0.85;
  say(slide, report, [words.releases, ...releases], {
    ...{ x: margin, y, w: wide, h: 6.35 - y, size: 11 },
    quiet: true,
  });
}

/** The first of a list, as many as a slide holds in a size that can be read; the report on paper has them all. */
function fittingLines(
  slide: Slide,
  report: Report,
  { lines, y, h }: { readonly lines: readonly string[]; readonly y: number; readonly h: number },
): void {
  const box = { x: sheet.margin, y, w: wide, h, size: 12 };
  const listed = lines.map((line) => `• ${line}`);
  const count = countFitting(listed, box);
  say(slide, report, listed.slice(0, count), box);
  const more = listed.length - count;
  if (more > 0) say(slide, report, report.words.more(more), { ...box, y: y + h, h: 0.25, quiet: true });
}
