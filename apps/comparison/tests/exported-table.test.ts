import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { audienceNamesIn, fingerprint } from '@miroir/campaign';
import { messages as fr } from '@miroir/locales/catalogs/fr/comparison.po';
import { plotted } from '@miroir/ui/layout';
import { type ComponentType, createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Api } from '../browser/app/api.ts';
import { AppProvider, FrameProvider } from '../browser/app/context.tsx';
import { ExpectationsPage } from '../browser/pages/expectations.tsx';
import { MapPage } from '../browser/pages/map.tsx';
import { OverviewPage } from '../browser/pages/overview.tsx';
import { ParticipationPage } from '../browser/pages/participation.tsx';
import { QuestionPage } from '../browser/pages/question.tsx';
import { SentimentPage } from '../browser/pages/sentiment.tsx';
import { ThemePage } from '../browser/pages/theme.tsx';
import type { FrameView } from '../contract/frame.ts';
import type { DataTable } from '../figures/value/data-table.ts';
import type { FigureValue } from '../figures/value/figure-value.ts';
import { calledBy } from '../figures/words/called.ts';
import { expectationsOf } from '../server/report/expectations.ts';
import { mapOf } from '../server/report/map.ts';
import { overviewOf } from '../server/report/overview.ts';
import { participationOf } from '../server/report/participation.ts';
import { questionOf } from '../server/report/question.ts';
import { createReporter, type Reporter, type ReportRequest } from '../server/report/reporter.ts';
import { sentimentOf } from '../server/report/sentiment.ts';
import { themeOf } from '../server/report/theme.ts';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';

interface Drawn {
  readonly figure: FigureValue;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

const world = vi.hoisted(() => ({ drawn: [] as unknown[], search: {}, params: {} }));
// A page without an address, a network or a browser: it still draws every figure, each with its table and notes.
vi.mock('../browser/parts/report-figure.tsx', () => ({
  ReportFigure: (figure: { children: ReactNode }) => {
    world.drawn.push(figure);
    return null;
  },
}));
// A page drawn without a window is as wide as a page can be.
vi.stubGlobal('matchMedia', () => ({ matches: true }));
// What freezes a reading asks the server; it draws no figure.
vi.mock('../browser/parts/freeze-button.tsx', () => ({ FreezeButton: () => null }));
vi.mock('@tanstack/react-router', () => ({
  Link: ({ children }: { children: ReactNode }) => children,
  useNavigate: () => () => undefined,
  useSearch: () => world.search,
  useParams: () => world.params,
}));
vi.mock('@tanstack/react-query', () => ({
  useQuery: (asked: { data: unknown }) => ({ data: asked.data, isError: false }),
}));

let demo: DemoComparison;
let reporter: Reporter;
let frame: FrameView;
const i18n = calledBy(setupI18n({ locale: 'fr', messages: { fr } }), audienceNamesIn(undefined, 'fr'));

beforeAll(async () => {
  demo = await demoComparison();
  await publishDemo(demo);
  await demo.comparison.collector.pull();
  const { campaign, clock } = demo;
  const { collector } = demo.comparison;
  reporter = createReporter({ campaign, fingerprint: fingerprint(campaign), collector, clock });
  frame = await reporter.frame({ locale: 'fr', round: null, lead: 'Claire' });
}, 60_000);
afterAll(() => demo.comparison.close());

/** The report as the pages ask for it, answered at once. */
function answering() {
  const told = (request: ReportRequest) => {
    const found = reporter.told(request);
    if (!found) throw new Error('nothing published');
    return found;
  };
  type Asked = ReportRequest & { question: string };
  const as = (answer: (asked: Asked) => unknown) => ({
    queryOptions: (asked: Asked) => ({ data: answer(asked) }),
  });
  return {
    overview: as((asked) => overviewOf(told(asked), 'fr')),
    participation: as((asked) => participationOf(told(asked))),
    expectations: as((asked) => expectationsOf(told(asked))),
    map: as((asked) => mapOf(told(asked))),
    sentiment: as((asked) => sentimentOf(told(asked))),
    theme: as((asked) => themeOf(told(asked), asked.theme ?? '')),
    question: as((asked) => questionOf(told(asked), asked.question)),
  };
}

function markup(content: ReactNode): string {
  const signIn = { who: { queryOptions: () => ({ data: { rights: [] } }) } };
  const api = { trpc: { report: answering(), signIn } } as unknown as Api;
  const framed = createElement(FrameProvider, { frame, children: content });
  const app = createElement(AppProvider, { value: { api, setLocale: () => undefined }, children: framed });
  return renderToStaticMarkup(createElement(I18nProvider, { i18n, children: app }));
}

/** The figures of a page, drawn with these filters. */
function figuresOf(page: ComponentType, search = {}, params = {}): Drawn[] {
  Object.assign(world, { search, params, drawn: [] });
  markup(createElement(page));
  return world.drawn as Drawn[];
}

/** Numbers as they are written, signs and group separators aside. */
const numbersIn = (text: string): string[] =>
  text.replaceAll(/(?<=\d)[\u202f\u00a0](?=\d{3})/g, '').match(/\d+(?:,\d+)?/g) ?? [];

/** Every number that a reader sees in some content. */
function seen(...content: ReactNode[]): string[] {
  const parts = content.map((each) => createElement('p', null, each));
  const html = markup(createElement(Fragment, null, ...parts));
  const labels = [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label = '']) => label);
  return numbersIn([html.replaceAll(/<[^>]*>/g, ' '), ...labels].join(' ').replaceAll('&#x27;', '’'));
}

/** Whether a number on screen is a value of the exported table, or that value rounded as the screen writes it. */
function tabled(table: DataTable): (number: string) => boolean {
  const cells = table.rows.flatMap((row) => Object.values(row.cells));
  const texts = [table.caption, ...table.columns.map(({ label }) => label), ...cells.map(({ text }) => text)];
  const written = new Set(numbersIn(texts.join(' ')));
  const values = cells.flatMap(({ value }) => (value === undefined ? [] : [Math.abs(value)]));
  const rounded = new Set(values.flatMap((value) => [0, 1].map((digits) => format(value, digits))));
  // “5 of 7 comparisons” counts the table's rows, by verdict.
  const verdicts = Map.groupBy(table.rows, ({ cells: { verdict } }) => verdict?.text);
  const counts = new Set(
    [table.rows, ...verdicts.values(), ...questionsOf(table)].map((rows) => String(rows.length)),
  );
  return (number) => written.has(number) || rounded.has(number) || counts.has(number);
}

/** “Of 11 questions compared, 6 part” counts the questions of the table by their own verdict, and all that have one. */
function questionsOf({ rows }: DataTable): DataTable['rows'][] {
  const questions = [...Map.groupBy(rows, ({ id }) => id.split('/')[0]).values()].flatMap(
    ([first]) => first ?? [],
  );
  const said = ({ cells }: DataTable['rows'][number]) => cells['question-verdict']?.text.split(',')[0] ?? '';
  const compared = questions.filter(
    (row) => !['Sans objet', 'Trop peu pour conclure', ''].includes(said(row)),
  );
  return [compared, ...Map.groupBy(compared, said).values()];
}

const format = (value: number, maximumFractionDigits: number): string =>
  numbersIn(new Intl.NumberFormat('fr', { maximumFractionDigits }).format(value))[0] ?? '';

const pages = (): [string, Drawn[]][] => [
  ['overview', figuresOf(OverviewPage)],
  ['participation', figuresOf(ParticipationPage)],
  ['expectations', figuresOf(ExpectationsPage)],
  ['map', figuresOf(MapPage)],
  ['sentiment', figuresOf(SentimentPage)],
  ...demo.campaign.themes.map(({ id }): [string, Drawn[]] => [
    `theme ${id}`,
    figuresOf(ThemePage, {}, { theme: id }),
  ]),
  ...demo.campaign.questions.map(({ id }): [string, Drawn[]] => [
    `question ${id}`,
    figuresOf(QuestionPage, {}, { question: id }),
  ]),
];

describe('what a page draws and what it exports', () => {
  it('agree: every number of every figure is in the table that is exported with it', () => {
    let figures = 0;
    let numbers = 0;
    for (const [page, drawn] of pages()) {
      expect(drawn.length, page).toBeGreaterThan(0);
      const tables = drawn.map(({ figure }) => tabled(figure.table));
      for (const { figure, footer, children } of drawn) {
        const { sentence: finding, say, table, notes } = figure;
        const [own, said] = [tabled(table), new Set(numbersIn(notes.join(' ')))];
        const shown = seen(say, children, footer);
        const missing = shown.filter((number) => !own(number) && !said.has(number));
        expect(missing, `${page}: ${finding}`).toEqual([]);
        // A finding may speak for its page: it is the title of the export, and some table there holds its numbers.
        const claimed = numbersIn(finding).filter((number) => !tables.some((holds) => holds(number)));
        expect(claimed, `${page}: ${finding}`).toEqual([]);
        figures += 1;
        numbers += shown.length;
      }
    }
    expect(figures).toBeGreaterThan(30);
    expect(numbers).toBeGreaterThan(300);
  });

  it('plot nothing that is not in the table, whatever the width, and keep every mark on its sheet and its axis', () => {
    let values = 0;
    for (const [page, drawn] of pages())
      for (const { figure } of drawn)
        for (const width of [320, 880]) {
          const drawing = figure.marks(width);
          const cells = figure.table.rows.flatMap((row) => Object.values(row.cells));
          const inTable = new Set(cells.flatMap(({ value }) => (value === undefined ? [] : [value])));
          for (const { label, value } of plotted(drawing)) {
            expect(inTable, `${page}, ${figure.id}: ${label}`).toContain(value);
            values += 1;
          }
          for (const mark of drawing.marks) {
            const [left, right] = mark.kind === 'line' ? [mark.x1, mark.x2] : [mark.x, mark.x];
            expect(Math.min(left, right), `${page}, ${figure.id}`).toBeGreaterThanOrEqual(-0.001);
            expect(Math.max(left, right), `${page}, ${figure.id}`).toBeLessThanOrEqual(width + 0.001);
          }
        }
    expect(values).toBeGreaterThan(1000);
  });

  it('carry the filters, both numbers of answers and the method', () => {
    const search = { theme: 'repair', in: 'dole', out: '' };
    const [figure] = figuresOf(ExpectationsPage, search);
    const notes = figure?.figure.notes.join(' ') ?? '';
    expect(notes).toContain('Thème\u00a0: ');
    expect(notes).toContain(frame.themes.find(({ id }) => id === 'repair')?.title);
    expect(notes).toContain(frame.cohorts.employees.find(({ id }) => id === 'dole')?.label);
    expect(notes).toMatch(/n\s=\s150,.*n\s=\s1\s200,/);
    expect(notes).toContain('Wilson');
    expect(notes).toContain('Benjamini');
    for (const [page, drawn] of pages())
      for (const {
        figure: { notes: own },
      } of drawn) {
        expect(own.join(' '), page).toMatch(/n\s=\s296,.*n\s=\s1\s200,/);
        expect(own.length, page).toBeGreaterThanOrEqual(4);
      }
  });
});
