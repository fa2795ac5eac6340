/** What commands say of a space. */
export interface SpaceMessages {
  /** After a restore of the roll. */
  readonly spacePaused: string;
  readonly spaceResumed: string;
  /** What roll and space count of one campaign; `unknown`: people the roll no longer knows of. */
  readonly spaceAccesses: (counted: {
    readonly campaign: string;
    readonly marked: number;
    readonly held: number;
    readonly unknown: number;
  }) => string;
  readonly spaceNotAtHand: string;
  readonly spaceActed: (act: 'hide' | 'restore', id: string) => string;
  readonly spaceDeskLink: (name: string, hours: number) => string;
  /** The name has another role at the desk. */
  readonly otherDeskRole: (name: string) => string;
  /** @param head hash of the last act; null when there is none */
  readonly deskLogWhole: (acts: number, head: string | null) => string;
  readonly deskLogBroken: (sequence: string) => string;
  readonly deskLogEmpty: string;
  readonly digestGood: (of: {
    readonly audience: string;
    readonly campaign: string;
    readonly serial: number;
    readonly day: string;
  }) => string;
  readonly digestKey: (name: string) => string;
  readonly digestByAnother: (name: string) => string;
  readonly digestRefused: (why: 'not-a-digest' | 'changed') => string;
  readonly noContribution: (id: string) => string;
  readonly whichSpace: (campaigns: readonly string[]) => string;
  /** The campaign has a space, and no address was given for it. */
  readonly needsSpaceOrigin: string;
}
