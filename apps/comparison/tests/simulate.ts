import { createHash } from 'node:crypto';
import type { Audience } from '@miroir/basics';
import { mulberry32 } from '@miroir/basics/chance';
import {
  type Answer,
  type AnyAskedQuestion,
  type Campaign,
  fingerprint,
  isAsked,
  isOpenText,
  optionIds,
  type Questionnaire,
  questionFingerprints,
  questionnaireFor,
} from '@miroir/campaign';
import {
  type CalibrationBody,
  type HeartbeatBody,
  type ListedChain,
  type SealKeys,
  type SnapshotInput,
  sealCalibration,
  sealedHash,
  sealHeartbeat,
  sealSnapshot,
} from '@miroir/exchange';
import {
  emptyTally,
  mergeTally,
  type Polarity,
  partsByCohort,
  type ScoredSheet,
  type Tally,
  tallySheet,
} from '@miroir/insight';

/** How one side leans, by theme: −1 to 1 in opinion, 0 to 1 in how often it comments, share of negative comments. */
export interface Leaning {
  opinion(theme: string): number;
  comments(theme: string): number;
  negative(theme: string): number;
}

/** The demo's asymmetry: repair loud and hard outside, energy loud inside, common ground elsewhere. */
export const asymmetric: Readonly<Record<Audience, Leaning>> = {
  employees: {
    opinion: (theme) => (theme === 'repair' ? 0.35 : 0.1),
    comments: (theme) => (theme === 'repair' ? 0.06 : theme === 'energy' ? 0.42 : 0.15),
    negative: (theme) => (theme === 'making' ? 0.3 : 0.32),
  },
  consumers: {
    opinion: (theme) => (theme === 'repair' ? -0.35 : theme === 'materials' ? -0.05 : 0.1),
    comments: (theme) => (theme === 'repair' ? 0.5 : 0.14),
    negative: (theme) => (theme === 'repair' ? 0.62 : 0.33),
  },
};

/** Nothing differs. */
const even: Leaning = { opinion: () => 0.1, comments: () => 0.2, negative: () => 0.33 };
export const symmetric: Readonly<Record<Audience, Leaning>> = { employees: even, consumers: even };

function pick(roll: () => number, length: number, lean: number): number {
  const mean = (length - 1) * (0.5 + 0.32 * lean);
  const drawn = Math.round(mean + (roll() + roll() + roll() - 1.5) * length * 0.42);
  return Math.min(length - 1, Math.max(0, drawn));
}

function answerOf(question: AnyAskedQuestion, roll: () => number, lean: number): Answer {
  const ids = optionIds(question);
  const at = () => ids[pick(roll, ids.length, lean)] ?? '';
  switch (question.kind) {
    case 'likert':
    case 'binned-number':
    case 'period':
      return { option: at() };
    case 'single-choice':
      return { option: ids[pick(roll, ids.length, -lean)] ?? '' };
    case 'yes-no':
      return { option: roll() < 0.5 + 0.35 * lean ? 'yes' : 'no' };
    case 'multiple-choice': {
      const chosen = ids.filter((_, index) => roll() < 0.5 - 0.06 * index);
      const options = chosen.slice(0, question.max ?? ids.length);
      return { options: options.length > 0 ? options : ids.slice(0, 1) };
    }
    case 'rating':
    case 'nps':
      return { value: Number(at()) };
    case 'ranking':
      return {
        order: ids
          .map((id, index) => ({ id, key: index * 0.5 + roll() * 2 * (1 + lean) }))
          .sort((a, b) => a.key - b.key)
          .map(({ id }) => id)
          .slice(0, question.top ?? ids.length),
      };
    case 'matrix':
      return {
        cells: Object.fromEntries(
          ids.map((id) => [
            id,
            { importance: 1 + pick(roll, 5, 0.5), satisfaction: 1 + pick(roll, 5, lean) },
          ]),
        ),
      };
    case 'allocation': {
      const points = Object.fromEntries(ids.map((id) => [id, 0]));
      for (let left = question.total; left > 0; left -= question.step) {
        const id = ids[Math.floor(roll() ** 1.4 * ids.length)] ?? '';
        points[id] = (points[id] ?? 0) + question.step;
      }
      return { points };
    }
    case 'short-text':
    case 'long-text':
      return { text: 'x', quotable: false };
  }
}

/** One comment in ten is not read. */
function polarity(roll: () => number, negative: number): Polarity {
  const drawn = roll() / 0.9;
  if (drawn >= 1) return 'unread';
  return drawn < negative ? 'negative' : drawn < negative + (1 - negative) * 0.5 ? 'neutral' : 'positive';
}

/** One person's scored sheet. */
export function sheetOf(questionnaire: Questionnaire, roll: () => number, leaning: Leaning): ScoredSheet {
  const answers: Record<string, Answer> = {};
  const comments: Record<string, { polarity: Polarity }> = {};
  const texts: Record<string, { polarity: Polarity }> = {};
  for (const question of questionnaire.questions) {
    if (!isAsked(questionnaire, question, answers)) continue;
    const { theme, id } = question;
    if (isOpenText(question)) {
      if (roll() < leaning.comments(theme)) texts[id] = { polarity: polarity(roll, leaning.negative(theme)) };
      continue;
    }
    if (!question.required && roll() < 0.05) continue;
    if (question.unsure !== 'none' && roll() < 0.06)
      answers[id] = { unsure: question.unsure === 'prefer-not' ? 'prefer-not' : 'dont-know' };
    else answers[id] = answerOf(question, roll, leaning.opinion(theme));
    if (question.comment && roll() < leaning.comments(theme))
      comments[id] = { polarity: polarity(roll, leaning.negative(theme)) };
  }
  return { answers, comments, texts };
}

/** One simulated publication of a side: people counted per cohort. */
export interface SidePlan {
  readonly audience: Audience;
  readonly cohorts: readonly {
    readonly id: string;
    readonly headcount: number | null;
    readonly people: number;
    readonly state?: 'whole-only' | 'waiting';
    /** Where its people lean otherwise than the rest of their side. */
    readonly leaning?: Leaning;
  }[];
  readonly leaning: Leaning;
  readonly seed: number;
  /** The last publication of the round. */
  readonly atClose?: boolean;
}

/** Keeps what a release rule would publish of a cohort: parts only where every headcount is at least 200 or the link is open. */
function withoutParts(questionnaire: Questionnaire, tally: Tally): Tally {
  const parts = questionnaire.questions
    .filter((question) => question.when !== undefined || isOpenText(question))
    .map(({ id }) => `q/${id}/`);
  const counts = Object.entries(tally.counts).filter(
    ([key]) => !key.startsWith('c/') && !parts.some((part) => key.startsWith(part)),
  );
  return { n: tally.n, counts: Object.fromEntries(counts) };
}

/** What a release would publish of parts and comments: those of too few people more stay as they were before. */
function wholePartsOnly(questionnaire: Questionnaire, tally: Tally, before: Tally): Tally {
  const { k, comments } = questionnaire.privacy;
  const of = ({ counts }: Tally, prefix: string) =>
    Object.entries(counts).filter(([key]) => key.startsWith(prefix));
  const total = (from: Tally, prefix: string) => of(from, prefix).reduce((sum, [, count]) => sum + count, 0);
  const parts = questionnaire.questions.flatMap((question): [string, string, number][] => [
    [`c/${question.id}/`, `c/${question.id}/`, comments],
    ...(isOpenText(question)
      ? [[`q/${question.id}/`, `q/${question.id}/t/`, comments] as [string, string, number]]
      : question.when !== undefined
        ? [[`q/${question.id}/`, `q/${question.id}/`, 2 * k] as [string, string, number]]
        : []),
  ]);
  const held = parts
    .filter(([, counted, fewest]) => total(tally, counted) - total(before, counted) < fewest)
    .map(([prefix]) => prefix);
  const kept = Object.entries(tally.counts).filter(([key]) => !held.some((prefix) => key.startsWith(prefix)));
  return {
    n: tally.n,
    counts: Object.fromEntries([...kept, ...held.flatMap((prefix) => of(before, prefix))]),
  };
}

/** The sum of many tallies, in place: merging them one by one would copy every cell for every person. */
function sumOf(tallies: readonly Tally[]): Tally {
  const counts: Record<string, number> = {};
  for (const tally of tallies)
    for (const [key, count] of Object.entries(tally.counts)) counts[key] = (counts[key] ?? 0) + count;
  return { n: tallies.length, counts };
}

/** The body of a publication of simulated people. */
export function bodyOf(
  campaign: Campaign,
  plan: SidePlan,
  releasedAt: string,
  before: SnapshotInput | null = null,
): SnapshotInput {
  const questionnaire = questionnaireFor(campaign, plan.audience);
  const byCohort = partsByCohort(plan);
  let whole = emptyTally;
  const cohorts = plan.cohorts.map(({ id, headcount, people, state, leaning = plan.leaning }, index) => {
    const roll = mulberry32(plan.seed * 1000 + index);
    const tally = sumOf(
      Array.from({ length: people }, () => tallySheet(questionnaire, sheetOf(questionnaire, roll, leaning))),
    );
    // Leftovers enter at the close, in the whole only.
    if (state === undefined || plan.atClose === true) whole = mergeTally(whole, tally);
    const own =
      state === undefined
        ? wholePartsOnly(
            questionnaire,
            byCohort ? tally : withoutParts(questionnaire, tally),
            before?.cohorts.find((cohort) => cohort.id === id)?.tally ?? emptyTally,
          )
        : null;
    return { id, headcount, tally: own };
  });
  return {
    releasedAt,
    k: campaign.privacy.k,
    commentsK: campaign.privacy.comments,
    atClose: plan.atClose ?? false,
    engine: { name: 'simulated', version: '1' },
    questions: questionFingerprints(questionnaire),
    whole: wholePartsOnly(questionnaire, whole, before?.whole ?? emptyTally),
    cohorts,
    waiting: 5,
  };
}

/** One round of a portal that only publishes: seals a chain of publications, and tells the exchange's two questions. */
export class SimulatedPortal {
  readonly sealed: string[] = [];
  readonly #places: { epoch: number; serial: number }[] = [];
  calibration: string | null = null;
  heartbeats: { roll: string | null; box: string | null } = { roll: null, box: null };
  readonly #campaign: Campaign;
  readonly #audience: Audience;
  readonly #keys: SealKeys;
  #last: SnapshotInput | null = null;
  /** What the portal says of it. */
  readonly chain: ListedChain;

  constructor(
    campaign: Campaign,
    audience: Audience,
    keys: SealKeys,
    round = campaign.schedule.rounds[0]?.id ?? '',
  ) {
    this.#campaign = campaign;
    this.#audience = audience;
    this.#keys = keys;
    this.chain = { campaign: campaign.id, round, fingerprint: fingerprint(campaign), name: campaign.id };
  }

  header(
    change: { serial?: number; previous?: string | null; epoch?: number; nextDue?: string | null } = {},
  ) {
    return {
      audience: this.#audience,
      campaign: this.#campaign.id,
      fingerprint: fingerprint(this.#campaign),
      round: this.chain.round,
      epoch: 1,
      serial: this.sealed.length + 1,
      previous: this.sealed.length === 0 ? null : sealedHash(this.sealed.at(-1) ?? ''),
      keyList: createHash('sha256').update(`${this.#audience}/${this.chain.round}`).digest('base64url'),
      nextDue: null,
      ...change,
    };
  }

  async publish(
    plan: Omit<SidePlan, 'audience'>,
    releasedAt: string,
    header: Parameters<SimulatedPortal['header']>[0] = {},
  ): Promise<string> {
    const body = bodyOf(this.#campaign, { ...plan, audience: this.#audience }, releasedAt, this.#last);
    const { epoch, serial } = this.header(header);
    const sealed = await this.seal(body, header);
    this.sealed.push(sealed);
    this.#places.push({ epoch, serial });
    this.#last = body;
    return sealed;
  }

  /** What a box answers: everything later than a place, whatever the epoch. */
  after(place: { epoch: number; serial: number } | null): string[] {
    return this.sealed.filter((_, index) => {
      const { epoch, serial } = this.#places[index] ?? { epoch: 0, serial: 0 };
      return place === null || epoch > place.epoch || (epoch === place.epoch && serial > place.serial);
    });
  }

  seal(body: SnapshotInput, header: Parameters<SimulatedPortal['header']>[0] = {}): Promise<string> {
    return sealSnapshot(this.#keys.privateKey, this.header(header), body);
  }

  /** Publishes what people said of the texts of the last publication. */
  async calibrate(body: Omit<CalibrationBody, 'release' | 'commentsK' | 'engine'>): Promise<string> {
    const { serial: _serial, previous: _previous, nextDue: _nextDue, ...header } = this.header();
    this.calibration = await sealCalibration(this.#keys.privateKey, header, {
      ...body,
      release: sealedHash(this.sealed.at(-1) ?? ''),
      commentsK: this.#campaign.privacy.comments,
      engine: { name: 'simulated', version: '1' },
    });
    return this.calibration;
  }

  async beat(body: HeartbeatBody, serial = 1): Promise<void> {
    const { previous: _previous, ...header } = this.header({ serial });
    this.heartbeats[body.from] = await sealHeartbeat(this.#keys.privateKey, header, body);
  }
}
