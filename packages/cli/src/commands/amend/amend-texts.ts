import { type Audience, audiences } from '@miroir/basics';
import { instantOf, isLocalTime, type Localized, type TextPath, textAt } from '@miroir/campaign';
import { z } from 'zod';
import { type CliIo, CliRefusal } from '../../cli-io.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { readJsonFile } from '../../files/read-campaign.ts';
import { nameIn } from '../side-at-hand.ts';
import { sideCalled } from '../side-called.ts';
import { type Amending, type AmendOptions, openAmending, refuse, sealNext } from './amended-rounds.ts';

const languages = z.record(z.string(), z.string());
const perSide = z.strictObject({ employees: languages.optional(), consumers: languages.optional() });
/** Texts for both sides, or for each of those that are named. */
const saidSchema = z.union([perSide, languages]);
const correctionsSchema = z.record(z.string().min(1), saidSchema);

type Said = z.infer<typeof saidSchema>;

/** What a side is told; undefined where it is told nothing. */
function forSide(said: Said, audience: Audience): Localized | undefined {
  const sides = perSide.safeParse(said);
  if (sides.success) return sides.data[audience];
  const both = languages.safeParse(said);
  return both.success ? both.data : undefined;
}

async function readTexts<T>(io: CliIo, path: string, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await readJsonFile(io, path));
  if (!parsed.success) throw new CliRefusal(exitCodes.refused, io.messages.amend.notTexts(path));
  return parsed.data;
}

interface Correction {
  readonly path: TextPath;
  readonly text: Localized;
}

/** `miroir amend text FILE`: texts of both sides, each under its path, in every language of the campaign. */
export async function amendText(io: CliIo, file: string, options: AmendOptions): Promise<ExitCode> {
  const amending = await openAmending(io, options);
  const corrections = await readTexts(io, file, correctionsSchema);
  const changesFor = (audience: Audience): Correction[] =>
    Object.entries(corrections).flatMap(([joined, said]) => {
      const [path, text] = [joined.split('/'), forSide(said, audience)];
      // Said to both, it corrects whichever side has that text; said to one, that side must have it.
      const isTheirs = text !== undefined && (isNamed(said) || isThere(amending, audience, path));
      return isTheirs ? [{ path, text }] : [];
    });
  const [employees, consumers] = [changesFor('employees'), changesFor('consumers')];
  const corrected = new Set([...employees, ...consumers].map(({ path }) => path.join('/')));
  if (Object.keys(corrections).some((path) => !corrected.has(path))) throw refuse(io, 'no-such-text');
  if (corrected.size === 0) throw new CliRefusal(exitCodes.refused, io.messages.amend.saysNothing);
  const preview = [
    ...previewOf(io, amending, 'employees', employees),
    ...previewOf(io, amending, 'consumers', consumers),
  ];
  return sealNext(io, options, amending, {
    changes: {
      employees: { kind: 'text', changes: employees },
      consumers: { kind: 'text', changes: consumers },
    },
    preview,
  });
}

const isNamed = (said: Said): boolean => perSide.safeParse(said).success;

const isThere = ({ ledger }: Amending, audience: Audience, path: TextPath): boolean =>
  textAt(ledger[audience].questionnaire, path) !== null;

function previewOf(
  io: CliIo,
  { ledger, campaign }: Amending,
  audience: Audience,
  changes: readonly Correction[],
): string[] {
  const { questionnaire } = ledger[audience];
  const { amend } = io.messages;
  const name = sideCalled(io, audience, nameIn(campaign, audience));
  return changes.flatMap(({ path, text }) => [
    amend.textAt(name, path.join('/')),
    ...questionnaire.locales.map((locale) =>
      amend.textInto(locale, textAt(questionnaire, path)?.[locale] ?? '', text[locale] ?? ''),
    ),
  ]);
}

/** `miroir amend announce FILE`: one text for both sides, or one for each that is named. */
export async function amendAnnounce(
  io: CliIo,
  file: string,
  options: AmendOptions & { readonly until?: string },
): Promise<ExitCode> {
  const amending = await openAmending(io, options);
  const until = untilOf(io, amending, options);
  const said = await readTexts(io, file, saidSchema);
  const texts = { employees: forSide(said, 'employees'), consumers: forSide(said, 'consumers') };
  if (texts.employees === undefined && texts.consumers === undefined)
    throw new CliRefusal(exitCodes.refused, io.messages.amend.saysNothing);
  const preview = audiences.flatMap((audience) =>
    Object.entries(texts[audience] ?? {}).map(([locale, text]) =>
      io.messages.amend.announced(
        sideCalled(io, audience, nameIn(amending.campaign, audience)),
        locale,
        text,
      ),
    ),
  );
  return sealNext(io, options, amending, {
    changes: {
      employees: { kind: 'announce', text: texts.employees ?? null, ...until },
      consumers: { kind: 'announce', text: texts.consumers ?? null, ...until },
    },
    preview,
  });
}

/** Until when, where it was said. @throws CliRefusal for no minute, or one that is gone */
function untilOf(
  io: CliIo,
  { campaign }: Amending,
  { until }: { readonly until?: string },
): { readonly until?: string } {
  if (until === undefined) return {};
  if (!isLocalTime(until)) throw refuse(io, 'impossible-date');
  if (instantOf(until, campaign.schedule.timeZone, 'later') <= io.clock.now())
    throw new CliRefusal(exitCodes.refused, io.messages.amend.untilGone(until));
  return { until };
}
