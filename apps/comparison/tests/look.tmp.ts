import { axeFaults, sidewaysOverflow } from '../../../packages/testkit/src/browser/axe-clean.ts';
import { launchBrowser } from '../../../packages/testkit/src/browser/launch-browser.ts';
import { demoComparison, publishDemo } from './demo-comparison.ts';
import { asymmetric } from './simulate.ts';

const port = 4391;
const origin = `http://localhost:${port}`;
const demo = await demoComparison({ port, origin, webRoot: new URL('../dist/', import.meta.url) });
await publishDemo(demo);
await demo.comparison.collector.pull();
const cohorts = demo.campaign.cohorts.consumers.cohorts.map(({ id }, index) => ({
  id,
  headcount: null,
  people: [520, 460, 320, 190][index] ?? 80,
}));
await demo.portals.consumers.publish(
  { seed: 11, leaning: asymmetric.consumers, cohorts },
  '2026-11-18T13:00:00Z',
);
await demo.comparison.collector.pull();
await demo.comparison.server.listen({ port, host: '127.0.0.1' });
const launched = await launchBrowser();
const only = process.argv.slice(2);
const pages = only.length
  ? only
  : ['', 'expectations/trend', 'readings', 'aloud', 'participation', 'sentiment', 'method'];
const shots: [string, number, string, 'light' | 'dark'][] = [
  ['fr', 1280, 'fr-FR', 'light'],
  ['de', 360, 'de-DE', 'dark'],
  ['fr', 360, 'fr-FR', 'light'],
  ['pt', 1280, 'pt-PT', 'light'],
];
let frozen = false;
for (const [lang, width, locale, scheme] of shots) {
  const device = await launched.device({ locale, viewport: { width, height: 800 }, colorScheme: scheme });
  const page = await device.newPage();
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
  page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text()));
  await page.goto(`${origin}/comparison/sign-in#${await demo.link()}`);
  await page.getByRole('button', { name: /Ouvrir|Open|ffnen|Abrir/ }).click();
  await page.waitForURL((url) => url.pathname === '/comparison/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (!frozen) {
    frozen = true;
    for (const index of [0, 1]) {
      await page.getByRole('button', { name: 'Figer cette lecture' }).nth(0).click();
      await page.getByRole('link', { name: 'Figée' }).nth(index).waitFor();
    }
  }
  for (const path of pages) {
    await page.goto(`${origin}/comparison/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(400);
    const name = `${path.replace(/\W/g, '-') || 'overview'}-${lang}-${width}-${scheme}`;
    await page.screenshot({ path: `/tmp/pagesb-pics/${name}.png`, fullPage: true });
    console.log(
      name,
      'overflow',
      await sidewaysOverflow(page),
      'h1:',
      await page.locator('h1').textContent(),
    );
    const faults = await axeFaults(page);
    for (const fault of faults.slice(0, 4)) console.log('  AXE', fault.slice(0, 300));
  }
  await device.close();
}
await launched.close();
await demo.comparison.close();
process.exit(0);
