export { leanMemory } from '@miroir/deployment';
export type { CliIo } from './cli-io.ts';
export { realWorld } from './doctor/world.ts';
export { type ExitCode, exitCodes } from './exit-codes.ts';
export { chooseMessages } from './messages/choose-messages.ts';
export { runMiroir } from './program.ts';
export { nobodyToAsk } from './prompts.ts';
