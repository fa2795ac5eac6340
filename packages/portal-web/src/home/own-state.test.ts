import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../draft/draft.ts';
import { ownState } from './own-state.ts';

const held = {
  step: 'held',
  secret: 's',
  proof: null,
  registered: true,
  cohort: null,
  digest: null,
  withdrawn: false,
} as const;
const written = { ...emptyDraft, answers: { a: { option: 'x' }, b: { option: 'y' } }, changed: true };

describe('what a device knows of its person in a round', () => {
  it('is nothing before a credential, and one only asked for is nothing yet', () => {
    const delivery = { state: 'nothing' } as const;
    expect(ownState({ holding: undefined, draft: written, delivery })).toEqual({ step: 'nothing' });
  });

  it('counts what was answered, until it is sent', () => {
    expect(ownState({ holding: held, draft: undefined, delivery: { state: 'nothing' } })).toEqual({
      step: 'begun',
      answered: 0,
    });
    expect(ownState({ holding: held, draft: written, delivery: { state: 'nothing' } })).toEqual({
      step: 'begun',
      answered: 2,
    });
  });

  it('says that what was sent was changed since', () => {
    const sent = { ...held, digest: 'd' };
    expect(ownState({ holding: sent, draft: written, delivery: { state: 'sent' } })).toEqual({
      step: 'sent',
      changed: true,
    });
    expect(ownState({ holding: sent, draft: emptyDraft, delivery: { state: 'sent' } })).toEqual({
      step: 'sent',
      changed: false,
    });
  });

  it('never calls sent what waits for the network or was refused', () => {
    expect(ownState({ holding: held, draft: written, delivery: { state: 'waiting' } }).step).toBe('leaving');
  });

  it('is withdrawn until something is written again', () => {
    const gone = { ...held, withdrawn: true };
    const delivery = { state: 'nothing' } as const;
    expect(ownState({ holding: gone, draft: emptyDraft, delivery }).step).toBe('withdrawn');
    expect(ownState({ holding: gone, draft: written, delivery }).step).toBe('begun');
  });
});
