/** Where "now" comes from: an argument, so that time can be played in tests and is absent from pure code. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}
