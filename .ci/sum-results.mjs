import { globSync, readFileSync } from 'node:fs';

// Adds up what Vitest wrote beside each package, and names each test that failed, or passed only when tried again: the
// last lines of a long log are what a person reads first. Argument 1 is 0 when nothing else broke.
const broken = process.argv[2] !== '0';
const sum = { passed: 0, failed: 0 };
for (const path of globSync('{packages,apps}/*/test-results/*.json').sort()) {
  const result = JSON.parse(readFileSync(path, 'utf8'));
  sum.passed += result.numPassedTests;
  sum.failed += result.numFailedTests;
  for (const file of result.testResults) {
    const name = file.name.slice(process.cwd().length + 1);
    for (const test of file.assertionResults)
      if (test.status === 'passed' && test.failureMessages.length > 0)
        console.log(
          `ONLY ON A SECOND TRY ${name} > ${test.fullName}: ${firstLines(test.failureMessages[0])}`,
        );
    if (file.status !== 'failed') continue;
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    if (tests.length === 0) console.log(`FAILED ${name}: ${firstLines(file.message)}`);
    for (const test of tests)
      console.log(`FAILED ${name} > ${test.fullName}: ${firstLines(test.failureMessages[0])}`);
  }
}
if (broken && sum.failed === 0) sum.failed = 1;
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;

function firstLines(message = '') {
  return message.split('\n').slice(0, 4).join('\n  ');
}
