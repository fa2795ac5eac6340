import type { Admission, Audience } from '@miroir/basics';
import type { LocalQuestionnaire, SideNames } from '@miroir/campaign';
import type { KeyList } from '@miroir/credential';
import type { ShownBulletins } from './bulletins.ts';
import type { RoleOrigins } from './portal-roles.ts';

export type RoundState = 'before' | 'open' | 'grace' | 'closed';

/** Where a round stands. Instants are ISO 8601 in UTC. */
export interface RoundStatus {
  state: RoundState;
  round: string;
  opensAt: string;
  closesAt: string;
  timeZone: string;
  /** From then on both sides are shown; before, results of one's own side go to those who have answered. */
  comparesAt: string;
  /** When decisions are announced; null when no moment is promised. */
  decidesAt: string | null;
}

/** What the landing says, in one locale. */
export interface Landing {
  /** How this side and the other one are called. */
  names: SideNames;
  headline: string;
  objective: string;
  rules: string;
  minutes: number;
  themes: { id: string; title: string; questions: number }[];
  /** Questions everybody is asked; one that an answer calls up is not announced. */
  questionCount: number;
  resources: { id: string; title: string; url?: string; text?: string }[];
  /** Open link only: the one declared dimension, or null when there is none (then cohorts has one member). */
  cohortQuestion: string | null;
  cohorts: { id: string; label: string }[];
}

/**
 * How often answers enter the results, where they change no more: once, at the close; or by the day or the week; `often`
 * in the demonstration alone.
 */
export type ReleasePace = 'once' | 'daily' | 'weekly' | 'often';

/** What the law asks of who publishes pages, by language. */
export interface Legal {
  readonly imprint: Readonly<Record<string, string>> | null;
  readonly links: readonly { readonly label: Readonly<Record<string, string>>; readonly url: string }[];
}
/** One text in several languages: a page changes its language without being asked for again. */
type Texts = Readonly<Record<string, string>>;

/** One change after the launch, as pages tell it; instants are ISO 8601 in UTC. */
export type BootChange = { readonly at: string } & (
  | { readonly kind: 'close'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'text';
      readonly texts: readonly {
        /** As `questions/ease/text`: members and ids from the outside in. */
        readonly path: string;
        readonly before: Texts;
        readonly after: Texts;
      }[];
    }
  /** `until`: when pages cease to show it above the rest. */
  | { readonly kind: 'announce'; readonly text: Texts; readonly until?: string }
  | { readonly kind: 'people'; readonly people: number }
  | { readonly kind: 'reissue'; readonly codes: number }
  | { readonly kind: 'refusal' }
);

/** What every page is told: whose it is and how it speaks. */
interface AnyBoot {
  version: 1;
  audience: Audience;
  locale: string;
  locales: string[];
  /** The company's own name, ink in both lights, and the address of its mark; never an audience colour. */
  brand: { name: string; ink?: { light: string; dark: string }; mark?: string };
  origins: RoleOrigins;
  /** What the page is called: the campaign's name in this locale, or the portal's own. */
  name: string;
  organisation: { name: string; contact: string };
}

interface RoundBoot extends AnyBoot {
  /** The round's name in addresses: its pages are behind `/r/<address>`, its procedures behind `/trpc/<address>`. */
  address: string;
  admission: Admission;
  /** Who sees this side's results from the comparison on. */
  resultsOpenTo: 'everyone' | 'participants';
  campaign: { id: string; round: string; fingerprint: string };
  /** base64url SHA-256 of the box's key list; compared with the digest of the invitation link. */
  keyListDigest: string;
  status: RoundStatus;
  privacy: { k: number; comments: number };
  releases: ReleasePace;
}

/**
 * The JSON data block `#miroir-boot` of a page, with what that page draws and no more: a person waits for the pages of
 * the hand-off (`start`, `issue`). The key list is public and immutable; the page checks its digest before using it.
 */
export type Boot =
  | (AnyBoot & { role: 'box'; page: 'home'; legal: Legal })
  /** Where an invitation opens: which round it is of is not known yet. */
  | (AnyBoot & { role: 'roll'; page: 'invitation' })
  /** Where the code of a printed card is typed. */
  | (AnyBoot & { role: 'roll'; page: 'card'; legal: Legal })
  | (RoundBoot & {
      role: 'roll';
      page: 'landing';
      legal: Legal;
      landing: Landing;
      changes: readonly BootChange[];
    })
  | (RoundBoot & { role: 'roll'; page: 'issue' })
  | (RoundBoot & { role: 'box' | 'space'; page: 'start'; keyList: KeyList })
  | (RoundBoot & {
      role: 'box';
      page: 'questionnaire';
      legal: Legal;
      questionnaire: LocalQuestionnaire;
      changes: readonly BootChange[];
    })
  /** What both sides said, face to face, and what is decided; null where it is for those who hold a credential. */
  | (RoundBoot & {
      role: 'box';
      page: 'mirror';
      legal: Legal;
      questionnaire: LocalQuestionnaire;
      opened: ShownBulletins | null;
    })
  /** Where a side builds ideas together; any round of the campaign leads to the same. */
  | (RoundBoot & {
      role: 'space';
      page: 'space';
      legal: Legal;
      questionnaire: LocalQuestionnaire;
      changes: readonly BootChange[];
    });

/** The data of a page that is one round's. */
export type BootOfRound = Extract<Boot, { address: string }>;

/** Which of a role's documents is served at an address of a round. */
export type RoundPage = BootOfRound['page'];

/** Which one at an address that is no round's. */
export type CommunityPage = Exclude<Boot['page'], RoundPage>;
