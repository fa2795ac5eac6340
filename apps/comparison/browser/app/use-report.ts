import { useLingui } from '@lingui/react';
import { useApp } from './context.tsx';
import { useFilters } from './filters.tsx';
import { splitIds } from './search.ts';

/** The filters as the server takes them, with the reader's language, and the way to ask. */
export function useReport() {
  const { api } = useApp();
  const { i18n } = useLingui();
  const [search] = useFilters();
  const input = {
    locale: i18n.locale,
    // As the address has it: what was asked before the frame came is the same question.
    campaign: search.campaign ?? null,
    round: search.round ?? null,
    theme: search.theme ?? null,
    cohorts: { employees: splitIds(search.in), consumers: splitIds(search.out) },
  };
  return { report: api.trpc.report, input, options: { placeholderData: <T>(old: T) => old } };
}
