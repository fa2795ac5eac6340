/** Every sentence of the command, in one language. A missing one does not compile. */
export interface Messages {
  readonly fileMissing: (path: string) => string;
  readonly notJson: (path: string, reason: string) => string;
  readonly noCampaignInModule: (path: string) => string;
  readonly campaignGood: (name: string, questions: number, themes: number) => string;
  readonly fingerprint: (hex: string) => string;
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
  readonly cohortTooSmall: (id: string, people: number) => string;
  readonly csvLine: (line: number, sentence: string) => string;
  readonly csvUnreadable: (path: string, reason: string) => string;
  readonly csvEmpty: (path: string) => string;
  readonly csvColumnMissing: (column: string, found: string) => string;
  readonly csvWindows: string;
  readonly personFault: (code: PersonFaultCode, detail: string) => string;
  readonly nothingImported: string;
  readonly confirmImport: (people: number) => string;
  readonly needsYes: string;
  readonly imported: (people: number) => string;
  readonly invitationsWritten: (path: string) => string;
  readonly invitationsOnce: string;
  readonly launching: string;
  readonly launched: (audience: string, round: string) => string;
  readonly keyListDigest: (digest: string) => string;
  readonly launchFault: (code: string, message: string) => string;
  readonly linksWritten: (count: number, path: string) => string;
  readonly releasing: string;
  readonly released: (serial: number, n: number) => string;
  readonly releaseFault: (code: 'busy' | 'overtaken' | 'round-final' | 'not-due' | 'not-open-yet') => string;
  readonly restored: (epoch: number) => string;
  readonly locale: string;
  readonly notLaunched: (audience: string, folder: string) => string;
  readonly comparisonWritten: (path: string) => string;
  readonly comparisonMissing: (path: string) => string;
  readonly leadLink: (hours: number) => string;
  readonly snapshotGood: (audience: string, serial: number, n: number | null) => string;
  readonly snapshotRefused: (sentence: string) => string;
  readonly noKeys: string;
  readonly statusTitle: (audience: string) => string;
  readonly roundState: (state: string) => string;
  readonly statusRound: (id: string, state: string, closesAt: string) => string;
  readonly statusInvited: (invited: number | null, issued: number) => string;
  readonly statusRegistered: (registered: number) => string;
  readonly statusRelease: (serial: number, at: string, n: number) => string;
  readonly statusNoRelease: string;
  readonly statusHead: (head: string) => string;
  readonly statusNextDue: (at: string) => string;
  readonly internal: (message: string) => string;
}

export type PersonFaultCode =
  | 'no-cohort'
  | 'several-cohorts'
  | 'missing-column'
  | 'duplicate-ref'
  | 'empty-ref'
  | 'already-launched'
  | 'open-link';
