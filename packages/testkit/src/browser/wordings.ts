import { type Audience, audiences } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';

/** Shorter texts are words of the language ("Oui"): they say nothing of a side. */
const longEnough = 12;

/**
 * Every text of the campaign, in every language, that one audience reads and the other must not: its half of each
 * twin, the questions and prompts asked of it alone, its cohorts; less whatever the other side is shown as well.
 */
export function exclusiveWordings(campaign: Campaign, audience: Audience): string[] {
  const across = audiences.find((other) => other !== audience) ?? audience;
  const shown = texts(campaign, audience);
  const elsewhere = texts(campaign, across);
  const kept = [...shown].filter((text) => !elsewhere.has(text) && text.length >= longEnough);
  // A text that is part of one the other side reads cannot be told apart in a page.
  return kept.filter((text) => ![...elsewhere].some((other) => other.includes(text)));
}

function texts(node: unknown, audience: Audience, found = new Set<string>()): Set<string> {
  if (typeof node === 'string') found.add(node);
  else if (Array.isArray(node)) for (const each of node) texts(each, audience, found);
  else if (typeof node === 'object' && node !== null && isFor(node, audience)) {
    const twin = node as Partial<Record<Audience, unknown>>;
    if (twin.employees !== undefined && twin.consumers !== undefined) texts(twin[audience], audience, found);
    else for (const each of Object.values(node)) texts(each, audience, found);
  }
  return found;
}

/** Whether a question or a prompt is asked of this audience. */
function isFor(node: { audience?: unknown; audiences?: unknown }, audience: Audience): boolean {
  if (node.audience !== undefined) return node.audience === audience;
  return !Array.isArray(node.audiences) || node.audiences.includes(audience);
}
