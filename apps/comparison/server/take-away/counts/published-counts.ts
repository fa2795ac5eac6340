import { type Audience, audiences } from '@miroir/basics';
import { amendmentNoticeSchema } from '@miroir/exchange';
import { z } from 'zod';
import type { Publication } from '../../collect/publications.ts';
import type { Told } from '../../report/analysis.ts';
import type { Release } from '../../report/releases.ts';

const count = z.int().nonnegative();
const tally = z.object({
  n: count.describe('People counted'),
  counts: z
    .record(z.string(), count)
    .describe(
      'Cells by key: q/<question>/answered, q/<question>/o/<option>, c/<question>/<polarity>, …; a polarity is negative, neutral, positive or unread',
    ),
});

const side = z.object({
  serial: count.describe('Number of the publication in its chain'),
  epoch: count,
  releasedAt: z.iso.datetime({ offset: true }),
  head: z.string().describe('SHA-256 of the sealed publication, base64url'),
  atClose: z.boolean().describe('Whether it is the last publication of the round'),
  k: count.describe('Fewest people who enter the figures together'),
  commentsK: count.describe('Fewest comments counted together'),
  engine: z
    .object({ name: z.string(), version: z.string() })
    .describe('What read the tone of texts; figures of two engines are never compared'),
  amendments: z
    .array(amendmentNoticeSchema)
    .describe('What was changed after the launch as this publication lists it; of texts, the digest'),
  whole: tally,
  cohorts: z.array(
    z.object({
      id: z.string(),
      headcount: count.nullable().describe('People on the list at the launch; null without a list'),
      tally: tally.nullable().describe('Null where the cohort has no figure of its own'),
    }),
  ),
});

const earlierSide = side
  .omit({ cohorts: true, amendments: true, k: true, commentsK: true, engine: true })
  .extend({
    questions: z
      .record(z.string(), z.object({ shape: z.string(), words: z.record(z.string(), z.string()) }))
      .describe(
        'What each question was: of another shape its counts are of another question, of other words they are apart',
      ),
  });

/** What both portals have published, cell by cell: what the figures are computed from, and nothing else. */
export const publishedCountsSchema = z
  .object({
    version: z.literal(2),
    campaign: z.string(),
    fingerprint: z.string(),
    round: z.string(),
    employees: side,
    consumers: side,
    earlier: z
      .array(
        z.object({
          round: z.string(),
          employees: earlierSide.nullable(),
          consumers: earlierSide.nullable(),
        }),
      )
      .describe(
        'The last publication of each earlier round, of the whole audiences; null where a side had none',
      ),
  })
  .describe('Published counts of one round of a mirror campaign');

export type PublishedCounts = z.infer<typeof publishedCountsSchema>;

/** The published counts that a report was told from. Filters choose among them later: all cells are here. */
export function publishedCounts(
  { campaign, data }: Told,
  earlier: PublishedCounts['earlier'],
): PublishedCounts {
  const of = (audience: Audience): PublishedCounts[Audience] => {
    const { header, body, hash } = data[audience].snapshot;
    const { serial, epoch } = header;
    const { releasedAt, atClose, k, commentsK, engine, whole, amendments } = body;
    const cohorts = body.cohorts.map(({ id, headcount, tally: own }) => ({ id, headcount, tally: own }));
    const publication = { serial, epoch, releasedAt, head: hash, atClose };
    return { ...publication, k, commentsK, engine, amendments, whole, cohorts };
  };
  const { header } = data.employees.snapshot;
  return {
    version: 2,
    campaign: campaign.id,
    fingerprint: header.fingerprint,
    round: header.round,
    employees: of('employees'),
    consumers: of('consumers'),
    earlier,
  };
}

/** The earlier rounds among the moments up to a report's: the last moment of each. */
export function earlierCounts({ data }: Told, releases: readonly Release[]): PublishedCounts['earlier'] {
  const shown = data.employees.snapshot.header.round;
  return releases
    .filter(({ roundId }, index) => roundId !== shown && releases[index + 1]?.roundId !== roundId)
    .map(({ roundId, publications }) => ({
      round: roundId,
      employees: wholeOf(publications.employees),
      consumers: wholeOf(publications.consumers),
    }));
}

function wholeOf(publication: Publication | null): PublishedCounts['earlier'][number][Audience] {
  if (publication === null) return null;
  const { serial, epoch, releasedAt, hash, atClose, n, questions, wholeAt } = publication;
  const cells = Object.keys(questions).map((question) => wholeAt(question).counts);
  const whole = { n, counts: Object.assign({}, ...cells) as Record<string, number> };
  return { serial, epoch, releasedAt, head: hash, atClose, whole, questions: { ...questions } };
}

/** The schema of the file, in JSON Schema 2020-12. */
export function publishedCountsJsonSchema(): unknown {
  return z.toJSONSchema(publishedCountsSchema);
}

/** One published cell. */
export interface CountCell {
  readonly side: Audience;
  /** Empty: the whole audience. */
  readonly cohort: string;
  readonly question: string;
  /** The rest of the cell's key: `answered`, `o/<option>`, `comment/<polarity>`. */
  readonly cell: string;
  readonly count: number;
}

/** Every published cell of every tally, flat. */
export function countCells(counts: PublishedCounts): CountCell[] {
  return audiences.flatMap((audience) => {
    const { whole, cohorts } = counts[audience];
    const tallies = [{ id: '', tally: whole }, ...cohorts];
    return tallies.flatMap(({ id, tally: own }) =>
      Object.entries(own?.counts ?? {}).map(([key, value]) => {
        const [what = '', question = '', ...rest] = key.split('/');
        const cell = what === 'c' ? `comment/${rest.join('/')}` : rest.join('/');
        return { side: audience, cohort: id, question, cell, count: value };
      }),
    );
  });
}
