import type { MethodView } from '../../contract/method.ts';
import type { ReportPages } from '../../figures/report/page-figures.ts';
import type { Telling } from '../../figures/value/telling.ts';
import type { Told } from '../report/analysis.ts';
import { expectationsOf } from '../report/expectations.ts';
import { overviewOf } from '../report/overview.ts';
import { participationOf } from '../report/participation.ts';
import { questionOf } from '../report/question.ts';
import type { Reporter, ReportRequest } from '../report/reporter.ts';
import { sentimentOf } from '../report/sentiment.ts';
import type { FigureLocale, Figures } from './figures-module.ts';

/** What an export is asked with: the filters of a page, in one of the languages of the figures. */
export interface ExportRequest extends ReportRequest {
  readonly locale: FigureLocale;
}

/** Everything that any export is made from: the pages as they are shown, and the words they are told in. */
export interface Material {
  readonly telling: Telling;
  readonly pages: ReportPages;
  readonly method: MethodView;
  /** The analysis itself: published counts, the campaign's own words. */
  readonly told: Told;
}

/** Gathers the pages under the filters of a request; null until both sides have published. */
export async function gather(
  reporter: Reporter,
  figures: Figures,
  request: ExportRequest,
): Promise<Material | null> {
  const told = reporter.told(request);
  if (!told) return null;
  const { locale, round, theme, cohorts } = request;
  const frame = await reporter.frame({ locale, round, lead: '' });
  const whole = reporter.told({ ...request, theme: null, cohorts: { employees: [], consumers: [] } }) ?? told;
  const inTheme = told.campaign.questions.filter((question) => theme === null || question.theme === theme);
  return {
    told,
    telling: { ...figures.wordsOf(locale, frame.timeZone), frame, filters: { theme, cohorts } },
    method: await reporter.method(request),
    pages: {
      overview: overviewOf(told, locale),
      // The page of participation is never filtered.
      participation: participationOf(whole),
      expectations: expectationsOf(told),
      sentiment: sentimentOf(told),
      questions: inTheme.flatMap(({ id }) => {
        const view = questionOf(told, id);
        return view ? [view] : [];
      }),
    },
  };
}
