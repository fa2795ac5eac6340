/** Whose figures are looked at: one round of one campaign. */
export interface Place {
  /** Id of the campaign. */
  readonly campaign: string;
  /** Id of the round. */
  readonly round: string;
}

/** What an address asks for; null where it leaves the choice. */
export interface AskedPlace {
  readonly campaign: string | null;
  readonly round: string | null;
}
