import { type Audience, audiences, err, ok, type Random, type Result } from '@miroir/basics';
import { comparesAt } from '@miroir/campaign';
import { type BulletinContent, type BulletinKindName, sealBulletin } from '@miroir/exchange';
import type { SealFault } from '../../contract/bulletins.ts';
import type { Pair } from '../../contract/figure.ts';
import type { Place } from '../../contract/place.ts';
import type { Definition } from '../campaigns/definitions.ts';
import type { RoleKey, SealedEvent, SealedSide } from './bulletin-event.ts';
import type { SeriesHead } from './series-head.ts';

/** What a lead signs: one content a side, the same minute for both (milliseconds). */
export interface EventDraft<K extends BulletinKindName = BulletinKindName> {
  readonly place: Place;
  readonly kind: K;
  readonly notBefore: number;
  readonly contents: Pair<Extract<BulletinContent, { kind: K }>>;
}

/** What it is sealed with. */
export interface Sealer {
  readonly definition: Definition;
  /** What it follows on both sides. */
  readonly head: SeriesHead;
  readonly hasSpace: (audience: Audience) => boolean;
  readonly sealKey: string;
  readonly random: Random;
}

/** Seals a bulletin of both sides under one number and one minute, after the last one of each. Nothing is sealed for one side alone. */
export async function sealEvent(
  { place, kind, notBefore, contents }: EventDraft,
  sealer: Sealer,
): Promise<Result<SealedEvent, SealFault>> {
  const { definition, head } = sealer;
  const earliest = comparesAt(definition.campaign.schedule, place.round);
  if (notBefore < earliest) return err({ fault: 'too-early', notBefore: new Date(earliest).toISOString() });
  const roles = rolesOf(sealer);
  if (!roles.ok) return roles;
  const serial = head.serial + 1;
  const sides: Partial<Record<Audience, SealedSide>> = {};
  for (const audience of audiences) {
    const { fingerprint, questionnaires } = definition;
    const header = {
      ...{ audience, fingerprint, serial, ...place },
      epoch: 1,
      previous: head.hashes[audience],
      notBefore: new Date(notBefore).toISOString(),
    };
    const { locales } = questionnaires[audience];
    const draft = { header, locales, content: contents[audience] };
    const sealed = await sealBulletin(sealer.sealKey, draft, sealer.random);
    if (!sealed.ok) return err({ audience, ...sealed.error });
    sides[audience] = { ...sealed.value, header };
  }
  const { employees, consumers } = sides;
  if (employees === undefined || consumers === undefined) throw new Error('A bulletin is of both sides.');
  return ok({
    ...place,
    serial,
    kind,
    promised: notBefore,
    roles: roles.value,
    sides: { employees, consumers },
  });
}

/** The processes that must store it: each side's box, and its space where the campaign has one there. */
function rolesOf({ definition, hasSpace }: Sealer): Result<RoleKey[], SealFault> {
  const roles: RoleKey[] = [];
  for (const audience of audiences) {
    roles.push(`${audience}-box`);
    if (definition.questionnaires[audience].space === undefined) continue;
    if (!hasSpace(audience)) return err({ fault: 'no-space', audience });
    roles.push(`${audience}-space`);
  }
  return ok(roles);
}
