import { msg } from '@lingui/core/macro';
import type { Reading } from '../../contract/readings.ts';
import { footLines, type Source } from '../findings/sources.ts';
import { tellFinding } from '../findings/tell-finding.ts';
import type { ToldFinding } from '../findings/told-finding.ts';
import type { Telling, Words } from '../value/telling.ts';
import { calledBy } from '../words/called.ts';
import { createFormats } from '../words/format.ts';
import { personName } from '../words/people.ts';

type Frozen = Pick<Reading, 'setting' | 'source' | 'found' | 'basis'>;

/** The setting and the filters of then, in the reader's language, with dates in the campaign's time zone. */
export function tellingOf(words: Words, { setting, source }: Pick<Frozen, 'setting' | 'source'>): Telling {
  const i18n = calledBy(words.i18n, setting.names);
  const filters = { theme: null, cohorts: source.cohorts };
  return { i18n, format: createFormats(i18n, setting.timeZone), frame: setting, filters };
}

/** A frozen reading in words and figures, as it was. */
export function tellReading(words: Words, reading: Frozen): ToldFinding {
  return tellFinding(tellingOf(words, reading), reading.found, reading.basis);
}

/** What a reading rests on. */
export function sourceOf({ basis, source }: Pick<Frozen, 'basis' | 'source'>): Source {
  const { employees, consumers } = source.releases;
  return { n: basis.n, heads: { employees: employees.head, consumers: consumers.head } };
}

/** The foot of the sheet that tells it. */
export function readingFoot(words: Words, reading: Frozen): [string, string] {
  return footLines(tellingOf(words, reading), sourceOf(reading));
}

/** What was written beside a reading, then who froze it and when. */
export function writtenBeside(words: Words, reading: Reading): string[] {
  const { i18n, format } = tellingOf(words, reading);
  const notes = reading.notes.map((note) => {
    const [by, at] = [personName(i18n, note.by), format.dateTime(note.at)];
    const said = note.text;
    return i18n._(msg`« ${said} » ${by}, le ${at}`);
  });
  const [by, at] = [personName(i18n, reading.madeBy), format.dateTime(reading.madeAt)];
  return [...notes, i18n._(msg`Figée par ${by} le ${at}.`)];
}
