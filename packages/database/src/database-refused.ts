/** The database cannot be used as configured; the message is one sentence for the person who starts the process. */
export class DatabaseRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseRefused';
  }
}

/** A folder belongs to one process at a time. */
export function folderIsServed(path: string): string {
  return `Another process already serves ${path}: stop that one first, or let it go on in this one's place.`;
}
