import type { Audience } from '@miroir/basics';
import { questionnaireFor } from '@miroir/campaign';
import { invitationLink } from '@miroir/launch';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { type LaunchedBrowser, launchBrowser } from '../src/browser/launch-browser.ts';
import { arrive, progress } from '../src/browser/person.ts';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { startRole } from '../src/kill/role-process.ts';
import { type Measure, type MeasureOptions, median, type Row, show } from './measure.ts';

/** A slow phone: processor ÷ 4. */
const slowdown = 4;

interface Line {
  readonly name: string;
  /** Milliseconds from a request to the first byte of its answer. */
  readonly latency: number;
  /** Bits a second, each way. */
  readonly rate: number;
  /** Milliseconds within which the first question must be there. */
  readonly aim: number;
}

const lines: readonly Line[] = [
  { name: '60 ms, 9 Mb/s', latency: 60, rate: 9e6, aim: 2_000 },
  { name: '150 ms, 1.6 Mb/s', latency: 150, rate: 1.6e6, aim: 2_500 },
];

interface Visit {
  /** Milliseconds from the click on the landing to the first question on screen. */
  readonly firstQuestion: number;
  /** Bytes over the wire of the question page opened with nothing cached, by kind of resource. */
  readonly bytes: Readonly<Record<string, number>>;
}

interface Opened {
  readonly deployment: Deployment;
  readonly cohort: string | undefined;
  nextLink(): string;
}

async function openPortal(audience: Audience, people: number): Promise<Opened & { stop(): Promise<void> }> {
  const deployment = await deployHestia({
    audience,
    releaseEverySeconds: 86_400,
    people: Math.max(400, people),
  });
  const processes = [
    await startRole(deployment, { role: 'roll' }),
    await startRole(deployment, { role: 'box' }),
  ];
  const { origins, launched, campaign } = deployment;
  const codes = deployment.invitations.map(({ code }) => code);
  const questionnaire = questionnaireFor(campaign, audience);
  return {
    deployment,
    cohort: audience === 'consumers' ? questionnaire.cohorts.cohorts[0]?.label.fr : undefined,
    nextLink: () =>
      audience === 'consumers'
        ? `${origins.pages.roll}`
        : invitationLink(origins.roll, codes.pop() ?? '', launched.keyListDigest),
    async stop() {
      for (const running of processes) await running.stop();
      await deployment.remove();
    },
  };
}

/** A slow phone on a slow line, from now on. */
export async function slow(
  page: Page,
  context: BrowserContext,
  { latency, rate }: Pick<Line, 'latency' | 'rate'>,
): Promise<CDPSession> {
  const line = { offline: false, latency, downloadThroughput: rate / 8, uploadThroughput: rate / 8 };
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
}

/**
 * Bytes of the bodies, compressed as they travel, of everything asked for before the question of the open page is on
 * screen, with nothing cached. What comes later is fetched ahead: the other pages, and the blinding for an offline
 * submit.
 */
async function bytesOfReload(page: Page, session: CDPSession): Promise<Record<string, number>> {
  const kinds = new Map<string, string>();
  const heads = new Map<string, number>();
  const bytes: Record<string, number> = {};
  let shown = false;
  session.on('Network.requestWillBeSent', ({ requestId, type }) => {
    kinds.set(requestId, shown ? 'Ahead' : (type ?? 'Other'));
  });
  session.on('Network.responseReceived', ({ requestId, response }) =>
    heads.set(requestId, response.encodedDataLength),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength - (heads.get(requestId) ?? 0);
  });
  await session.send('Network.clearBrowserCache');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.reload({ waitUntil: 'commit' });
  await progress(page).waitFor();
  shown = true;
  await page.waitForLoadState('networkidle');
  return bytes;
}

interface VisitOptions {
  readonly launched: LaunchedBrowser;
  readonly portal: Opened;
  readonly line: Line;
  readonly withBytes: boolean;
}

async function visit({ launched, portal, line, withBytes }: VisitOptions): Promise<Visit> {
  const context = await launched.device();
  try {
    const page = await context.newPage();
    const session = await slow(page, context, line);
    const start = await arrive(page, portal.nextLink(), portal.cohort);
    await page.waitForLoadState('networkidle');
    const begun = performance.now();
    await start.click();
    await page.waitForURL(({ pathname }) => pathname.includes('/q/'));
    await progress(page).waitFor();
    const firstQuestion = performance.now() - begun;
    return { firstQuestion, bytes: withBytes ? await bytesOfReload(page, session) : {} };
  } finally {
    await context.close();
  }
}

async function run({ quick, log }: MeasureOptions) {
  const times = quick ? 3 : 20;
  const launched = await launchBrowser();
  const rows: Row[] = [];
  const data: Record<string, readonly Visit[]> = {};
  try {
    for (const audience of ['employees', 'consumers'] as const) {
      const portal = await openPortal(audience, lines.length * (times + 1));
      try {
        for (const [index, line] of lines.entries()) {
          const visits: Visit[] = [];
          const options = { launched, portal, line };
          // The first visit finds cold servers, as nobody's would.
          await visit({ ...options, withBytes: false });
          for (let time = 0; time < times; time++)
            visits.push(await visit({ ...options, withBytes: index === 0 && time === 0 }));
          data[`${audience}, ${line.name}`] = visits;
          rows.push(...rowsOf(audience, line, visits));
          const each = visits.map(({ firstQuestion }) => Math.round(firstQuestion)).join(' ');
          log(`${audience}, ${line.name}: ${each} ms`);
        }
      } finally {
        await portal.stop();
      }
    }
  } finally {
    await launched.close();
  }
  return { rows, data };
}

function rowsOf(audience: Audience, line: Line, visits: readonly Visit[]): Row[] {
  const time = median(visits.map(({ firstQuestion }) => firstQuestion));
  const bytes = visits.find((each) => Object.keys(each.bytes).length > 0)?.bytes;
  return [
    {
      name: `${audience}: click to first question, ${line.name}, median of ${visits.length}`,
      value: show(time / 1000, 's'),
      aim: `≤ ${line.aim / 1000} s`,
      met: time <= line.aim,
    },
    ...(bytes === undefined ? [] : [bytesRow(audience, bytes)]),
  ];
}

function bytesRow(audience: Audience, bytes: Visit['bytes']): Row {
  const counted =
    ['Document', 'Stylesheet', 'Script'].reduce((sum, kind) => sum + (bytes[kind] ?? 0), 0) / 1000;
  const fonts = (bytes.Font ?? 0) / 1000;
  return {
    name: `${audience}: a question page, HTML + CSS + JS`,
    value: `${show(counted, 'kB')} (fonts ${show(fonts)} more, fetched ahead ${show((bytes.Ahead ?? 0) / 1000)})`,
    aim: '≤ 90 kB',
    met: counted <= 90,
  };
}

export const browser: Measure = {
  name: 'browser',
  title: 'First question in Chromium, processor ÷ 4, on two lines',
  run,
};
