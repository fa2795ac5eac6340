import type { Audience } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import { ideaId, SimulatedSpace } from '../simulated-space.ts';

/** A few ideas of either side: counted, too few, without their text, long, in two languages, and a pair in about the same words. */
export async function walkedSpaces(campaign: Campaign): Promise<Record<Audience, SimulatedSpace>> {
  const k = campaign.privacy.k;
  const step = Math.ceil(k / 5) * 5;
  const spaces = {
    employees: new SimulatedSpace(campaign, 'employees'),
    consumers: new SimulatedSpace(campaign, 'consumers'),
  };
  for (const audience of ['employees', 'consumers'] as const) {
    const space = spaces[audience];
    const [theme = '', other = theme] = space.themes;
    const id = (n: number): string => ideaId(audience, n);
    const text = (n: number, title: string, body: string, language = 'fr') => ({
      ...{ id: id(n), theme, language, title, body, need: '', benefit: 'x'.repeat(120) },
    });
    await space.count({
      participants: 8 * step,
      themes: [theme, other]
        .filter((each, at, all) => all.indexOf(each) === at)
        .map((each) => ({
          id: each,
          ideas: 2 * step,
          comments: step,
          additions: 0,
          skills: { repair: step },
        })),
      ideas: [
        { id: id(1), theme, agree: 4 * k, disagree: 2, unsure: 1 },
        { id: id(2), theme: other, agree: k, disagree: k, unsure: 0 },
      ],
    });
    await space.tell(
      [
        text(1, 'Prêter des cartes électroniques', 'Chaque atelier trouverait la panne le jour même.'),
        text(3, 'Reparaturanleitungsverzeichnis', 'Donaudampfschifffahrtsgesellschaft.', 'de'),
      ],
      [{ id: id(2), why: 'not-cleared' }],
    );
  }
  return spaces;
}
