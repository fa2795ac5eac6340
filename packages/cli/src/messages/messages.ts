import type { Fault, Warning } from '@miroir/campaign';
import type { CalibrateFault, LaunchFault, UpgradeFault, UpgradeStep } from '@miroir/launch';
import type { PortalRole } from '@miroir/portal';
import type { AmendMessages } from './amend/amend-messages.ts';
import type { OperatorMessages } from './operator/messages.ts';
import type { SpaceMessages } from './space/messages.ts';

/** Every sentence of the command, in one language. A missing one does not compile. */
export interface Messages extends OperatorMessages, SpaceMessages {
  readonly amend: AmendMessages;
  readonly fileMissing: (path: string) => string;
  readonly fileIsFolder: (path: string) => string;
  readonly fileForbidden: (path: string) => string;
  readonly secretExposed: (path: string) => string;
  /** `reason` is the engine’s own, in English. */
  readonly notJson: (
    path: string,
    fault: { readonly reason: string; readonly line: number; readonly column: number },
  ) => string;
  readonly noCampaignInModule: (path: string) => string;
  readonly campaignGood: (name: string, questions: number, themes: number) => string;
  readonly fingerprint: (hex: string) => string;
  readonly unspoken: (locale: string, sentences: number, first: string) => string;
  readonly lacking: (locale: string, missing: number, of: number, first: readonly string[]) => string;
  readonly refusedTranslations: (locale: string, sentences: readonly string[]) => string;
  readonly filesToldIn: (locale: string, words: string) => string;
  readonly lettersNotSet: (locale: string, word: string) => string;
  readonly noLanguage: (tag: string) => string;
  readonly languageWritten: (folder: string, sentences: number, untranslated: number) => string;
  readonly languageNext: (folder: string) => string;
  readonly faults: (count: number, file: string) => string;
  readonly wholeDocument: string;
  readonly keysReady: (audience: string) => string;
  readonly keysPlace: (folder: string) => string;
  readonly keysOfWhom: string;
  readonly comparisonKeyReady: (key: string) => string;
  readonly comparisonKeyPlace: (file: string) => string;
  readonly noComparisonKey: (file: string) => string;
  readonly badComparisonKey: (file: string) => string;
  readonly audienceName: (audience: 'employees' | 'consumers') => string;
  readonly importing: (people: number) => string;
  readonly preview: (people: number, file: string) => string;
  readonly cohortLine: (id: string, people: number) => string;
  /** A cohort that could not be launched as it is. */
  readonly cohortSmall: (id: string, people: number) => string;
  readonly csvLine: (line: number, sentence: string) => string;
  readonly csvSpreadsheet: (path: string) => string;
  readonly csvBinary: (path: string) => string;
  readonly csvBroken: (
    path: string,
    line: number,
    how: 'uneven-row' | 'stray-quote' | 'unreadable',
  ) => string;
  readonly csvEmpty: (path: string) => string;
  readonly csvColumnMissing: (path: string, column: string, found: string) => string;
  readonly csvColumnTwice: (path: string, column: string) => string;
  readonly csvWindows: string;
  readonly personFault: (code: PersonFaultCode, detail: string) => string;
  readonly personTwice: (ref: string, otherLine: number, otherRef: string) => string;
  readonly nothingImported: string;
  readonly confirmImport: (people: number) => string;
  readonly confirmLeave: (people: number) => string;
  readonly needsYes: string;
  readonly needsOut: string;
  readonly outTaken: (path: string) => string;
  readonly imported: (added: number, changed: number, people: number) => string;
  readonly importedNext: string;
  readonly left: (left: number, named: number) => string;
  readonly invitationsOnce: string;
  readonly codeFault: (
    code: 'foreign-code' | 'voided-code' | 'wrong-person' | 'code-twice',
    first: string,
  ) => string;
  readonly codeAt: (path: string, line: number, sentence: string) => string;
  readonly noCode: (count: number, refs: readonly string[]) => string;
  readonly moreFaults: (count: number) => string;
  readonly nothingFrozen: string;
  readonly launching: string;
  readonly launched: (audience: string, round: string) => string;
  readonly keyListDigest: (digest: string) => string;
  /** A fault of a campaign, without its path. */
  readonly campaignFault: (fault: Fault) => string;
  /** Above what `campaign check` warns of. */
  readonly warnings: (count: number) => string;
  readonly campaignWarning: (warning: Warning) => string;
  readonly launchFault: (fault: LaunchFault) => string;
  readonly otherRounds: (round: string, others: readonly string[]) => string;
  readonly linksWritten: (count: number, path: string) => string;
  readonly confirmForget: (round: string) => string;
  readonly nothingErased: string;
  readonly forgetting: string;
  readonly notOver: string;
  readonly forgotten: (round: string) => string;
  readonly openLink: (link: string) => string;
  readonly whichRound: (rounds: readonly string[]) => string;
  readonly makingCards: (people: number) => string;
  readonly cardsWritten: (count: number, path: string) => string;
  readonly cardsKeys: (keys: string) => string;
  readonly cardsMark: string;
  readonly cardsSecret: string;
  readonly cardsOut: (path: string) => string;
  readonly cardsLanguage: (asked: string, locales: readonly string[]) => string;
  readonly cardsLetters: (told: {
    readonly lang: string;
    readonly word: string;
    readonly settable: readonly string[];
  }) => string;
  readonly cardsNumbers: (asked: string) => string;
  readonly noCards: string;
  readonly clockConfirmed: string;
  readonly releasing: string;
  readonly released: (serial: number, n: number) => string;
  readonly releaseFault: (
    code: 'busy' | 'overtaken' | 'round-final' | 'not-due' | 'not-open-yet' | 'held' | 'clock-doubted',
  ) => string;
  readonly calibrated: string;
  readonly calibrateFault: (code: Exclude<CalibrateFault, 'not-launched'>) => string;
  readonly filesRewritten: (roll: boolean) => string;
  readonly notRewritten: (role: string) => string;
  readonly roleName: (role: PortalRole) => string;
  readonly backingUp: (role: string) => string;
  readonly backedUp: (role: string, path: string, documents: number) => string;
  readonly backupWithoutKeys: string;
  readonly restoring: (role: string) => string;
  readonly restoreFault: (
    path: string,
    code: 'not-a-dump' | 'incomplete' | 'foreign-dump' | 'not-empty',
  ) => string;
  readonly restoredRole: (role: string, documents: number) => string;
  readonly marksDistrusted: string;
  readonly needsPublished: string;
  readonly publishedFault: (code: 'foreign-snapshot' | 'older-snapshot') => string;
  readonly nothingAccepted: (audience: string) => string;
  /** Rounds as `campaign/round`. */
  readonly whichChain: (rounds: readonly string[]) => string;
  readonly needsOrigin: string;
  readonly snapshotWritten: (path: string) => string;
  readonly restored: (epoch: number) => string;
  /** Whose data: “the roll of the employees”. */
  readonly upgradeOf: (role: string, audience: string) => string;
  readonly upgradeNothing: (folder: string) => string;
  readonly upgradePlan: (data: string, version: number, steps: readonly string[]) => string;
  readonly upgradeStep: (step: UpgradeStep['name'], to: number) => string;
  readonly upgradeFault: (data: string, code: UpgradeFault['code']) => string;
  readonly upgradeWhose: string;
  readonly upgrading: (data: string) => string;
  readonly upgraded: (data: string, from: number, to: number) => string;
  readonly locale: string;
  readonly notLaunched: (audience: string, folder: string) => string;
  readonly comparisonWritten: (path: string) => string;
  readonly comparisonMissing: (path: string) => string;
  readonly notALead: (name: string) => string;
  readonly leadLink: (hours: number) => string;
  /** @param named those whom participants were told of; nobody where no comment is read */
  readonly notAReader: (name: string, named: readonly string[]) => string;
  readonly deskLink: (name: string, hours: number) => string;
  readonly noReaders: string;
  /** @param until day on which the link ends; null when none waits */
  readonly readerInvited: (name: string, until: string | null) => string;
  readonly readerJoined: (
    name: string,
    told: { readonly since: string; readonly sessions: number; readonly passkeys: number },
  ) => string;
  readonly readerUnknown: (name: string) => string;
  readonly readerRevoked: (name: string) => string;
  readonly notAnOrigin: (given: string) => string;
  readonly snapshotGood: (audience: string, serial: number, n: number | null) => string;
  readonly snapshotRefused: (sentence: string) => string;
  readonly noKeys: string;
  readonly statusTitle: (audience: string) => string;
  readonly roundState: (state: string) => string;
  readonly statusRound: (id: string, state: string, closesAt: string) => string;
  readonly statusInvited: (invited: number) => string;
  readonly statusParticipation: (day: string, issued: number, answered: number) => string;
  readonly statusNoDay: string;
  readonly statusRelease: (serial: number, at: string, n: number) => string;
  readonly statusNoRelease: string;
  readonly statusHead: (head: string) => string;
  readonly statusDesk: (invited: number, came: number) => string;
  readonly statusSpaceDesk: (invited: number, came: number) => string;
  readonly statusNextDue: (at: string) => string;
  readonly statusOverdue: (at: string) => string;
  readonly internal: (message: string) => string;
}

export type PersonFaultCode =
  | 'no-cohort'
  | 'several-cohorts'
  | 'missing-column'
  | 'duplicate-ref'
  | 'empty-ref'
  | 'on-the-roll'
  | 'open-link';
