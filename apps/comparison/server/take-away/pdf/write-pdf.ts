import { widthOf } from '@miroir/paper';
import { inks } from '@miroir/ui/layout';
import type { Report, ReportFinding, ReportSection } from '../../../figures/report/report-value.ts';
import { keepContents, outlineAlone } from './contents.ts';
import { drawFigure } from './draw-marks.ts';
import { drawTable } from './draw-table.ts';
import { openPaper, type Paper } from './paper.ts';

const body = { face: 'sans', size: 10, ink: 'ink' } as const;
/** Of the foot of a sheet, in points; a line that would not fit is set smaller. */
const footSize = 9;
/** Lines of a table of contents below which a document has none. */
const fewest = 12;
const quiet = { face: 'sans', size: 8.5, ink: 'ink-2' } as const;

/** The report as a tagged PDF: its findings a page each, then every figure of every page with its table. */
export function writePdf(report: Report): Buffer {
  const { title, round, lang, organisation } = report;
  const paper = openPaper({ title: `${title} · ${round}`, author: organisation, lang });
  paper.foot(report.foot);
  drawCover(paper, report);
  const { findings, sections, words } = report;
  // A few readings are found without it; each of the two groups takes a line of its own.
  const lines = findings.length + sections.length + 2;
  const contents = lines > fewest ? keepContents(paper, words.contents, lines) : outlineAlone(paper);
  for (const finding of findings) {
    paper.foot(finding.foot);
    paper.turn('portrait');
    contents.note(finding.sentence, words.findings);
    drawFinding(paper, report, finding);
  }
  paper.foot(report.foot);
  for (const section of sections) {
    paper.turn('landscape');
    contents.note(section.heading, section.under);
    drawSection(paper, section);
  }
  contents.draw();
  drawFeet(paper, report);
  return paper.end();
}

function drawCover(paper: Paper, report: Report): void {
  paper.turn('portrait');
  paper.doc.outline.addItem(report.title);
  paper.say('P', `${report.organisation} · ${report.round}`, { ...body, ink: 'ink-2', after: 40 });
  paper.say('H1', report.title, { face: 'serif', size: 30, ink: 'ink', after: 18 });
  paper.say('P', report.headline, { face: 'serif', size: 17, ink: 'ink', after: 26 });
  heading(paper, report.words.releases);
  paper.say('P', report.filters, body);
  for (const line of report.releases) paper.say('P', line, { ...body, after: 4 });
  heading(paper, report.words.findings);
  for (const { sentence, verdict } of report.findings)
    paper.say('P', verdict === '' ? sentence : `${verdict} · ${sentence}`, body);
  if (report.unknowns.length > 0) heading(paper, report.words.unknown);
  for (const line of report.unknowns) paper.say('P', line, body);
  heading(paper, report.words.method);
  paper.say('P', report.method, body);
  if (report.leftOut !== null) paper.say('P', report.leftOut, body);
}

function heading(paper: Paper, text: string): void {
  paper.down(12);
  paper.say('H2', text, { face: 'bold', size: 12, ink: 'ink', after: 4 });
}

function drawFinding(paper: Paper, report: Report, finding: ReportFinding): void {
  paper.say('H2', finding.sentence, { face: 'serif', size: 18, ink: 'ink', after: 8 });
  const judged = finding.verdict === '' ? finding.under : `${finding.verdict} · ${finding.under}`;
  paper.say('P', judged, { face: 'bold', size: 9.5, ink: 'ink-2' });
  paper.say('P', finding.evidence, body);
  for (const line of finding.sides) paper.say('P', line, { ...body, after: 2 });
  paper.down(10);
  for (const line of finding.written) paper.say('P', line, quiet);
  for (const figure of finding.figures) {
    paper.say('H3', figure.heading, { face: 'bold', size: 11, ink: 'ink' });
    if (figure.say) paper.say('P', figure.say, quiet);
    drawFigure(paper, figure.marks, { alt: figure.sentence, orientation: 'portrait' });
    drawTable(paper, figure.table);
  }
  paper.say('P', `${report.words.method}. ${finding.method}`, quiet);
}

/** The figures of a section, each with its table; what several of them note is said once, after the last. */
function drawSection(paper: Paper, { heading: title, figures }: ReportSection): void {
  paper.say('H2', title, { face: 'serif', size: 18, ink: 'ink', after: 10 });
  figures.forEach((figure, index) => {
    if (index > 0) paper.down(14);
    paper.need(150, 'landscape');
    if (figure.heading !== title) paper.say('H3', figure.heading, { face: 'bold', size: 12, ink: 'ink' });
    if (figure.sentence !== figure.say) paper.say('P', figure.sentence, body);
    if (figure.say) paper.say('P', figure.say, { ...body, ink: 'ink-2' });
    drawFigure(paper, figure.marks, { alt: figure.sentence, orientation: 'landscape' });
    drawTable(paper, figure.table);
  });
  for (const note of new Set(figures.flatMap(({ notes }) => notes)))
    paper.say('P', note, { ...quiet, after: 1 });
}

/** On each sheet: filters and n, publications and heads, and which sheet it is. */
function drawFeet(paper: Paper, report: Report): void {
  const { doc } = paper;
  const count = paper.sheets();
  for (let index = 0; index < count; index += 1) {
    paper.back(index);
    const { width, height } = doc.page;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .moveTo(48, height - 58)
      .lineTo(width - 48, height - 58)
      .lineWidth(0.5)
      .strokeColor(inks.line, 1)
      .stroke();
    paper.footOf(index).forEach((line, row) => {
      const size =
        footSize * Math.min(1, (width - 96) / widthOf(doc, line, { face: 'sans', size: footSize }));
      paper.line(line, 48, height - 44 + row * 12, { face: 'sans', size, ink: 'ink-2' });
    });
    const page = report.words.page(index + 1, count);
    paper.line(page, width - 48, height - 20, { face: 'sans', size: footSize, ink: 'ink-2', anchor: 'end' });
    doc.endMarkedContent();
  }
}
