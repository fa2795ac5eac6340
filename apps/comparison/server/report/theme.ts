import type { ThemeView } from '../../contract/theme.ts';
import { basisOfTheme, type Told } from './analysis.ts';
import { themeTones, voiceRows } from './tones.ts';

/** One theme; null when the campaign has no such theme. */
export function themeOf(told: Told, id: string): ThemeView | null {
  const voice = voiceRows(told).find((row) => row.theme === id);
  if (!voice || !told.campaign.themes.some((theme) => theme.id === id)) return null;
  const questions = told.campaign.questions.filter(({ theme }) => theme === id);
  return {
    basis: basisOfTheme(told, id),
    id,
    title: told.texts.theme(id),
    summary: told.texts.themeSummary(id),
    rows: told.rows.filter(({ theme }) => theme === id),
    tone: themeTones(told).find((row) => row.id === id) ?? null,
    voice,
    questions: questions.map((question) => ({
      id: question.id,
      label: told.texts.label(question.id),
      equivalence: question.equivalence,
      only: question.audience ?? null,
    })),
  };
}
