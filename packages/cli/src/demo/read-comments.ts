import { type Audience, audiences, type Clock } from '@miroir/basics';
import type { DeskView } from '@miroir/desk';
import { connectDesk } from '@miroir/desk/client';
import { type BankTone, bankTones, bankTopics } from './bank/bank.ts';
import { inventedReader, readerLink } from './demo-links.ts';
import { type DemoSettings, originOf } from './demo-settings.ts';
import { type DemoTime, opinionsOf } from './voice-of.ts';

/** Comments of each theme that the invented reader reads: enough for its tone to be compared, and some left to read. */
const readOfTheme = 120;

const locale = 'fr';
type Reader = ReturnType<typeof connectDesk>;
type Open = Extract<DeskView, { state: 'open' }>;

/** Reads on as comments enter, and tells how many were read since the last time. */
export type ReadOn = (signal: AbortSignal) => Promise<number>;

/** The tone that whoever wrote a comment meant, by its words: the invented reader knows all of them. */
function meantTones(
  { mode }: DemoSettings,
  audience: Audience,
  time: DemoTime,
): ReadonlyMap<string, BankTone> {
  const { comments } = opinionsOf(audience, mode, time).bank;
  return new Map(
    bankTopics.flatMap((topic) =>
      bankTones.flatMap((tone) => comments[topic][tone].map((text): [string, BankTone] => [text, tone])),
    ),
  );
}

/** One theme, through the desk's own procedures, as its page calls them. */
async function readTheme(
  reader: Reader,
  { theme, tones, signal }: { theme: string; tones: ReadonlyMap<string, BankTone>; signal: AbortSignal },
): Promise<number> {
  let read = 0;
  let view: DeskView = await reader.choose.mutate({ locale, theme });
  while (!signal.aborted && view.state === 'open' && view.comment !== null && wants(view, theme)) {
    const { token, text } = view.comment;
    view = await reader.label.mutate({ locale, token, label: tones.get(text) ?? 'neutral' });
    read += 1;
  }
  return read;
}

function wants({ theme, themes }: Open, wanted: string): boolean {
  const stands = themes.find(({ id }) => id === wanted);
  return theme === wanted && stands !== undefined && stands.read < Math.min(readOfTheme, stands.comments);
}

/** When comments are read, and by which clock the desk goes. */
export interface ReadingTime {
  readonly time: DemoTime;
  readonly clock: Clock;
}

/** The invented reader at one side's desk. */
async function readerAt(
  settings: DemoSettings,
  audience: Audience,
  { time, clock }: ReadingTime,
): Promise<ReadOn> {
  const origin = originOf(settings.ports[audience].desk);
  const link = await readerLink(settings, { audience, name: inventedReader, clock });
  const token = new URL(link).hash.slice(1);
  const { session } = await connectDesk({ origin }).signIn.open.mutate({ token });
  const reader = connectDesk({ origin, session });
  const tones = meantTones(settings, audience, time);
  return async (signal) => {
    const view = await reader.view.mutate({ locale });
    if (view.state !== 'open') return 0;
    let read = 0;
    for (const { id } of view.themes) read += await readTheme(reader, { theme: id, tones, signal });
    return read;
  };
}

/** Both sides' comments, read side by side. */
export async function openReading(settings: DemoSettings, time: ReadingTime): Promise<ReadOn> {
  const readers = await Promise.all(audiences.map((audience) => readerAt(settings, audience, time)));
  return async (signal) => {
    const read = await Promise.all(readers.map((readOn) => readOn(signal)));
    return read.reduce((sum, each) => sum + each, 0);
  };
}
