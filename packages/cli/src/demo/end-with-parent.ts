/** Preloaded into the demonstration's processes: the parent's end closes this pipe, and the process ends in order. */
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));
process.stdin.on('error', () => process.kill(process.pid, 'SIGTERM'));
process.stdin.resume();
