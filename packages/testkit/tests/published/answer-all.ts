import { Agent } from 'node:http';
import type { Campaign, Sheet } from '@miroir/campaign';
import { readRoundFile } from '@miroir/portal';
import type { Side } from '../../src/browser/side.ts';
import { mintCredentials } from '../../src/kill/mint-credentials.ts';
import { post } from '../../src/kill/post.ts';

const clients = 16;

/**
 * Sends every sheet to the side's running box, each with a credential of its own. @throws Error quoting the first
 * reply that is not an acknowledgement.
 */
export async function answerAll(side: Side, campaign: Campaign, sheets: readonly Sheet[]): Promise<void> {
  const launched = await readRoundFile(side.target, 'box');
  if (launched === null) throw new Error('the side is not launched');
  const credentials = await mintCredentials({ target: side.target, campaign, launched }, sheets.length);
  const { fingerprint } = side.questionnaire;
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  let next = 0;
  const client = async (): Promise<void> => {
    for (let at = next++; at < sheets.length; at = next++) {
      const { secret = '', signature, keyId } = credentials[at] ?? {};
      const input = { secret, signature, keyId, fingerprint, replaces: null, sheet: sheets[at] };
      const reply = await post(`${side.origins.api.box}/submit`, input, agent);
      if (reply.status !== 200) throw new Error(`${reply.status} ${reply.body}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: clients }, client));
  } finally {
    agent.destroy();
  }
}
