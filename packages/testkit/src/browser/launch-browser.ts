import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** A browser of one's own and the way to leave nothing behind. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A headless Chromium: the one named by `MIROIR_CHROMIUM`, else one installed on the machine, else the one inside an
 * npm package (unpacked into a private temporary folder: two test processes unpacking into one would break each other).
 */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const temporary = await mkdtemp(join(tmpdir(), 'mb-'));
  const found = process.env['MIROIR_CHROMIUM'] ?? (await firstPresent(installed));
  const env = { ...process.env, TMPDIR: temporary };
  const browser = await playwright.launch({
    executablePath: found ?? (await unpacked(temporary)),
    args: found === undefined ? chromium.args : ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env: Object.fromEntries(
      Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(temporary, { recursive: true, force: true });
    },
  };
}

/** The package unpacks into `TMPDIR` of this process: pointed elsewhere for that moment. */
async function unpacked(temporary: string): Promise<string> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

async function firstPresent(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const present = await access(path).then(
      () => true,
      () => false,
    );
    if (present) return path;
  }
  return undefined;
}
