import { resolve } from 'node:path';
import { writeTemplate } from '@miroir/locales/server';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';

/** `miroir language TAG --to FOLDER`: catalogues for a translator, with what was translated in that folder before. */
export async function language(
  io: CliIo,
  tag: string,
  options: { readonly to: string; readonly json?: boolean },
): Promise<ExitCode> {
  const folder = resolve(io.cwd, options.to);
  const written = await writeTemplate(folder, tag);
  if (written === null) throw new CliRefusal(exitCodes.usage, io.messages.noLanguage(tag));
  report(io, options, written, [
    io.messages.languageWritten(written.folder, written.sentences, written.untranslated),
    io.messages.languageNext(folder),
  ]);
  return exitCodes.done;
}
