import type { Holding } from '@miroir/participant';
import type { Draft } from '../draft/draft.ts';
import type { Delivery } from '../draft/outbox.ts';

/** What a device knows of its person in one round. No server could say it: there is no account. */
export type OwnState =
  | { readonly step: 'nothing' }
  /** Questions answered in the draft; which one comes next is the questionnaire's to say. */
  | { readonly step: 'begun'; readonly answered: number }
  /** `changed`: something was written since, and not sent. */
  | { readonly step: 'sent'; readonly changed: boolean }
  /** On its way, or refused: the questionnaire's pages say which. */
  | { readonly step: 'leaving' }
  | { readonly step: 'withdrawn' };

/** What lies on a device's shelf of one round. */
export interface Shelved {
  readonly holding: Holding | undefined;
  readonly draft: Draft | undefined;
  readonly delivery: Delivery;
}

/** Where the device's person stands in a round. */
export function ownState({ holding, draft, delivery }: Shelved): OwnState {
  if (holding?.step !== 'held') return { step: 'nothing' };
  if (delivery.state === 'sent') return { step: 'sent', changed: draft?.changed === true };
  if (delivery.state !== 'nothing') return { step: 'leaving' };
  if (holding.withdrawn && draft?.changed !== true) return { step: 'withdrawn' };
  return { step: 'begun', answered: Object.keys(draft?.answers ?? {}).length };
}
