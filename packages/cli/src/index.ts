export { leanMemory, leanPortal } from '@miroir/deployment';
export type { CliIo } from './cli-io.ts';
export { type BankPicture, drawPng } from './demo/ideas/draw-png.ts';
export { type ExitCode, exitCodes } from './exit-codes.ts';
export { chooseMessages } from './messages/choose-messages.ts';
export { runMiroir } from './program.ts';
export { nobodyToAsk } from './prompts.ts';
export { realWorld } from './world.ts';
