import { comparesAt, questionnaireFor } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import { createBulletinClient, generateSealKeys, sealBulletin } from '@miroir/exchange';
import { mirrorFixture } from '@miroir/exchange/testing';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import { startRole } from '../src/kill/role-process.ts';
import { type Measure, type MeasureOptions, median, type Row, show } from './measure.ts';

const figures = 200;

/** A bulletin sealed here, pushed over HTTP to a running box, and acknowledged from its disk. */
async function run({ quick, log }: MeasureOptions) {
  const comparison = generateSealKeys();
  const deployment = await deployHestia({
    audience: 'consumers',
    releaseEverySeconds: 86_400,
    comparisonKeys: comparison,
  });
  try {
    const { campaign, origins, launched } = deployment;
    const box = await startRole(deployment, { role: 'box' });
    log('started');
    const { fingerprint, locales } = questionnaireFor(campaign, 'consumers');
    const client = createBulletinClient(origins.box, launched.keys.token);
    const seen: number[] = [];
    let previous: string | null = null;
    let bytes = 0;
    for (let serial = 1; serial <= (quick ? 3 : 20); serial += 1) {
      const begun = performance.now();
      const header = {
        ...{ audience: 'consumers' as const, campaign: campaign.id, fingerprint, round: launched.round },
        ...{ epoch: 1, serial, previous },
        notBefore: new Date(comparesAt(campaign.schedule, launched.round)).toISOString(),
      };
      const content = mirrorFixture({ audience: 'consumers', locales, figures });
      const sealed = await sealBulletin(comparison.privateKey, { header, locales, content }, systemRandom);
      if (!sealed.ok) throw new Error(JSON.stringify(sealed.error));
      const answer = await client.push(campaign.id, sealed.value.sealed);
      if (!answer.ok || !answer.value.stored) throw new Error(JSON.stringify(answer));
      seen.push(performance.now() - begun);
      previous = sealed.value.hash;
      bytes = sealed.value.sealed.length;
    }
    await box.stop();
    const longest = Math.max(...seen);
    const rows: Row[] = [
      {
        name: `a bulletin of ${figures} figures sealed, pushed, stored`,
        value: `${show(median(seen), 'ms')}, longest ${show(longest, 'ms')}`,
        aim: '≤ 1 s',
        met: longest <= 1000,
      },
      { name: 'its sealed bytes', value: show(bytes) },
    ];
    return { rows, data: { seen, bytes } };
  } finally {
    await deployment.remove();
  }
}

export const bulletin: Measure = { name: 'bulletin', title: 'A bulletin to one portal', run };
