import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCampaign } from '../check/check-campaign.ts';
import { hestia, withSchedule } from '../definitions/index.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Campaign } from '../schema/campaign.ts';
import { campaignArbitrary } from '../testing/index.ts';
import { describeChange } from './describe-change.ts';
import { diffCampaigns } from './diff-campaigns.ts';

// biome-ignore lint/suspicious/noExplicitAny: these tests edit deep inside a campaign
function told(edit: (campaign: any) => void, locale: 'fr' | 'en' = 'fr'): string[] {
  const edited = structuredClone(hestia);
  edit(edited);
  return diffCampaigns(hestia, edited).map((change) => describeChange(change, locale));
}

describe('diffCampaigns', () => {
  it('finds something exactly when the fingerprints differ, version aside', () => {
    const pairs = fc.tuple(
      campaignArbitrary({ maxQuestions: 3 }),
      campaignArbitrary({ maxQuestions: 3 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(pairs, ([before, other, same]) => {
        const after: Campaign = same ? structuredClone({ ...before, version: 2 }) : other;
        const differs = fingerprint({ ...after, version: 1 }) !== fingerprint(before);
        const changes = diffCampaigns(before, after);
        expect(changes.length > 0).toBe(differs);
        for (const change of changes) {
          expect(describeChange(change, 'fr')).toMatch(/^[A-ZÀ-Ý].*\.$/);
          expect(describeChange(change, 'en')).toMatch(/^[A-Z].*\.$/);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('tells a new wording: what, for whom, in which languages', () => {
    expect(
      told((c) => {
        c.questions[0].text.consumers.fr = 'Faire réparer votre volet est…';
        c.questions[0].text.consumers.de = 'Ihren Rollladen reparieren zu lassen, ist…';
        c.headline.employees.fr = 'Bonjour';
        c.questions[4].comment.prompt.fr = 'Et chez vous ?';
      }),
    ).toEqual([
      'Titre de l’accueil : nouvelle rédaction côté salariés (fr).',
      'Question « Faire réparer après la garantie est facile », texte : nouvelle rédaction côté clients (fr, de).',
      'Question « Où mettre l’effort pour l’énergie », invitation à commenter : nouvelle rédaction côté salariés et clients (fr).',
    ]);
  });

  it('tells what was added, removed or moved, options included, naming only what moved', () => {
    expect(
      told((c) => {
        c.questions.splice(1, 0, c.questions.pop());
        c.questions[4].options.splice(1, 1);
        c.themes.push({ id: 'new', title: { fr: 'Nouveau' } });
      }),
    ).toEqual([
      'Thème « Nouveau » ajouté.',
      'Question « La chose à changer » déplacée.',
      'Question « Ce qui empêche de réparer », option « Une pièce absente du stock » retirée.',
    ]);
  });

  it('tells settings from one value to the other, in the reader’s language', () => {
    const edit = (c: { questions: object[]; privacy: object; locales: string[] }) => {
      Object.assign(c.questions[0]!, {
        required: false,
        when: { question: 'x', is: ['yes'] },
        comment: undefined,
      });
      Object.assign(c.privacy, { k: 8 });
      c.locales.push('it');
    };
    expect(told(edit)).toEqual([
      'Langues : fr, en, de, pt → fr, en, de, pt, it.',
      'Question « Faire réparer après la garantie est facile », réponse obligatoire : oui → non.',
      'Question « Faire réparer après la garantie est facile », commentaire : retrait.',
      'Question « Faire réparer après la garantie est facile », condition : ajout.',
      'Seuil de publication : 5 → 8.',
    ]);
    expect(told(edit, 'en')).toContain(
      'Question “Repair after the warranty is easy”, answer required: yes → no.',
    );
  });
});

describe('the changes of a space', () => {
  it('are told by what they touch', () => {
    const edit = (c: { space: Record<string, Record<string, unknown>> }) => {
      Object.assign(c.space.promise!, { days: 21 });
      Object.assign(c.space.pace!, { employees: 'live' });
      Object.assign(c.space.owner!.employees as object, { name: 'Ana Pires' });
    };
    expect(told(edit)).toEqual([
      'Responsable de l’espace des salariés, nom : Inès B. → Ana Pires.',
      'Promesse de réponse, jours : 14 → 21.',
      'Rythme de l’espace des salariés : editions → live.',
    ]);
    expect(told((c) => delete c.space, 'en')).toEqual(['Space for ideas: removed.']);
  });
});

describe('withSchedule', () => {
  it('changes the dates of the first round and nothing else, and stays publishable', () => {
    const moved = withSchedule(hestia, {
      opens: '2027-01-04T08:00',
      closes: '2027-01-29T18:00',
      compares: '2027-02-02T09:00',
    });
    const changes = diffCampaigns(hestia, moved).map((change) => describeChange(change, 'fr'));
    expect(changes).toEqual([
      'Manche « round-1 », ouverture : 2026-11-02T08:00 → 2027-01-04T08:00.',
      'Manche « round-1 », clôture : 2026-12-04T18:00 → 2027-01-29T18:00.',
      'Manche « round-1 », comparaison : 2026-12-15T09:00 → 2027-02-02T09:00.',
      'Manche « round-1 », décisions : 2027-01-12T09:00 → rien.',
    ]);
    expect(checkCampaign(moved, { stage: 'publish' }).ok).toBe(true);
  });

  it('refuses dates that do not hold together', () => {
    expect(() =>
      withSchedule(hestia, {
        opens: '2027-01-04T08:00',
        closes: '2027-01-04T07:00',
        compares: '2027-02-02T09:00',
      }),
    ).toThrow(/closes/);
  });
});
