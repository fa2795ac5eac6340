import { describeEngineContract, testEngines } from './testing/index.ts';

const engines = testEngines();
if (engines.length === 1) {
  console.info(
    'The contract suite runs against the embedded engine only: MIROIR_TEST_MONGODB_URI names no server.',
  );
}
for (const engine of engines) describeEngineContract(engine);
