import { err, ok, type Result } from '@miroir/basics';
import { longest } from '@miroir/basics/space-texts';
import { cleanText } from '../hygiene/clean-text.ts';
import type { SpaceContext } from '../space-context.ts';
import type { TemplateStore } from './template-store.ts';

/** Templates of a campaign: more would not be found again. */
const mostTemplates = 30;

export type TemplateFault = 'empty' | 'too-long' | 'too-many';

/** Keeps a reply to begin others with. Kept again, it is one. */
export async function keepTemplate(
  { random }: Pick<SpaceContext, 'random'>,
  templates: TemplateStore,
  { campaign, text }: { readonly campaign: string; readonly text: string },
): Promise<Result<null, TemplateFault>> {
  const clean = cleanText(text, { most: longest.comment, lines: 'several', required: true });
  if (!clean.ok) return clean;
  const there = await templates.ofCampaign(campaign);
  if (there.some((each) => each.text === clean.value)) return ok(null);
  if (there.length >= mostTemplates) return err('too-many');
  const _id = Buffer.from(random.bytes(16)).toString('base64url');
  await templates.put({ _id, campaign, text: clean.value });
  return ok(null);
}
