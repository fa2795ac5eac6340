import { type Audience, ok } from '@miroir/basics';
import { type Campaign, fingerprint, questionnaireFor } from '@miroir/campaign';
import {
  type ExchangeClient,
  generateSealKeys,
  type HeaderInput,
  type SpaceSnapshotBody,
  type SpaceTextsBody,
  sealedHash,
  sealSpaceSnapshot,
  sealSpaceTexts,
  spaceRound,
} from '@miroir/exchange';

/** When it seals. */
const sealedAt = '2026-11-18T00:00:00.000Z';

/** A space as the comparison sees it: sealed bytes behind a client, and nothing else. */
export class SimulatedSpace {
  readonly keys = generateSealKeys();
  readonly themes: readonly string[];
  private readonly campaign: Campaign;
  private readonly audience: Audience;
  private sealed: string[] = [];
  private texts: string | null = null;
  private serial = 0;

  constructor(campaign: Campaign, audience: Audience) {
    this.campaign = campaign;
    this.audience = audience;
    this.themes = questionnaireFor(campaign, audience).themes.map(({ id }) => id);
  }

  private header(serial: number): HeaderInput {
    return {
      audience: this.audience,
      campaign: this.campaign.id,
      fingerprint: fingerprint(this.campaign),
      round: spaceRound,
      epoch: 1,
      serial,
      previous: null,
      keyList: 'a'.repeat(43),
      nextDue: null,
    };
  }

  /** Seals the next counts. */
  async count(body: Partial<SpaceSnapshotBody>): Promise<void> {
    const previous = this.sealed.at(-1);
    const whole = { sealedAt, k: this.campaign.privacy.k, participants: 0, themes: [], ideas: [], ...body };
    const header = {
      ...this.header(this.sealed.length + 1),
      previous: previous ? sealedHash(previous) : null,
    };
    this.sealed = [...this.sealed, await sealSpaceSnapshot(this.keys.privateKey, header, whole)];
  }

  /** Seals the texts of now. */
  async tell(texts: SpaceTextsBody['texts'], withheld: SpaceTextsBody['withheld'] = []): Promise<void> {
    this.serial += 1;
    this.texts = await sealSpaceTexts(this.keys.privateKey, this.header(this.serial), {
      ...{ sealedAt, texts, withheld },
    });
  }

  client(): ExchangeClient {
    return {
      chains: async () =>
        ok([
          {
            campaign: this.campaign.id,
            round: spaceRound,
            fingerprint: fingerprint(this.campaign),
            name: this.campaign.id,
          },
        ]),
      snapshots: async (_id, after) => ok(this.sealed.slice(after?.serial ?? 0)),
      texts: async () => ok(this.texts),
      calibration: async () => ok(null),
      heartbeat: async () => ok(null),
    };
  }
}

/** Ids that look like those of a space. */
export const ideaId = (side: Audience, n: number): string => `${side.charAt(0)}${n}`.padEnd(22, '-');
