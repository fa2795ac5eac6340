import { forgedAddress, healthPath } from '@miroir/web-server';
import { type Find, type Finding, findingsOf } from '../finding.ts';
import { healthOf } from '../health.ts';
import type { Check } from '../sight.ts';
import type { World } from '../world.ts';

const day = 86_400_000;
/** A certificate that renews itself does so a month before its end: a fortnight left is one that did not. */
const fewDays = 14;

/** Public addresses: reached, certified, and behind a proxy that says itself who calls. */
export const origins: Check = async ({ io, world, processes, now }) => {
  const find = findingsOf('origins', io);
  const found: Finding[] = [];
  for (const { host, role, desk } of processes) {
    const certified = await certificate(host, { world, find, now });
    found.push(...certified);
    if (certified.every(({ state }) => state === 'ok' || state === 'warning'))
      found.push(await reached(host, { world, find, role }));
    if (desk !== null) found.push(...(await certificate(desk.host, { world, find, now })));
  }
  return found;
};

interface Look {
  readonly world: World;
  readonly find: Find;
}

async function certificate(
  host: string,
  { world, find, now }: Look & { readonly now: number },
): Promise<Finding[]> {
  const where = `https://${host}`;
  const found = await world.certificate(host);
  if (found === null)
    return [
      find('fault', where, {
        en: ['Nobody answers there with TLS.', 'Look at the name in the DNS, at port 443 and at the proxy.'],
        fr: ['Personne n’y répond en TLS.', 'Voyez le nom dans le DNS, le port 443 et le serveur frontal.'],
      }),
    ];
  if (found.refused !== null)
    return [
      find('fault', where, {
        en: [`Browsers refuse its certificate: ${found.refused}.`, 'Have the proxy get one for this name.'],
        fr: [
          `Les navigateurs refusent son certificat\u00a0: ${found.refused}.`,
          'Faites obtenir par le serveur frontal un certificat à ce nom.',
        ],
      }),
    ];
  const days = Math.floor((found.until - now) / day);
  return [
    days < fewDays
      ? find('warning', where, {
          en: [
            `Its certificate ends in ${days} days.`,
            'Look at why the proxy, or certbot, does not renew it.',
          ],
          fr: [
            `Son certificat finit dans ${days} jours.`,
            'Voyez pourquoi le serveur frontal, ou certbot, ne le renouvelle pas.',
          ],
        })
      : find('ok', where, {
          en: [`Its certificate is good for ${days} days more.`],
          fr: [`Son certificat vaut encore ${days} jours.`],
        }),
  ];
}

/** Asked as a client would that lies about its address: what the process believes tells what the proxy passes on. */
async function reached(
  host: string,
  { world, find, role }: Look & { readonly role: string },
): Promise<Finding> {
  const where = `https://${host}${healthPath}`;
  const answer = await world.ask(where, { 'x-forwarded-for': forgedAddress });
  const health = healthOf(answer?.body);
  if (health === null || health.role !== role)
    return find('fault', where, {
      en: [
        `The ${role} does not answer behind this name.`,
        'Look at which port the proxy sends this name to.',
      ],
      fr: [
        `Derrière ce nom, ce n’est pas ${role} qui répond.`,
        'Voyez vers quel port le serveur frontal envoie ce nom.',
      ],
    });
  if (health.client === 'forged')
    return find('fault', where, {
      en: [
        'The proxy passes on the address that a client writes itself: anyone can use up anyone’s share of requests.',
        'Have it set X-Forwarded-For anew, as the configuration that “miroir deploy” writes does.',
      ],
      fr: [
        'Le serveur frontal transmet l’adresse que le client écrit lui-même\u00a0: chacun peut épuiser la part d’un autre.',
        'Faites-lui réécrire X-Forwarded-For, comme dans la configuration qu’écrit «\u00a0miroir deploy\u00a0».',
      ],
    });
  if (health.client !== 'named')
    return find('fault', where, {
      en: [
        'All strangers are counted as one: the proxy does not say who calls, or the process was not told to believe it.',
        'Have the proxy set X-Forwarded-For, and MIROIR_TRUST_PROXY=1 in the unit.',
      ],
      fr: [
        'Tous les inconnus comptent pour un\u00a0: le serveur frontal ne dit pas qui appelle, ou le processus ne doit pas le croire.',
        'Faites-lui écrire X-Forwarded-For, et mettez MIROIR_TRUST_PROXY=1 dans l’unité.',
      ],
    });
  return find('ok', where, {
    en: [`The ${role} answers, and the proxy itself says who calls.`],
    fr: [`${role} répond, et le serveur frontal dit lui-même qui appelle.`],
  });
}
