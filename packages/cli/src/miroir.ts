#!/usr/bin/env node
import { runMiroir } from './program.ts';
import { terminalIo } from './terminal-io.ts';

process.exitCode = await runMiroir(process.argv.slice(2), terminalIo(process));
