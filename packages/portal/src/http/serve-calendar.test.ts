import { questionnaireFor } from '@miroir/campaign';
import { testCampaign } from '@miroir/campaign/testing';
import { describe, expect, it } from 'vitest';
import type { EffectiveFile } from '../launched/effective-round.ts';
import { roundCalendar } from './serve-calendar.ts';

const questionnaire = questionnaireFor(testCampaign(), 'employees');
const [round] = questionnaire.schedule.rounds;
const file = {
  questionnaire,
  round: round?.id ?? '',
  origins: { roll: 'https://roll.example', box: 'https://box.example' },
} as EffectiveFile;

describe('a round in a calendar', () => {
  const entry = (now = 0) => roundCalendar({ name: 'abc', file }, 'fr', now).replaceAll('\r\n ', '');

  it('is one entry, at the opening, with the way to it', () => {
    const text = entry();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('URL;VALUE=URI:https://box.example/r/abc');
    expect(text).toContain('UID:abc@box.example');
    expect(text).toMatch(/DTSTART:\d{8}T\d{6}Z/);
    expect(text).toContain('TRANSP:TRANSPARENT');
  });

  it('is the same for everybody, whenever it is fetched', () => {
    expect(entry(1_800_000_000_000)).toBe(entry());
  });
});
