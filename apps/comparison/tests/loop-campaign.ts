import * as figures from '../figures/index.ts';
import { call, cookieOf } from './call.ts';
import { type DemoComparison, type DemoOptions, demoComparison, publishDemo } from './demo-comparison.ts';
import { asymmetric } from './simulate.ts';

const none = { employees: [], consumers: [] };
/** The whole of the round that is shown, told in French. */
export const wholeRound = { locale: 'fr', campaign: null, round: null, theme: null, cohorts: none };

/** A comparison of a round that both sides have published for good, and calls to it as a lead. */
export interface LoopCampaign {
  readonly demo: DemoComparison;
  ask<T>(procedure: string, input: unknown): Promise<T>;
  /** Signs in again and calls: a session does not outlive a clock that was moved by weeks. */
  again(): Promise<LoopCampaign['ask']>;
  /** The message of a refusal. */
  refusal(procedure: string, input: unknown): Promise<string>;
}

/** Publishes the demonstration, and its last release of both sides where `final` says so. */
export async function loopCampaign({
  final,
  ...options
}: { final: boolean } & Pick<DemoOptions, 'dataDir' | 'bulletinClients'>): Promise<LoopCampaign> {
  const demo = await demoComparison({ figures, ...options });
  await publishDemo(demo);
  if (final) {
    const { cohorts } = demo.campaign.cohorts.consumers;
    const people = [460, 410, 290, 170];
    const plan = cohorts.map(({ id }, index) => ({ id, headcount: null, people: people[index] ?? 80 }));
    const last = { seed: 11, leaning: asymmetric.consumers, cohorts: plan, atClose: true };
    await demo.portals.consumers.publish(last, '2026-11-18T13:00:00Z');
  }
  await demo.comparison.collector.pull();
  const signedIn = async () => ({ cookie: await cookieOf(demo, await demo.link('Claire D.')) });
  const headers = await signedIn();
  const asking =
    (as: Record<string, string>): LoopCampaign['ask'] =>
    async (procedure, input) => {
      const response = await call(demo, procedure, { input, headers: as });
      if (response.statusCode !== 200) throw new Error(`${procedure}: ${response.body}`);
      return response.json().result.data;
    };
  return {
    demo,
    ask: asking(headers),
    again: async () => asking(await signedIn()),
    async refusal(procedure, input) {
      const response = await call(demo, procedure, { input, headers });
      return response.json().error?.message ?? 'not refused';
    },
  };
}
