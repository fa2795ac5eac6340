import { describe, expect, it } from 'vitest';
import committed from '../../campaign.schema.json' with { type: 'json' };
import { campaignJsonSchema } from './json-schema.ts';

describe('campaignJsonSchema', () => {
  it('is the one committed for editors (`pnpm --filter @miroir/campaign run schema` writes it)', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(campaignJsonSchema())));
  });

  it('lets an author leave out what has a default, and name the schema', () => {
    const schema = campaignJsonSchema();
    expect(schema.required).not.toContain('privacy');
    expect(schema.required).toContain('questions');
    expect(schema.properties).toHaveProperty('$schema');
  });
});
