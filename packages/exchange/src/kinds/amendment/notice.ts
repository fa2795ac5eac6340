import { createHash } from 'node:crypto';
import { canonicalJson } from '@miroir/basics';
import { textPathSchema } from '@miroir/campaign';
import { z } from 'zod';
import { latenessSchema, type OpenedOwnAmendment } from '../own-amendment/schema.ts';
import type { OpenedAmendment } from './schema.ts';

const digest = z.string().regex(/^[\w-]{43}$/);
const place = {
  /** In its own series: what both sides are told, or what one side did alone. */
  serial: z.int().min(1),
  hash: digest,
  at: z.iso.datetime(),
};
/** Base64url SHA-256 of the texts in canonical JSON. */
const texts = digest;

/** What a release says of each change after the launch: all of it but the words, of which it has the digest. */
export const amendmentNoticeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('close'), ...place, closes: z.string().max(16) }),
  z.strictObject({ kind: z.literal('text'), ...place, paths: z.array(textPathSchema).max(50), texts }),
  z.strictObject({ kind: z.literal('announce'), ...place, texts }),
  z.strictObject({
    kind: z.literal('people'),
    ...place,
    added: z.record(z.string().min(1).max(128), z.int().min(1)),
  }),
  z.strictObject({ kind: z.literal('reissue'), ...place, codes: z.int().min(1) }),
  /** `of`: the number of the amendment of both sides that came too late. */
  z.strictObject({ kind: z.literal('refusal'), ...place, of: z.int().min(1), why: latenessSchema }),
]);

/** See {@link amendmentNoticeSchema}. */
export type AmendmentNotice = z.infer<typeof amendmentNoticeSchema>;

const digestOf = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('base64url');

/** The notice of one applied change. */
export function noticeOf({ header, hash, body }: OpenedAmendment | OpenedOwnAmendment): AmendmentNotice {
  const { at, change } = body;
  const where = { serial: header.serial, hash, at };
  switch (change.kind) {
    case 'close':
      return { kind: 'close', ...where, closes: change.closes };
    case 'text':
      return {
        kind: 'text',
        ...where,
        paths: change.changes.map(({ path }) => path),
        texts: digestOf(change.changes.map(({ text }) => text)),
      };
    case 'announce':
      return { kind: 'announce', ...where, texts: digestOf(change.text) };
    case 'people':
      return { kind: 'people', ...where, added: change.added };
    case 'reissue':
      return { kind: 'reissue', ...where, codes: change.codes };
    case 'refusal':
      return { kind: 'refusal', ...where, of: change.serial, why: change.why };
  }
}

/** Whether a change is one side's own: it stands in another series than what both sides are told. */
export const isOwn = ({ kind }: Pick<AmendmentNotice, 'kind'>): boolean =>
  kind === 'people' || kind === 'reissue' || kind === 'refusal';

/** People added to a cohort after the launch, by a release's list. */
export function addedTo(notices: readonly AmendmentNotice[], cohort: string): number {
  let people = 0;
  for (const notice of notices)
    if (notice.kind === 'people' && Object.hasOwn(notice.added, cohort)) people += notice.added[cohort] ?? 0;
  return people;
}

/** Whether a later list keeps all of an earlier one: a change is added, never taken back or told otherwise. */
export function keepsAll(before: readonly AmendmentNotice[], after: readonly AmendmentNotice[]): boolean {
  return [false, true].every((own) => {
    const [earlier, later] = [before, after].map((list) => list.filter((notice) => isOwn(notice) === own));
    return (earlier ?? []).every((notice, at) => later?.[at]?.hash === notice.hash);
  });
}
