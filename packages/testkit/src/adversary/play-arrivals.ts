import { shuffled } from '@miroir/basics/chance';
import type { Sheet } from '@miroir/campaign';
import type { Invitation } from '@miroir/launch';
import type { Places } from '../deployment/places.ts';
import type { Deployment, PreparedCredential, Template } from './deployment.ts';
import { knownBoxClient, knownRollClient } from './known-agent.ts';

/** What really happened: who arrived when, with which credential. The adversary never sees it; the score does. */
export interface Arrival {
  readonly code: string;
  readonly cohort: string;
  /** The credential's id in the box. */
  readonly id: string;
  /** What the roll signed, base64url. */
  readonly blinded: string;
}

/**
 * Plays one campaign over HTTP: people arrive one after the other in a random order; each is admitted, issued,
 * registered and answers at once (the worst case for order); some come back later and amend.
 */
export async function playArrivals(
  template: Template,
  deployment: Deployment,
  options: { credentials: readonly PreparedCredential[]; next: () => number },
): Promise<Arrival[]> {
  const { next } = options;
  const pools = new Map<string, PreparedCredential[]>();
  for (const credential of shuffled(options.credentials, next)) {
    const pool = pools.get(credential.cohort) ?? [];
    pool.push(credential);
    pools.set(credential.cohort, pool);
  }
  const { origins } = deployment;
  const box = knownBoxClient(origins);
  const { fingerprint } = template.launched;
  const arrivals: Arrival[] = [];
  for (const invitation of shuffled(template.invitations, next)) {
    const credential = pools.get(invitation.cohort)?.pop();
    if (credential === undefined) throw new Error('every person has a credential of the cohort');
    await admitAndIssue(origins, invitation, credential);
    const { secret, signature, keyId } = credential;
    await box.register.mutate({ secret, signature, keyId });
    const proof = { secret, signature, keyId, fingerprint };
    const { digest } = await box.submit.mutate({ ...proof, replaces: null, sheet: randomSheet(next) });
    arrivals.push({
      code: invitation.code,
      cohort: invitation.cohort,
      id: credential.id,
      blinded: credential.blinded,
    });
    if (next() < 0.1) await box.submit.mutate({ ...proof, replaces: digest, sheet: randomSheet(next) });
  }
  return arrivals;
}

async function admitAndIssue(
  origins: Places,
  { code }: Invitation,
  { blinded }: PreparedCredential,
): Promise<void> {
  const { session } = await knownRollClient(origins).invitation.mutate({ code });
  await knownRollClient(origins, session).issue.mutate({ blinded });
}

/** Texts from a few words to several database pages, since long ones are where a file keeps an order. */
function randomSheet(next: () => number): Sheet {
  const length = next() < 0.1 ? 380 : Math.floor(next() * 120) + 1;
  const text = 'Je trouve que la réparation pourrait être plus simple. '.repeat(8).slice(0, length).trim();
  return {
    answers: {
      ease: { option: ['hard', 'mid', 'easy'][Math.floor(next() * 3)]! },
      done: { option: 'yes' },
      why: { text, quotable: next() < 0.5 },
      friend: { value: Math.floor(next() * 11) },
    },
    comments: {},
  };
}
