import { fingerprint } from '@miroir/campaign';
import { type CliIo, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { checkCampaignFile, faultLines } from '../files/read-campaign.ts';

/** `miroir campaign check FILE`: every fault with its path, or the fingerprint of a campaign that can be launched. */
export async function campaignCheck(
  io: CliIo,
  path: string,
  options: { json?: boolean; draft?: boolean },
): Promise<ExitCode> {
  const checked = await checkCampaignFile(io, path, options.draft === true ? 'save' : 'publish');
  if (!checked.ok) {
    report(io, options, { ok: false, faults: checked.error }, faultLines(io, path, checked.error));
    return exitCodes.refused;
  }
  const campaign = checked.value;
  const hex = fingerprint(campaign);
  const name =
    Object.values('employees' in campaign.name ? campaign.name.employees : campaign.name)[0] ?? campaign.id;
  report(io, options, { ok: true, id: campaign.id, fingerprint: hex, questions: campaign.questions.length }, [
    io.messages.campaignGood(String(name), campaign.questions.length, campaign.themes.length),
    io.messages.fingerprint(hex),
  ]);
  return exitCodes.done;
}
