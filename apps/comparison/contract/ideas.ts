import type { Audience } from '@miroir/basics';
import type { Pair } from './figure.ts';

/** What entered of an idea or a theme: opinions of people who chose to react. */
export interface IdeaCounts {
  readonly agree: number;
  readonly disagree: number;
  readonly unsure: number;
}

/** A share of those who reacted, in percent, with its interval at 95 %. */
export interface Agreement {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Why an idea's text is not here; `no-texts`: the portal has sent none yet. */
export type TextAbsence = 'not-allowed' | 'not-cleared' | 'round-open' | 'gone' | 'no-room' | 'no-texts';

/** An idea in its author's words. */
export interface IdeaText {
  readonly language: string;
  readonly title: string;
  readonly body: string;
  readonly need: string;
  readonly benefit: string;
}

/** Where an idea was had, as leads confirmed it. */
export type IdeaPlace = 'both' | 'only';

/** One idea. */
export interface IdeaView {
  readonly id: string;
  readonly side: Audience;
  readonly theme: string;
  /** Null: its text is not here, for the reason beside. */
  readonly text: IdeaText | null;
  readonly absence: TextAbsence | null;
  /** Null: fewer people are counted than are told. */
  readonly counts: IdeaCounts | null;
  readonly agreement: Agreement | null;
  readonly place: IdeaPlace;
  /** Ideas of the other side that it was matched with. */
  readonly matches: readonly { readonly id: string; readonly title: string | null }[];
}

/** What a side did on a theme. */
export interface ThemeSideView {
  readonly ideas: number;
  readonly comments: number;
  readonly additions: number;
  /** Of the ideas that are counted, all together; null where none is. */
  readonly counts: IdeaCounts | null;
  readonly agreement: Agreement | null;
  /** Fewest people who can be behind these opinions: as many as reacted to the idea that most reacted to. */
  readonly people: number;
  /** People who offer to help, by skill. */
  readonly skills: readonly { readonly skill: string; readonly count: number }[];
}

/** A theme on both sides; null: the side has told nothing of it. */
export interface ThemeIdeasView {
  readonly id: string;
  readonly sides: Pair<ThemeSideView | null>;
}

/** One side's space. */
export interface SpaceSideView {
  /** People with an access to the space; the same for all themes, since nobody knows who writes where. */
  readonly participants: number;
  readonly step: number;
  readonly k: number;
  /** ISO time of the last counts. */
  readonly sealedAt: string;
  /** Ideas that are counted, and texts that are here. */
  readonly counted: number;
  readonly texts: number;
  readonly both: number;
}

/** Both spaces: null where a side has published none. */
export interface IdeasOverview {
  readonly campaign: string;
  readonly sides: Pair<SpaceSideView | null>;
  /** What the last pull of a space failed with; null when it answered, or has none. */
  readonly failures: Pair<string | null>;
  readonly themes: readonly ThemeIdeasView[];
  /** Languages of the texts that are here. */
  readonly languages: readonly string[];
  /** Matches that leads confirmed. */
  readonly matched: number;
}

export const ideaOrders = ['agreed', 'divided', 'reacted'] as const;
export type IdeaOrder = (typeof ideaOrders)[number];

export const ideaPlaces = ['all', 'both', 'inside', 'outside'] as const;
export type IdeaPlaceFilter = (typeof ideaPlaces)[number];

/** Ideas on one page. */
export const ideasPerPage = 20;

/** One page of ideas. */
export interface IdeaListView {
  readonly items: readonly IdeaView[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** Two ideas that may be one, as the words of their texts say. */
export interface ProposalView {
  readonly employees: IdeaView;
  readonly consumers: IdeaView;
  /** 0 to 1: how much of their telling words they share. */
  readonly likeness: number;
  /** Null: nobody has decided. */
  readonly verdict: 'confirmed' | 'refused' | null;
  /** Who decided. */
  readonly by: string | null;
}

/** What a lead decides about. */
export interface ProposalsView {
  readonly proposed: readonly ProposalView[];
  readonly confirmed: readonly ProposalView[];
  readonly refused: readonly ProposalView[];
}
