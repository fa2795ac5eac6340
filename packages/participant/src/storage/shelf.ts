/**
 * A few named records kept on the device. `update` is atomic between tabs where the device allows it: it reads,
 * lets a pure function decide and writes, in one transaction. What it returns is what is kept.
 */
export interface Shelf {
  /** `database` survives the tab; `session` dies with it, which the person must be told. */
  readonly kind: 'database' | 'session';
  read<T>(name: string): Promise<T | undefined>;
  /** `change` gets what is there and gives what is to be there; `undefined` deletes. It must not wait. */
  update<T>(name: string, change: (current: T | undefined) => T | undefined): Promise<T | undefined>;
}
