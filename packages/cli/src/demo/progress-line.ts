/** Where progress is told: one line that changes on a terminal, a line now and then elsewhere. */
export interface ProgressLine {
  show(text: string, share?: number): void;
  /** Ends the changing line and writes one that stays. */
  say(text: string): void;
}

const tenth = 10;

export function progressLine(out: { write(text: string): unknown; readonly isTTY?: boolean }): ProgressLine {
  let open = false;
  let lastTenth = -1;
  return {
    show(text, share) {
      if (out.isTTY === true) {
        out.write(`\r\u001b[K${text}`);
        open = true;
        return;
      }
      const reached = share === undefined ? -1 : Math.floor(share * tenth);
      if (share !== undefined && reached === lastTenth) return;
      lastTenth = reached;
      out.write(`${text}\n`);
    },
    say(text) {
      if (open) out.write('\r\u001b[K');
      open = false;
      out.write(`${text}\n`);
    },
  };
}
