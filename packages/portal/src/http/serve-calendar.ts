import { localize } from '@miroir/campaign';
import type { FastifyInstance } from 'fastify';
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { LaunchedRound } from '../launched/launched-rounds.ts';
import { roundStatus } from '../round/round-status.ts';
import { pageLocale } from './choose-locale.ts';

/** How long the reminder stands in a calendar, ms: an entry, not an appointment. */
const stands = 1_800_000;

/** One round as an entry of a calendar (RFC 5545), the same for everybody: its opening, what is asked, where. */
export function roundCalendar(
  round: Pick<LaunchedRound, 'name' | 'file'>,
  locale: string,
  now: number,
): string {
  const { name, file } = round;
  const { questionnaire, origins } = file;
  const { locales } = questionnaire;
  const opens = Date.parse(roundStatus(file, { now: () => now }).opensAt);
  const calendar = ical({ prodId: { company: 'Miroir', product: 'Miroir', language: locale } });
  calendar
    .createEvent({
      id: `${name}@${new URL(origins.box).host}`,
      start: new Date(opens),
      end: new Date(opens + stands),
      stamp: new Date(opens),
      summary: localize(questionnaire.name, locale, locales),
      description: localize(questionnaire.objective, locale, locales),
      url: `${origins.box}/r/${name}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    .createAlarm({ type: ICalAlarmType.display, triggerBefore: 0 });
  return calendar.toString();
}

/** Serves each round's entry for a calendar: nobody here has an address to remind a person at. */
export function serveCalendars(
  app: FastifyInstance,
  { round, now }: { readonly round: (name: string) => LaunchedRound | null; readonly now: () => number },
): void {
  app.get<{ Params: { round: string } }>('/r/:round/calendar.ics', async (request, reply) => {
    const found = round(request.params.round);
    if (found === null) return reply.callNotFound();
    const { searchParams } = new URL(request.url, 'http://portal.invalid');
    const asked = { lang: searchParams.get('lang'), acceptLanguage: request.headers['accept-language'] };
    const locale = pageLocale(asked, found.file.questionnaire.locales);
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${found.file.questionnaire.campaign}.ics"`)
      .type('text/calendar; charset=utf-8')
      .send(roundCalendar(found, locale, now()));
  });
}
