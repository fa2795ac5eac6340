import { type Drawing, inks } from '@miroir/ui/layout';
import PptxGenJS from 'pptxgenjs';
import type { Finding, Report } from '../../../figures/report/report-value.ts';
import type { FigureValue } from '../../../figures/value/figure-value.ts';
import { type Deck, drawMarks, hex } from './draw-marks.ts';

/** Inches of a 16:9 slide, and of the room around what it says. */
const sheet = { width: 13.333, height: 7.5, margin: 0.6 } as const;
const wide = sheet.width - 2 * sheet.margin;

/** Fonts that every machine has: a presentation cannot carry the product's own. */
const fonts = { head: 'Georgia', body: 'Arial' } as const;

/** The report as slides of native shapes and text: one finding a slide, with its n, interval and method. */
export async function writePptx(report: Report): Promise<Buffer> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = `${report.title} · ${report.round}`;
  deck.company = report.organisation;
  deck.theme = { headFontFace: fonts.head, bodyFontFace: fonts.body };
  const [overview] = report.sections.flatMap(({ figures }) => figures);
  const total = 2 + report.findings.length + (overview ? 1 : 0);
  titleSlide(deck, report, total);
  if (overview) figureSlide(deck, report, { figure: overview, page: 2, total });
  report.findings.forEach((finding, index) => {
    findingSlide(deck, report, { finding, page: index + (overview ? 3 : 2), total });
  });
  closingSlide(deck, report, total);
  const file = await deck.write({ outputType: 'nodebuffer' });
  if (!Buffer.isBuffer(file)) throw new Error('The presentation could not be written');
  return file;
}

type Slide = ReturnType<Deck['addSlide']>;

interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly size: number;
  readonly serif?: boolean;
  readonly bold?: boolean;
  readonly quiet?: boolean;
  readonly right?: boolean;
}

function say(slide: Slide, report: Report, text: string | readonly string[], box: TextBox): void {
  const lines = typeof text === 'string' ? [text] : text;
  slide.addText(
    lines.map((line) => ({ text: line, options: { breakLine: true } })),
    {
      x: box.x,
      y: box.y,
      w: box.w,
      h: box.h,
      margin: 0,
      fontSize: box.size,
      fontFace: box.serif ? fonts.head : fonts.body,
      bold: box.bold ?? false,
      color: hex(box.quiet ? 'ink-2' : 'ink'),
      align: box.right ? 'right' : 'left',
      valign: 'top',
      lang: report.lang,
      fit: 'shrink',
    },
  );
}

/** Head and foot of every slide: campaign, page, filters with n, publications and method. */
function frame(deck: Deck, report: Report, at: { page: number; total: number }): Slide {
  const slide = deck.addSlide();
  const { margin } = sheet;
  say(slide, report, `${report.title} · ${report.round}`, {
    x: margin,
    y: 0.35,
    w: 9,
    h: 0.3,
    size: 11,
    quiet: true,
  });
  say(slide, report, `${at.page} / ${at.total}`, {
    x: sheet.width - 2,
    y: 0.35,
    w: 1.4,
    h: 0.3,
    size: 11,
    quiet: true,
    right: true,
  });
  slide.addShape('line', {
    x: margin,
    y: 6.62,
    w: wide,
    h: 0,
    line: { color: inks.line.slice(1), width: 0.75 },
  });
  say(slide, report, [...report.foot, report.method], {
    x: margin,
    y: 6.7,
    w: wide,
    h: 0.6,
    size: 8.5,
    quiet: true,
  });
  return slide;
}

function titleSlide(deck: Deck, report: Report, total: number): void {
  const slide = frame(deck, report, { page: 1, total });
  const { margin } = sheet;
  say(slide, report, report.organisation, { x: margin, y: 1.5, w: wide, h: 0.4, size: 14, quiet: true });
  say(slide, report, report.title, { x: margin, y: 1.9, w: wide, h: 0.9, size: 40, serif: true });
  say(slide, report, report.headline, { x: margin, y: 3, w: 10.5, h: 1.6, size: 22, serif: true });
  say(slide, report, report.filters, { x: margin, y: 4.9, w: wide, h: 0.4, size: 12, quiet: true });
}

function figureSlide(
  deck: Deck,
  report: Report,
  { figure, ...at }: { figure: FigureValue; page: number; total: number },
): void {
  const slide = frame(deck, report, at);
  const { margin } = sheet;
  say(slide, report, figure.sentence, { x: margin, y: 0.85, w: wide, h: 1, size: 24, serif: true });
  place(slide, deck, figure.marks(1000), { x: margin, y: 2, w: wide, h: 4.5 });
  slide.addNotes([figure.sentence, ...figure.notes].join('\n'));
}

function findingSlide(
  deck: Deck,
  report: Report,
  { finding, ...at }: { finding: Finding; page: number; total: number },
): void {
  const slide = frame(deck, report, at);
  const { margin } = sheet;
  const right = sheet.width - margin - 3.3;
  say(slide, report, finding.sentence, { x: margin, y: 0.85, w: wide, h: 1, size: 24, serif: true });
  say(slide, report, finding.under, { x: margin, y: 1.85, w: wide, h: 0.3, size: 11, quiet: true });
  const [own, whole] = finding.figures;
  const height = whole ? 1.5 : 3;
  if (own) place(slide, deck, own.marks(720), { x: margin, y: 2.35, w: 8.3, h: height });
  if (whole) place(slide, deck, whole.marks(720), { x: margin, y: 4, w: 8.3, h: 2.5 });
  say(slide, report, finding.verdict, { x: right, y: 2.35, w: 3.3, h: 0.35, size: 14, bold: true });
  say(slide, report, finding.gap ?? '—', { x: right, y: 2.75, w: 3.3, h: 0.6, size: 30, bold: true });
  say(slide, report, [finding.evidence, ...finding.sides], { x: right, y: 3.5, w: 3.3, h: 2.9, size: 12 });
  slide.addNotes([finding.sentence, finding.evidence, ...(own?.notes ?? [])].join('\n'));
}

function closingSlide(deck: Deck, report: Report, total: number): void {
  const slide = frame(deck, report, { page: total, total });
  const { margin } = sheet;
  say(slide, report, report.words.unknown, { x: margin, y: 0.85, w: wide, h: 0.5, size: 24, serif: true });
  say(
    slide,
    report,
    report.unknowns.map((line) => `• ${line}`),
    { x: margin, y: 1.5, w: wide, h: 3.2, size: 13 },
  );
  say(slide, report, [report.words.releases, ...report.releases], {
    x: margin,
    y: 4.9,
    w: wide,
    h: 1.5,
    size: 11,
    quiet: true,
  });
}

/** A drawing as large as its place allows, never larger than life. */
function place(
  slide: Slide,
  deck: Deck,
  drawing: Drawing,
  box: { x: number; y: number; w: number; h: number },
): void {
  const scale = Math.min(box.w / drawing.width, box.h / Math.max(1, drawing.height));
  drawMarks(slide, deck, drawing, { x: box.x, y: box.y, scale });
}
