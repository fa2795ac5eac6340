/** What reads the tone of texts: equal names and versions say the same of every text. */
export interface EngineVersion {
  readonly name: string;
  readonly version: string;
}

/** Whether two texts read by these may be counted together, or their counts compared. */
export function sameEngine(a: EngineVersion, b: EngineVersion): boolean {
  return a.name === b.name && a.version === b.version;
}
