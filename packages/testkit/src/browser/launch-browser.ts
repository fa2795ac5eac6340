import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

/** A browser of one's own and the way to leave nothing behind. */
export interface LaunchedBrowser {
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

/**
 * A page that has not done what is awaited by then has not done it, ms, on a machine that is busy elsewhere too: shorter
 * than a test, so that it says what.
 */
const patience = 40_000;

/** The width a phone has at least, and that of a laptop, CSS pixels. */
export const phone = { width: 360, height: 740 };
export const laptop = { width: 1280, height: 800 };

/**
 * A headless Chromium: the one named by `MIROIR_CHROMIUM`, else the one inside an npm package, unpacked into a private
 * temporary folder (two test processes unpacking into one would break each other); where that one does not run on this
 * machine, the system's own.
 */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'mb-'));
  const browser = await startFrom(folder);
  return {
    browser,
    async device(options = {}) {
      const device = await browser.newContext({ locale: 'fr-FR', viewport: laptop, ...options });
      device.setDefaultTimeout(patience);
      return device;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startFrom(folder: string): Promise<Browser> {
  const named = process.env.MIROIR_CHROMIUM;
  if (named !== undefined) return start(named, folder);
  try {
    return await start(await unpacked(folder), folder);
  } catch {
    return start('/usr/bin/chromium', folder);
  }
}

/** The package unpacks into `TMPDIR` of this process: pointed elsewhere for that moment. */
async function unpacked(folder: string): Promise<string> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await chromiumPackage.executablePath();
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
