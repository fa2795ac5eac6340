import { resolve } from 'node:path';
import { type Campaign, fingerprint, type Warning, warningsOf } from '@miroir/campaign';
import {
  createLanguages,
  fileLanguage,
  type Lacking,
  lackingIn,
  languageOf,
  parts,
  readAdded,
} from '@miroir/locales/server';
import { unsetInCampaign } from '../cards/settable.ts';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { checkCampaignFile, faultLines } from '../files/read-campaign.ts';

/** What `miroir campaign check` is told. */
export interface CheckOptions {
  readonly json?: boolean;
  readonly draft?: boolean;
  /** The folder of added languages; `MIROIR_LOCALES` otherwise. */
  readonly locales?: string;
}

/**
 * `miroir campaign check FILE`: every fault with its path, or the fingerprint of a campaign that can be launched, and what
 * the interface lacks in its languages, and what its author should look at once more.
 */
export async function campaignCheck(io: CliIo, path: string, options: CheckOptions): Promise<ExitCode> {
  const checked = await checkCampaignFile(io, path, options.draft === true ? 'save' : 'publish');
  if (!checked.ok) {
    report(io, options, { ok: false, faults: checked.error }, faultLines(io, path, checked.error));
    return exitCodes.refused;
  }
  const campaign = checked.value;
  const hex = fingerprint(campaign);
  const name =
    Object.values('employees' in campaign.name ? campaign.name.employees : campaign.name)[0] ?? campaign.id;
  const folder = options.locales ?? io.env.MIROIR_LOCALES;
  const lacking = await lackingFor(campaign, folder === undefined ? undefined : resolve(io.cwd, folder));
  const warnings = warningsOf(campaign, io.clock.now());
  const questions = campaign.questions.length;
  report(
    io,
    options,
    { ok: true, id: campaign.id, fingerprint: hex, questions, interface: lacking, warnings },
    [
      io.messages.campaignGood(String(name), questions, campaign.themes.length),
      io.messages.fingerprint(hex),
      ...lacking.flatMap((each) => lackingLines(io, each, campaign.locales[0] ?? each.locale)),
      ...campaign.locales.flatMap((locale) => fileLines(io, campaign, locale)),
      ...warningLines(io, warnings),
    ],
  );
  return exitCodes.done;
}

/** What nothing refuses and somebody may read otherwise than it is meant. */
function warningLines({ messages }: CliIo, warnings: readonly Warning[]): string[] {
  if (warnings.length === 0) return [];
  return [
    messages.warnings(warnings.length),
    ...warnings.map((warning) => `  ${warning.path}: ${messages.campaignWarning(warning)}`),
  ];
}

/** @throws CliRefusal when the folder of added languages cannot be read */
async function lackingFor({ locales }: Campaign, folder: string | undefined): Promise<Lacking[]> {
  if (folder === undefined) return lackingIn(createLanguages(), locales, parts);
  const added = await readAdded(folder);
  if (!added.ok) throw new CliRefusal(exitCodes.missing, added.error);
  return lackingIn(createLanguages(added.value), locales, parts);
}

/** What becomes of cards and of the comparison's files in a language that theirs is not, or that no PDF can set. */
function fileLines({ messages }: CliIo, campaign: Campaign, locale: string): string[] {
  const words = fileLanguage(locale, campaign.locales);
  const unset = unsetInCampaign(campaign, locale);
  return [
    ...(words === languageOf(locale) ? [] : [messages.filesToldIn(locale, words)]),
    ...(unset === null ? [] : [messages.lettersNotSet(locale, unset)]),
  ];
}

function lackingLines({ messages }: CliIo, lacking: Lacking, first: string): string[] {
  const { locale, unspoken, missing, of, refused } = lacking;
  if (unspoken) return [messages.unspoken(locale, of, first === locale ? 'fr' : first)];
  const lines = [messages.lacking(locale, missing, of, lacking.first)];
  if (refused.length > 0) lines.push(messages.refusedTranslations(locale, refused));
  return lines;
}
