import { readPortalStatus } from '@miroir/launch';
import { roundIdOf, roundName } from '@miroir/portal';
import { type Accepted, acceptedBy } from '../accepted.ts';
import { type Find, type Finding, findingsOf } from '../finding.ts';
import type { Check, Sight } from '../sight.ts';

const hour = 3_600_000;
/** Heartbeats are sealed daily, a little after midnight. */
const stale = 26 * hour;

/** Releases and reports: made when they were due, and come to the comparison. */
export const ages: Check = async (sight) => {
  const find = findingsOf('ages', sight.io);
  const accepted = sight.comparison === null ? null : await acceptedBy(sight, sight.comparison);
  return [...(await overdue(sight, find)), ...(accepted === null ? [] : contacts(sight, accepted, find))];
};

async function overdue({ roles, io }: Sight, find: Find): Promise<Finding[]> {
  const found: Finding[] = [];
  const launched = roles
    .filter(({ role }) => role === 'box')
    .flatMap(({ target, paths, rounds }) =>
      rounds.map((file) => ({ paths, target: { ...target, round: roundName(roundIdOf(file)) } })),
    );
  for (const { target, paths } of launched) {
    const status = await readPortalStatus(target, io).catch(() => null);
    if (status === null || status.nextDue === null) continue;
    found.push(
      status.overdue
        ? find('fault', paths.folder, {
            en: [
              `The release of ${status.nextDue} is overdue.`,
              'Look at whether the box runs, and in its log at what it waits for.',
            ],
            fr: [
              `La publication du ${status.nextDue} est en retard.`,
              'Voyez si la boîte tourne et, dans son journal, ce qu’elle attend.',
            ],
          })
        : find('ok', paths.folder, {
            en: [`The next release is due at ${status.nextDue}.`],
            fr: [`La prochaine publication est prévue à ${status.nextDue}.`],
          }),
    );
  }
  return found;
}

function contacts({ now }: Sight, accepted: readonly Accepted[], find: Find): Finding[] {
  return accepted.map(({ audience, reachedAt, failure, alarms }) => {
    const where = `comparison ← ${audience}`;
    if (alarms > 0)
      return find('fault', where, {
        en: [
          `${alarms} alarms: two releases under one number, or a chain that does not hold.`,
          'A lead sees them on the page “Method”; find out who sealed the second.',
        ],
        fr: [
          `${alarms} alertes\u00a0: deux publications sous un numéro, ou une chaîne rompue.`,
          'Un responsable les voit page «\u00a0Méthode\u00a0»\u00a0; cherchez qui a scellé la seconde.',
        ],
      });
    const since = reachedAt === null ? null : Math.round((now - reachedAt) / hour);
    if (failure !== null || since === null || now - (reachedAt ?? 0) > stale)
      return find('warning', where, {
        en: [
          since === null
            ? 'This portal was never reached.'
            : `This portal was last reached ${since} hours ago.`,
          failure === null ? 'Look at whether both processes run.' : `The last try said: ${failure}.`,
        ],
        fr: [
          since === null
            ? 'Ce portail n’a jamais été joint.'
            : `Ce portail a été joint pour la dernière fois il y a ${since}\u00a0heures.`,
          failure === null
            ? 'Voyez si les deux processus tournent.'
            : `Le dernier essai a dit\u00a0: ${failure}.`,
        ],
      });
    return find('ok', where, {
      en: ['This portal was reached at the last pull.'],
      fr: ['Ce portail a été joint à la dernière lecture.'],
    });
  });
}
