import { err, ok, type Result } from '@miroir/basics';
import { type Campaign, type CampaignInput, campaignSchema } from '../schema/campaign.ts';
import { protoKey } from '../schema/proto-key.ts';
import { checkAudienceNames, checkNamesComplete } from './audience-names.ts';
import { checkCohorts } from './cohorts.ts';
import { checkConditions } from './conditions.ts';
import { type Fault, Faults } from './fault.ts';
import { checkIdentity } from './identity.ts';
import { checkComplete, checkLocaleList } from './locales.ts';
import { checkPipes } from './pipes.ts';
import { checkQuestionRules } from './question-rules.ts';
import { checkComparisonDates, checkSchedule } from './schedule.ts';
import { checkSections } from './sections.ts';
import { shapeFaults } from './shape.ts';
import { checkSpace } from './space.ts';
import { checkTwins } from './twins.ts';
import { upgradeCampaign } from './upgrade.ts';

/** `save`: a draft that holds together. `publish`: complete in every language, ready to be launched. */
export type Stage = 'save' | 'publish';

/**
 * A campaign from JSON: upgraded to the current schema version, parsed, then checked as a whole. Every fault is
 * reported at once, with its path and a sentence; a document with a wrong shape is reported for its shape first.
 */
export function checkCampaign(json: unknown, { stage }: { stage: Stage }): Result<Campaign, Fault[]> {
  const faults = new Faults();
  const poisoned = protoKey(json);
  if (poisoned !== null) {
    faults.add('shape', poisoned, 'A member cannot be named "__proto__"; give it another name.', {
      is: 'proto',
    });
    return err(faults.found);
  }
  const parsed = campaignSchema.safeParse(upgradeCampaign(json));
  if (!parsed.success) {
    shapeFaults(parsed.error.issues, faults);
    return err(faults.found);
  }
  const campaign = parsed.data;
  checkLocaleList(campaign, faults);
  checkSchedule(campaign, faults);
  checkIdentity(campaign, faults);
  checkSections(campaign, faults);
  checkTwins(campaign, faults, stage === 'publish');
  checkQuestionRules(campaign, faults);
  checkConditions(campaign, faults);
  checkPipes(campaign, faults);
  checkCohorts(campaign, faults);
  checkSpace(campaign, faults);
  checkAudienceNames(campaign, faults);
  if (stage === 'publish') {
    checkComparisonDates(campaign, faults);
    checkComplete(campaign, faults);
    checkNamesComplete(campaign, faults);
  }
  return faults.found.length === 0 ? ok(campaign) : err(faults.found);
}

/** Thrown by `defineCampaign`: its message lists every fault, one a line. */
export class CampaignError extends Error {
  override readonly name = 'CampaignError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const lines = faults.map(({ path, message }) => `  ${path === '' ? '(document)' : path}: ${message}`);
    super(`This campaign has ${faults.length} fault(s):\n${lines.join('\n')}`);
    this.faults = faults;
  }
}

/**
 * A campaign written in TypeScript, checked as for publication unless told otherwise.
 * @throws CampaignError with every fault.
 */
export function defineCampaign(
  input: CampaignInput,
  { stage = 'publish' }: { stage?: Stage } = {},
): Campaign {
  const checked = checkCampaign(input, { stage });
  if (!checked.ok) throw new CampaignError(checked.error);
  return checked.value;
}
