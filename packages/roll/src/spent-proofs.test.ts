import { describe, expect, it } from 'vitest';
import { spentProofs } from './spent-proofs.ts';

describe('spent proofs', () => {
  it('are spent once while they could be shown again, and forgotten after', () => {
    let now = 0;
    const spent = spentProofs({ now: () => now });
    expect(spent.spend('a', 600)).toBe(true);
    expect(spent.spend('a', 600)).toBe(false);
    now = 600;
    expect(spent.spend('a', 600)).toBe(false);
    now = 601;
    expect(spent.spend('b', 1200)).toBe(true);
    expect(spent.spend('a', 1201)).toBe(true);
  });
});
