import { fileURLToPath } from 'node:url';
import { chooseMessages } from '../messages/choose-messages.ts';
import { demoMessages } from './demo-messages.ts';
import { readDemoSettings } from './demo-settings.ts';
import { progressLine } from './progress-line.ts';
import { DemoRefused, runDemo } from './run-demo.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const messages = demoMessages(chooseMessages(process.env).language);
const progress = progressLine(process.stdout);
const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort());

try {
  const settings = readDemoSettings(root, process.env);
  await runDemo({ settings, messages, progress, signal: controller.signal });
} catch (error) {
  const text = error instanceof Error ? error.message : String(error);
  progress.say(error instanceof DemoRefused ? text : messages.failed(text));
  process.exitCode = 1;
}
// A request still under way must not hold the process back: everything it could reach is stopped.
process.exit();
