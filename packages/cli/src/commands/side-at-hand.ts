import { dirname, join } from 'node:path';
import { type Audience, audiences } from '@miroir/basics';
import type { Campaign, LocalizedName, Questionnaire } from '@miroir/campaign';
import { readRounds, rolePaths } from '@miroir/portal';
import type { CliIo } from '../cli-io.ts';
import { keptCampaigns } from '../files/comparison-files.ts';
import { sideCalled } from './side-called.ts';

/** Which side of which deployment. `dataDir`: the portal's own folder, which need not be there. */
interface AtHand {
  readonly audience: Audience;
  readonly dataDir: string;
}

type Named = Pick<Questionnaire, 'campaign' | 'names'>;

/**
 * How a side is called in a sentence where no campaign was handed over: as the campaign at hand says that was planned
 * last, in the folders of the side, of the other one, or of the comparison.
 * @param campaign id of the campaign that is spoken of, where it is known
 */
export async function sideAtHand(
  io: CliIo,
  { audience, dataDir }: AtHand,
  campaign?: string,
): Promise<string> {
  const data = dirname(dataDir);
  for (const side of [audience, ...audiences.filter((other) => other !== audience)]) {
    const named = await roundsIn(side === audience ? dataDir : join(data, side));
    const meant = named.filter((each) => campaign === undefined || each.campaign === campaign).at(-1);
    if (meant !== undefined)
      return sideCalled(io, audience, side === audience ? meant.names?.own : meant.names?.other);
  }
  const kept = await keptCampaigns(join(data, 'comparison')).catch((): Campaign[] => []);
  const meant = kept.filter(({ id }) => campaign === undefined || id === campaign).at(-1);
  return sideCalled(io, audience, nameIn(meant, audience));
}

/** What a campaign calls a side; undefined where it leaves it to the product. */
export const nameIn = (campaign: Campaign | undefined, audience: Audience): LocalizedName | undefined =>
  campaign?.audiences?.[audience]?.name;

/** What rounds of a portal are of; what cannot be read names nobody, and is told by whoever needs it. */
async function roundsIn(dataDir: string): Promise<Named[]> {
  for (const role of ['box', 'roll'] as const) {
    const rounds = await readRounds(rolePaths(dataDir, role)).catch(() => []);
    if (rounds.length > 0) return rounds.map(({ file }) => file.questionnaire);
  }
  return [];
}
