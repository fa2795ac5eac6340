import type { Clock } from '@miroir/basics';

/** Wrong codes a minute: from one network, and in all. */
export const guessesAMinute = { network: 5, all: 60 } as const;

const minute = 60_000;

/**
 * Slows down whoever guesses codes of cards. Right codes are not counted, so that a whole workshop may type behind one
 * address; wrong ones nearly always are guesses, since the page notices a slip of the hand itself. In memory alone, for
 * a minute. At 60 a minute for two months, someone who is let through every time has tried 2^22 of 2^60 codes.
 */
export function guessBrake(clock: Clock) {
  let guesses: { readonly network: string; readonly at: number }[] = [];
  return {
    /**
     * Counts a try as wrong before it is looked up, so that a hundred at once are a hundred; null: too many already.
     * `right` takes it back.
     */
    attempt(network: string): { right(): void } | null {
      const now = clock.now();
      guesses = guesses.filter(({ at }) => Math.abs(now - at) < minute);
      const own = guesses.filter((guess) => guess.network === network).length;
      if (own >= guessesAMinute.network || guesses.length >= guessesAMinute.all) return null;
      const guess = { network, at: now };
      guesses.push(guess);
      return {
        right() {
          guesses = guesses.filter((each) => each !== guess);
        },
      };
    },
  };
}

export type GuessBrake = ReturnType<typeof guessBrake>;
