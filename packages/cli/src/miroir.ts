#!/usr/bin/env node
import { endWithReader } from './end-with-reader.ts';
import { runMiroir } from './program.ts';
import { terminalIo } from './terminal-io.ts';

endWithReader(process.stdout);
endWithReader(process.stderr);
process.exitCode = await runMiroir(process.argv.slice(2), terminalIo(process));
