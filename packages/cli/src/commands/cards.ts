import { extname, resolve } from 'node:path';
import type { Deck } from '@miroir/cards';
import { checkInvitations, keepCards } from '@miroir/launch';
import { type PortalFile, type RoundTarget, readRoundFile } from '@miroir/portal';
import { chosen, type Numbered, numbered, readNumbers } from '../cards/choose-cards.ts';
import { makeDeck, type NumberedCard } from '../cards/make-deck.ts';
import { unsetOnCards } from '../cards/settable.ts';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { writePrivate } from '../files/write-private.ts';
import { codeFaultLines, everyCode, readCodes, voidedIn } from '../people/read-codes.ts';
import { notLaunched, type RoundOptions, roundOf } from './round.ts';

export interface CardsOptions extends RoundOptions {
  readonly invitations: readonly string[];
  readonly out: string;
  readonly language?: string;
  readonly withoutEmail?: boolean;
  readonly numbers?: string;
}

/** `miroir cards`: the invitations of a launched portal as printed cards (PDF), or as a workbook (XLSX). */
export async function cards(io: CliIo, options: CardsOptions): Promise<ExitCode> {
  const target = await roundOf(io, options);
  const write = writerOf(io, options.out);
  const file = await readRoundFile(target, 'roll');
  if (file === null) throw await notLaunched(io, target);
  const lang = languageOf(io, file, options.language);
  if (extname(options.out).toLowerCase() === '.pdf') mustBeSettable(io, file, lang);
  const people = await choose(io, options, { target, file });
  const printed = await io.step(io.messages.makingCards(people.length), () =>
    print(io, { target, file, people }),
  );
  const deck = makeDeck(file, printed, { lang, clock: io.clock });
  const refs = new Map(printed.map(({ number, ref }) => [number, ref]));
  await writePrivate(resolve(io.cwd, options.out), await write(deck, (number) => refs.get(number) ?? ''));
  report(io, options, { ok: true, cards: printed.length, file: options.out, keys: deck.keys }, [
    io.messages.cardsWritten(printed.length, options.out),
    io.messages.cardsKeys(deck.keys),
    io.messages.cardsSecret,
  ]);
  return exitCodes.done;
}

type Writer = (deck: Deck, personOf: (number: number) => string) => Promise<Uint8Array>;

/** What draws is loaded here alone: no other command waits for it. */
function writerOf(io: CliIo, out: string): Writer {
  switch (extname(out).toLowerCase()) {
    case '.pdf':
      return async (deck) => (await import('@miroir/cards')).drawDeck(deck);
    case '.xlsx':
      return async (deck, personOf) => (await import('@miroir/cards')).writeWorkbook(deck, personOf);
    default:
      throw new CliRefusal(exitCodes.usage, io.messages.cardsOut(out));
  }
}

function languageOf(io: CliIo, { questionnaire }: PortalFile, asked: string | undefined): string {
  const { locales } = questionnaire;
  const lang = asked ?? locales[0] ?? 'fr';
  if (!locales.includes(lang))
    throw new CliRefusal(exitCodes.usage, io.messages.cardsLanguage(lang, locales));
  return lang;
}

/** A deck of boxes would be found at the printer's: it is refused before any card is made. */
function mustBeSettable(io: CliIo, { questionnaire }: PortalFile, lang: string): void {
  const word = unsetOnCards(questionnaire, lang);
  if (word === null) return;
  const settable = questionnaire.locales.filter((locale) => unsetOnCards(questionnaire, locale) === null);
  throw new CliRefusal(exitCodes.refused, io.messages.cardsLetters({ lang, word, settable }));
}

/** Those to print, of files that are this roll's: people whose codes are in no file here are no fault. */
async function choose(
  io: CliIo,
  options: CardsOptions,
  { target, file }: { target: RoundTarget; file: PortalFile },
): Promise<Numbered[]> {
  const numbers = options.numbers === undefined ? undefined : readNumbers(options.numbers);
  if (numbers === null)
    throw new CliRefusal(exitCodes.usage, io.messages.cardsNumbers(options.numbers ?? ''));
  const files = await readCodes(io, options.invitations);
  const invitations = everyCode(files);
  const faults = await checkInvitations(target, invitations);
  const foreign = faults.filter(({ code }) => code !== 'no-code' && code !== 'voided-code');
  if (foreign.length > 0)
    throw new CliRefusal(
      exitCodes.refused,
      [...codeFaultLines(io, files, foreign), io.messages.nothingFrozen].join('\n'),
    );
  const voided = faults.filter(({ code }) => code === 'voided-code');
  if (voided.length > 0) io.err(`${codeFaultLines(io, files, voided).join('\n')}\n`);
  const cohorts = file.cohorts.map(({ id }) => id);
  const all = numbered(invitations, cohorts, voidedIn(faults));
  const { withoutEmail = false } = options;
  const people = chosen(all, { withoutEmail, ...(numbers === undefined ? {} : { numbers }) });
  if (people.length === 0) throw new CliRefusal(exitCodes.refused, io.messages.noCards);
  return people;
}

async function print(
  io: CliIo,
  given: { target: RoundTarget; file: PortalFile; people: readonly Numbered[] },
): Promise<NumberedCard[]> {
  const { target, file, people } = given;
  const invitations = people.map(({ invitation }) => invitation);
  const printed = await keepCards(target, file, { invitations, random: io.random });
  return printed.map((card, at) => ({ ...card, number: people[at]?.number ?? 0 }));
}
