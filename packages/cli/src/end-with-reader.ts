/** What a shell tells of a program whose reader has gone: 128 and the number of SIGPIPE. */
const readerGone = 141;

/**
 * Ends the command quietly when nobody reads its output any more, as in `miroir … | head`: Node ignores SIGPIPE, and the
 * next write would end in a stack trace. Work under way is cut as a kill would cut it, which every command bears.
 */
export function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(readerGone);
  });
}
