import { z } from 'zod';
import { campaignSchema } from '../schema/campaign.ts';

/**
 * The JSON Schema (draft 2020-12) of a campaign as an author writes it, for editors: completion, and the faults of
 * shape as one types. What needs the whole campaign (twins, conditions, languages) is `checkCampaign`'s.
 */
export function campaignJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(campaignSchema, { io: 'input', reused: 'ref' });
  return {
    ...schema,
    title: 'Miroir campaign',
    properties: { $schema: { type: 'string' }, ...schema.properties },
  };
}
