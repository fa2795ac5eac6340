import type { Audience } from '@miroir/basics';
import { type OpenedCalibration, refusalReasons, refusalSentence } from '@miroir/exchange';
import type { BulletinTroubleReason } from '../../contract/bulletins.ts';
import type { MethodView } from '../../contract/method.ts';
import type { Collector } from '../collect/collector.ts';
import type { Told } from './analysis.ts';
import { isAt, isNowhere } from './incidents.ts';
import type { Places, RoundOf } from './places.ts';
import { themeTones } from './tones.ts';

interface MethodInput {
  readonly collector: Collector;
  readonly places: Places;
  readonly round: RoundOf;
  readonly locale: string;
  /** The whole audiences, or what the page filters; null before both sides published. */
  readonly told: Told | null;
}

/** Most publications listed a side. */
const listed = 12;

/** What lets a reader check the figures: chains, keys, refusals. */
export async function methodOf(input: MethodInput): Promise<MethodView> {
  const { collector, locale, round } = input;
  const { campaign, fingerprint } = round.definition;
  const incidents = (await collector.incidents()).filter(
    (incident) => isAt(incident, round.place) || isNowhere(incident, input.places),
  );
  return {
    fingerprint,
    sides: { employees: sideOf(input, 'employees'), consumers: sideOf(input, 'consumers') },
    incidents: incidents
      .sort((a, b) => b.lastAt - a.lastAt)
      .map(({ audience, kind, reason, times, lastAt, epoch, bulletin, campaign: of, round: at }) => {
        const place = of === null || at === null ? null : { campaign: of, round: at };
        const known = refusalReasons.find((each) => each === reason);
        const waits =
          reason === 'wrong-epoch' &&
          epoch !== null &&
          epoch > collector.epoch(audience, place ?? round.place);
        return {
          audience,
          kind,
          bulletin: bulletin && { ...bulletin, reason: troubleOf(reason) },
          sentence: known ? refusalSentence(known, locale) : reason,
          epoch: waits ? epoch : null,
          place,
          times,
          lastAt,
        };
      }),
    tones: input.told === null ? [] : themeTones(input.told),
    family: input.told?.page.family ?? 0,
    k: campaign.privacy.k,
    commentsK: campaign.privacy.comments,
  };
}

/** Why a bulletin is told of, from its stored word. */
function troubleOf(reason: string): BulletinTroubleReason {
  const known = [...refusalReasons, 'lost-bulletin', 'other-bulletin'] as const;
  return known.find((each) => each === reason) ?? 'malformed';
}

/** κ travels in hundredths. */
function agreementOf(calibration: OpenedCalibration | null): MethodView['sides'][Audience]['agreement'] {
  const agreement = calibration?.body.agreement ?? null;
  return agreement && { texts: agreement.texts, kappa: agreement.kappa / 100 };
}

function sideOf({ collector, round }: MethodInput, audience: Audience): MethodView['sides'][Audience] {
  const side = collector.side(audience, round.place);
  const header = side?.snapshot.header;
  const publications = collector.published(audience, round.place).slice(-listed).reverse();
  return {
    head: side?.snapshot.hash ?? null,
    serial: header?.serial ?? null,
    epoch: header?.epoch ?? null,
    keyList: header?.keyList ?? null,
    engine: side?.snapshot.body.engine ?? null,
    agreement: agreementOf(side?.calibration ?? null),
    heartbeatAt: side?.roll?.body.at ?? side?.box?.body.at ?? null,
    publications: publications.map(({ serial, releasedAt, n, hash }) => ({
      serial,
      releasedAt,
      n,
      head: hash,
    })),
  };
}
