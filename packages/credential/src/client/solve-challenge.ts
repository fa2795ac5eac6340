import { decodeBase64url, encodeBase64url } from '../base64url.ts';

const loadSolver = () =>
  Promise.all([import('altcha-lib'), import('altcha-lib/algorithms/web/pbkdf2')] as const);

/** Derivations at work at once: Web Crypto spreads them over the cores of the device, and a phone has four at least. */
const lanes = 4;

/** The first answer of attempts side by side, the others stopped; null when all were stopped from outside. */
async function firstOf<T>(
  count: number,
  controller: AbortController,
  attempt: (lane: number) => Promise<T | null>,
): Promise<T | null> {
  const answers = await Promise.all(
    Array.from({ length: count }, async (_, lane) => {
      const answer = await attempt(lane);
      if (answer !== null) controller.abort();
      return answer;
    }),
  );
  return answers.find((answer) => answer !== null) ?? null;
}

/** Fetches the solver ahead of need, so that a click has nothing to wait for but the work. False when it could not. */
export async function prefetchSolver(): Promise<boolean> {
  return loadSolver().then(
    () => true,
    () => false,
  );
}

/**
 * Solves a proof-of-work challenge and returns the solution to send back, or null when `signal` aborted it or the
 * text is not a challenge. The derivations run in Web Crypto, off the page's thread, so a page stays responsive
 * with or without a Worker; it runs unchanged in one.
 */
export async function solveChallenge(
  challenge: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<string | null> {
  const decoded = decodeBase64url(challenge);
  if (!decoded.ok) return null;
  const [{ solveChallenge: solve }, { deriveKey }] = await loadSolver();
  const controller = new AbortController();
  const abort = () => controller.abort();
  options.signal?.addEventListener('abort', abort, { once: true });
  if (options.signal?.aborted) abort();
  try {
    const parsed = JSON.parse(new TextDecoder().decode(decoded.value));
    const solution = await firstOf(lanes, controller, (lane) =>
      solve({ challenge: parsed, controller, deriveKey, counterStart: lane, counterStep: lanes }),
    );
    if (solution === null) return null;
    const { counter, derivedKey } = solution;
    return encodeBase64url(new TextEncoder().encode(JSON.stringify({ challenge, counter, derivedKey })));
  } catch {
    return null;
  } finally {
    options.signal?.removeEventListener('abort', abort);
  }
}
