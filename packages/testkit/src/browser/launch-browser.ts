import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

/** A started browser in a folder of its own. */
export interface TestBrowser {
  readonly browser: Browser;
  /** A device: storage of its own, French, a laptop's window unless said otherwise. */
  device(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** As root there is no sandbox; nothing of the browser's own may reach the network or slow a test down. */
const settings = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-default-apps',
  '--disable-extensions',
  '--no-first-run',
  '--no-default-browser-check',
  '--metrics-recording-only',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
];

/** The width a phone has at least, and that of a laptop, CSS pixels. */
export const phone = { width: 360, height: 740 };
export const laptop = { width: 1280, height: 800 };

/**
 * Starts the Chromium of the npm package, unpacked in a private temporary folder; where it does not run on this
 * machine, the system's own (`MIROIR_TEST_CHROMIUM`, else `/usr/bin/chromium`).
 */
export async function launchBrowser(): Promise<TestBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'mb-'));
  const browser = await startFrom(folder);
  return {
    browser,
    device: (options = {}) => browser.newContext({ locale: 'fr-FR', viewport: laptop, ...options }),
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startFrom(folder: string): Promise<Browser> {
  const named = process.env.MIROIR_TEST_CHROMIUM;
  if (named !== undefined) return start(named, folder);
  // The package unpacks into the temporary folder and takes what it finds there for its own: it gets a private one.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await start(await chromiumPackage.executablePath(), folder);
  } catch {
    return await start('/usr/bin/chromium', folder);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function start(executablePath: string, folder: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: settings,
    headless: true,
    env: { ...process.env, TMPDIR: folder, HOME: folder },
  });
}
