import { expect, it } from 'vitest';
import { isInvitationCode, newInvitationCode } from './invitation-code.ts';

it('makes codes that no spreadsheet takes for a formula', () => {
  for (let drawn = 0; drawn < 2000; drawn += 1) {
    const code = newInvitationCode();
    expect(code).toMatch(/^[A-Za-z0-9_]/);
    expect(isInvitationCode(code)).toBe(true);
  }
});

it('draws again when the bits would begin with a dash', () => {
  const draws = [new Uint8Array(16).fill(0xf8), new Uint8Array(16)];
  const random = { bytes: () => draws.shift() ?? new Uint8Array(16) };
  expect(newInvitationCode(random)).toBe('A'.repeat(22));
  expect(draws).toHaveLength(0);
});
