import { longest } from '@miroir/basics/space-texts';
import { graphemes } from '../device/graphemes.ts';
import type { Manner } from '../device/space-types.ts';
import type { ChosenName, Writing } from '../device/writings.ts';

/** A field that must change before a text can be sent. */
export interface WritingFault {
  readonly field: 'title' | 'body' | 'need' | 'benefit' | 'theme' | 'stance' | 'alt' | 'name' | 'role';
  readonly fault: 'empty' | 'too-long';
}

/** What a text needs. */
export interface Needs {
  readonly kind: 'idea' | 'comment' | 'addition';
  /** A comment on an idea says how it stands to it; a reply does not. */
  readonly stance: boolean;
  readonly manner: Manner;
  /** The name to sign with is still to be chosen. */
  readonly names: boolean;
}

/** What is missing or too long, in the order of the page. */
export function checkWriting(writing: Writing, { kind, stance, manner, names }: Needs): WritingFault[] {
  const faults: WritingFault[] = [];
  const text = (field: 'title' | 'body' | 'need' | 'benefit', required: boolean): void => {
    const fault = faultOf(writing[field], longest[field], required);
    if (fault !== null) faults.push({ field, fault });
  };
  if (kind === 'idea') text('title', true);
  if (stance && writing.stance === null) faults.push({ field: 'stance', fault: 'empty' });
  text('body', true);
  if (kind === 'idea') {
    if (writing.theme === null) faults.push({ field: 'theme', fault: 'empty' });
    text('need', false);
    text('benefit', false);
    const shown = writing.picture ? faultOf(writing.alt ?? '', longest.alt, true) : null;
    if (shown !== null) faults.push({ field: 'alt', fault: shown });
  }
  if (names && manner !== 'once') faults.push(...nameFaults(writing[manner], manner));
  return faults;
}

function nameFaults({ name, role }: ChosenName, manner: Manner): WritingFault[] {
  const faults: WritingFault[] = [];
  const called = faultOf(name, longest.name, true);
  if (called !== null) faults.push({ field: 'name', fault: called });
  const job = manner === 'named' ? faultOf(role, longest.role, true) : null;
  if (job !== null) faults.push({ field: 'role', fault: job });
  return faults;
}

function faultOf(text: string, most: number, required: boolean): WritingFault['fault'] | null {
  if (text.trim() === '') return required ? 'empty' : null;
  return graphemes(text) > most ? 'too-long' : null;
}
