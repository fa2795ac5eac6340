import { declareAccess } from '@miroir/operators';
import { unsetWord } from '@miroir/paper';
import { refuseForeign } from '@miroir/web-server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { exportFormats, unsetStatus } from '../../contract/exports.ts';
import type { Right } from '../../contract/people.ts';
import { mostInReport, readingFormats, readingLocales } from '../../contract/readings.ts';
import type { Ideas } from '../ideas/ideas.ts';
import type { Readings } from '../readings/readings.ts';
import type { Reporter } from '../report/reporter.ts';
import type { FileMaker } from './file-maker.ts';
import type { ExportedFile } from './formats.ts';
import { gather, wordsOf } from './material.ts';

const id = z.string().min(1).max(64);
const chosen = z.array(id).max(500);
const request = z.object({
  locale: z.enum(readingLocales),
  campaign: id.nullable(),
  round: id.nullable(),
  theme: id.nullable(),
  cohorts: z.object({ employees: chosen, consumers: chosen }),
});
const address = z.object({ format: z.enum(exportFormats) });

const chosenReadings = z.object({
  locale: z.enum(readingLocales),
  ids: z
    .array(z.string().regex(/^[\w-]{1,64}$/))
    .min(1)
    .max(mostInReport),
});
const document = z.object({ format: z.enum(readingFormats) });

/** What the exports need of the comparison. */
export interface ExportParts {
  readonly reporter: Reporter;
  readonly ideas: Ideas;
  readonly readings: Readings;
  readonly files: FileMaker;
  /** Where the comparison lives on its host. */
  readonly basePath: string;
}

/**
 * `POST /comparison/export/<format>` with the filters of a page, or `…/readings/<format>` with the readings that were
 * chosen. A POST from this very page, like every call: no filter is
 * in an address, so in no log, and no other site can make a reader's browser ask.
 */
export function serveExports(api: FastifyInstance, parts: ExportParts): void {
  declareAccess<Right>(api, 'export');
  api.addHook('onRequest', refuseForeign);
  api.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'));
  api.post(`${parts.basePath}export/:format`, (asked, reply) => answer(parts, asked, reply));
  api.post(`${parts.basePath}export/readings/:format`, (asked, reply) => answerReadings(parts, asked, reply));
}

async function answer(
  { reporter, ideas, files }: ExportParts,
  asked: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const where = address.safeParse(asked.params);
  if (!where.success) return reply.code(404).send({ error: 'not-found' });
  const what = request.safeParse(asked.body);
  if (!what.success) return reply.code(400).send({ error: 'bad-request' });
  const pieces = await gather({ reporter, ideas }, what.data, where.data.format);
  if (!pieces) return reply.code(409).send({ error: 'nothing-published' });
  const told = where.data.format === 'pdf' ? reporter.told(what.data) : null;
  const unset =
    told === null
      ? null
      : (unsetWord(wordsOf(told.wording, what.data.locale)) ??
        unsetWord(await ideas.words(told.campaign.id, what.data.theme)));
  if (unset !== null) return reply.code(unsetStatus).send({ error: 'letters-not-set', word: unset });
  return send(reply, await files.ofPages(where.data.format, pieces));
}

async function answerReadings(
  { readings, files }: ExportParts,
  asked: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const where = document.safeParse(asked.params);
  if (!where.success) return reply.code(404).send({ error: 'not-found' });
  const what = chosenReadings.safeParse(asked.body);
  if (!what.success) return reply.code(400).send({ error: 'bad-request' });
  const { locale, ids } = what.data;
  const chosen = await readings.chosen(ids, locale);
  if (!chosen.ok || chosen.value.length === 0) return reply.code(404).send({ error: 'unknown-reading' });
  const unset = where.data.format === 'pdf' ? unsetWord(JSON.stringify(chosen.value)) : null;
  if (unset !== null) return reply.code(unsetStatus).send({ error: 'letters-not-set', word: unset });
  return send(reply, await files.ofReadings({ format: where.data.format, locale, readings: chosen.value }));
}

function send(reply: FastifyReply, { name, type, body }: ExportedFile): FastifyReply {
  return reply.type(type).header('content-disposition', `attachment; filename="${name}"`).send(body);
}
