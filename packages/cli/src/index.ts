export type { CliIo } from './cli-io.ts';
export { type ExitCode, exitCodes } from './exit-codes.ts';
export { leanMemory } from '@miroir/deployment';
export { chooseMessages } from './messages/choose-messages.ts';
export { runMiroir } from './program.ts';
