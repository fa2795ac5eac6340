import { defineCampaign } from '../check/check-campaign.ts';
import type { Campaign } from '../schema/campaign.ts';
import { accountability } from './hestia/accountability.ts';
import { energy } from './hestia/energy.ts';
import { frame } from './hestia/frame.ts';
import { making } from './hestia/making.ts';
import { materials } from './hestia/materials.ts';
import { repair } from './hestia/repair.ts';

/**
 * The demonstration campaign of an invented maker of roller shutters: five themes, twelve shared questions covering
 * every kind, one asked of each side alone, four languages.
 */
export const hestia: Campaign = defineCampaign({
  ...frame,
  questions: [...repair, ...energy, ...materials, ...making, ...accountability],
});
