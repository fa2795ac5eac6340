import { globSync, readFileSync } from 'node:fs';

// Adds up what Vitest wrote beside each package; argument 1 is 0 when nothing else broke.
const broken = process.argv[2] !== '0';
const sum = { passed: 0, failed: 0 };
for (const path of globSync('{packages,apps}/*/test-results/*.json')) {
  const result = JSON.parse(readFileSync(path, 'utf8'));
  sum.passed += result.numPassedTests;
  sum.failed += result.numFailedTests;
}
if (broken && sum.failed === 0) sum.failed = 1;
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
