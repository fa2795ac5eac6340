import { audiences, err, ok, type Result } from '@miroir/basics';
import { comparesAt } from '@miroir/campaign';
import { localizeContent, parseContent } from '@miroir/exchange';
import type { Contents, MirrorDraft, MirrorView, Previews } from '../../contract/mirror.ts';
import type { Place } from '../../contract/place.ts';
import { refusedFor } from '../quoted/quotable.ts';
import type { Told } from '../report/analysis.ts';
import type { Figures } from '../take-away/figures-module.ts';
import { type MirrorFault, mirrorContents } from './mirror-content.ts';
import type { MirrorStore } from './mirror-store.ts';

/** Why a mirror is not shown or signed: a row that may not be told, or texts without a language, by their paths. */
export type ComposeFault = MirrorFault | { readonly missing: readonly string[] };

/** What leads compose for mirror day. */
export interface Mirrors {
  view(page: Told): Promise<MirrorView>;
  /** What both portals would open, as it is written now. */
  contents(page: Told): Promise<Result<Contents, ComposeFault>>;
  /** The same in one language. */
  preview(page: Told, locale: string): Promise<Result<Previews, ComposeFault>>;
  write(
    page: Told,
    written: { readonly revision: number; readonly draft: MirrorDraft },
  ): Promise<Result<{ revision: number }, 'changed-meanwhile'>>;
}

interface MirrorsDeps {
  readonly store: MirrorStore;
  /** The sentences, in every language. */
  readonly figures: () => Promise<Figures>;
}

const placeOf = ({ campaign, data }: Told): Place => ({
  campaign: campaign.id,
  round: data.employees.snapshot.header.round,
});

/** Makes them over a store. */
export function createMirrors({ store, figures }: MirrorsDeps): Mirrors {
  const contents = async (page: Told): Promise<Result<Contents, ComposeFault>> => {
    const { draft } = await store.find(placeOf(page));
    const made = mirrorContents(page, draft, await figures());
    if (!made.ok) return made;
    const { locales } = page.campaign;
    const missing = audiences.flatMap((audience) => {
      const parsed = parseContent(made.value[audience], { audience, locales });
      return parsed.ok ? [] : parsed.error.where.map((where) => `${audience}${where}`);
    });
    return missing.length === 0 ? ok(made.value) : err({ missing });
  };
  return {
    async view(page) {
      const { revision, draft } = await store.find(placeOf(page));
      const { campaign, data, rows } = page;
      return {
        ...{ revision, draft, locales: campaign.locales },
        choices: rows.map((row) => ({ row, refused: refusedFor(row) })),
        final: audiences.every((side) => data[side].snapshot.body.atClose),
        promised: new Date(comparesAt(campaign.schedule, placeOf(page).round)).toISOString(),
      };
    },
    contents,
    async preview(page, locale) {
      const made = await contents(page);
      if (!made.ok) return made;
      const { locales } = page.campaign;
      const { employees, consumers } = made.value;
      return ok({
        employees: localizeContent(employees, locale, locales),
        consumers: localizeContent(consumers, locale, locales),
      });
    },
    async write(page, { revision, draft }) {
      const next = { revision: revision + 1, draft };
      return (await store.replace(placeOf(page), next))
        ? ok({ revision: next.revision })
        : err('changed-meanwhile');
    },
  };
}
