/** Where a browser keeps what it must find again: the session's secret, and whether keys are pressed. */
export interface Kept {
  get(): string | null;
  set(value: string | null): void;
}

/** One value of this origin's storage; in memory where the browser refuses it. */
export function kept(name: string, storage: () => Storage = () => localStorage): Kept {
  let here: string | null = null;
  return {
    get() {
      try {
        return storage().getItem(name) ?? here;
      } catch {
        return here;
      }
    },
    set(value) {
      here = value;
      try {
        if (value === null) storage().removeItem(name);
        else storage().setItem(name, value);
      } catch {
        // Refused or full: the value lasts as long as the page.
      }
    },
  };
}
