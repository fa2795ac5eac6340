import { randomBytes } from 'node:crypto';
import { secretText, systemRandom } from '@miroir/credential';
import { withSpaceDatabases } from '@miroir/launch';
import { createTags, openContributionStore, openPeopleStore, type Tags } from '@miroir/space';
import type { Deployment } from '../deployment/launch-deployment.ts';

/** Who is in a space, and the ideas they may take a stand on. */
export interface SettledSpace {
  readonly secrets: readonly string[];
  readonly ideas: readonly string[];
}

export const newTextId = (): string => randomBytes(16).toString('base64url');

/** A space's tags, as its process makes them. */
export const tagsOf = ({ target, campaign }: Pick<Deployment, 'target' | 'campaign'>): Tags =>
  createTags({ audience: target.audience, campaign: campaign.id });

/** Puts holders and published ideas into a space's files, as registering and an edition would have; nothing of it runs. */
export async function settleSpace(
  deployment: Pick<Deployment, 'target' | 'campaign'>,
  { people, ideas }: { readonly people: number; readonly ideas: number },
): Promise<SettledSpace> {
  const { target, campaign } = deployment;
  const tags = tagsOf(deployment);
  const secrets = Array.from({ length: people }, () => secretText(systemRandom.bytes(16)));
  const ids = Array.from({ length: ideas }, newTextId);
  await withSpaceDatabases(target, campaign.id, async ({ contents }) => {
    const holders = await openPeopleStore(contents);
    await Promise.all(secrets.map((secret) => holders.addHolder(tags.of('holder', '', secret))));
    const contributions = await openContributionStore(contents);
    for (const [at, _id] of ids.entries())
      await contributions.insert({
        ...{ _id, kind: 'idea', theme: campaign.themes[0]?.id ?? '', on: null, under: null, stance: null },
        words: { title: `Idée ${at}`, body: 'Prêter des cartes.', need: '', benefit: '' },
        ...{ language: 'fr', quotable: false, day: '2026-01-05', state: 'published' },
        ...{ owner: randomBytes(32).toString('base64url'), persona: null },
      });
  });
  return { secrets, ideas: ids };
}
