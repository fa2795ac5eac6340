import { type Audience, audiences } from '@miroir/basics';
import { type IdeaOrder, type IdeaPlaceFilter, ideaOrders, ideaPlaces } from '../../contract/ideas.ts';

/** How rows are ordered. */
export const sortOrders = ['gap', 'order', 'verdict'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** The filters, exactly as the address bar holds them: a page reloaded or sent to a colleague shows the same thing. */
export interface Search {
  theme?: string;
  /** Cohorts of employees, joined by dots; absent: the whole. */
  in?: string;
  /** Cohorts of consumers, joined by dots; absent: the whole. */
  out?: string;
  /** Campaign and round: the address bar has them before the page. */
  campaign?: string;
  round?: string;
  sort?: SortOrder;
  /** The row whose detail is open. */
  row?: string;
  /** The earlier publication that is compared with, `round~employees.consumers` by serial; absent: the one before. */
  since?: string;
  /** Questions whose lines are drawn, joined by dots. */
  lines?: string;
  /** Words that ideas are searched for. */
  find?: string;
  /** Ideas of one side; absent: of both. */
  side?: Audience;
  /** Where ideas were found; absent: anywhere. */
  born?: Exclude<IdeaPlaceFilter, 'all'>;
  /** The language that ideas are written in. */
  tongue?: string;
  /** How ideas are ordered. */
  by?: IdeaOrder;
  /** The page of ideas, from 2 on; absent: the first. */
  page?: number;
}

const id = /^[a-z0-9][a-z0-9-]{0,63}$/;
const ids = /^[a-z0-9][a-z0-9-]{0,63}(\.[a-z0-9][a-z0-9-]{0,63})*$/;
const release = /^[a-z0-9][a-z0-9-]{0,63}~\d{1,9}\.\d{1,9}$/;
const tongue = /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8}){0,3}$/;
/** As much as is searched for. */
const words = /^.{1,200}$/s;
const mostPages = 100_000;
const rowId = /^[\w/.-]{1,200}$/;

/**
 * Keeps what is well formed and drops the rest: a mangled link opens the unfiltered page rather than an error. What is
 * dropped is there as undefined: the router lays the result over what the address had, and would else keep that.
 */
export function parseSearch(raw: Readonly<Record<string, unknown>>): Search {
  const text = (name: string, form: RegExp) => {
    const value = typeof raw[name] === 'number' ? String(raw[name]) : raw[name];
    return typeof value === 'string' && form.test(value) ? value : undefined;
  };
  const entries = {
    theme: text('theme', id),
    in: text('in', ids),
    out: text('out', ids),
    campaign: text('campaign', id),
    round: text('round', id),
    sort: sortOrders.find((order) => order === raw.sort),
    row: text('row', rowId),
    since: text('since', release),
    lines: text('lines', ids),
    find: text('find', words),
    side: audiences.find((side) => side === raw.side),
    born: bornPlaces.find((place) => place === raw.born),
    tongue: text('tongue', tongue),
    by: ideaOrders.find((order) => order === raw.by),
    page: pageOf(raw.page),
  };
  return Object.fromEntries(
    Object.entries(entries).filter(([name, value]) => value !== undefined || name in raw),
  );
}

/** Where ideas were found, but for anywhere. */
export const bornPlaces = ideaPlaces.filter((place) => place !== 'all');

/** The number of a page after the first, whether the router read a number or a text. */
function pageOf(raw: unknown): number | undefined {
  const page = typeof raw === 'string' && /^\d{1,6}$/.test(raw) ? Number(raw) : raw;
  return typeof page === 'number' && Number.isInteger(page) && page > 1 && page <= mostPages
    ? page
    : undefined;
}

/** What follows a reader from page to page: the filters and what is compared with, not the open detail, nor what ideas were asked for. */
export function keptFilters(search: Search): Search {
  const { row: _closed, lines: _drawn, find: _found, side: _side, ...others } = search;
  const { born: _born, tongue: _tongue, by: _by, page: _page, ...kept } = others;
  return kept;
}

/** What follows a reader to another round of the campaign: what is compared with, and the open detail, are of this one. */
export function placeFilters(search: Search): Search {
  const { row: _closed, since: _of, ...kept } = search;
  return kept;
}

/** A list of ids in the address. */
export function splitIds(joined: string | undefined): string[] {
  return joined ? joined.split('.') : [];
}

/** The other way; undefined when nothing is chosen, so that the address stays short. */
export function joinIds(chosen: readonly string[]): string | undefined {
  return chosen.length > 0 ? chosen.join('.') : undefined;
}
