import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { leanMemory } from './lean-memory.ts';

it('is what operators are told to put in the unit of the comparison', () => {
  const page = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8');
  for (const [name, value] of Object.entries(leanMemory)) expect(page).toContain(`${name}=${value}`);
});
