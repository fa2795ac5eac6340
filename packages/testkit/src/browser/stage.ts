import { afterAll, beforeAll } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from './launch-browser.ts';
import { startWorld, type World, type WorldOptions } from './world.ts';

/** Both audiences' portals and a browser, there while the tests of a file run. */
export interface Stage {
  readonly world: World;
  readonly chromium: LaunchedBrowser;
}

/** Starts a world and a browser before the tests of the calling file, and ends both after them. */
export function openStage(options: WorldOptions = {}): Stage {
  let world: World | undefined;
  let chromium: LaunchedBrowser | undefined;
  beforeAll(async () => {
    [world, chromium] = await Promise.all([startWorld(options), launchBrowser()]);
  }, 90_000);
  afterAll(async () => {
    await chromium?.close();
    await world?.stop();
  });
  const started = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('the portals and the browser are there within tests only');
    return part;
  };
  return {
    get world() {
      return started(world);
    },
    get chromium() {
      return started(chromium);
    },
  };
}
