import { setTimeout as wait } from 'node:timers/promises';
import { comparesAt, questionnaireFor } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import {
  type BulletinClient,
  createBulletinClient,
  generateSealKeys,
  type HeaderInput,
  type SealedBulletin,
  sealBulletin,
  sealOpening,
} from '@miroir/exchange';
import { decisionsFixture } from '@miroir/exchange/testing';
import { deployHestia } from '../deployment/deploy-hestia.ts';
import { boxClient } from '../portal/index.ts';
import { type RoleProcess, startRole } from './role-process.ts';

const fault = (name: string): URL => new URL(`./faults/${name}.ts`, import.meta.url);

/** What was seen of a box that dies while bulletins come. */
export interface BulletinLives {
  readonly kills: number;
  /** Bulletins it said are stored, and those it said are open. */
  readonly stored: number;
  readonly opened: number;
  /** Each thing that it had acknowledged and no longer had in its next life, or said otherwise. */
  readonly contradictions: readonly string[];
  /** The idea that its page names at the end: that of the last list. */
  readonly shown: string | undefined;
}

type Sealed = SealedBulletin & { readonly header: HeaderInput<'to-portal'> };

/**
 * A list of decisions a life is pushed to a box and opened there, while the box dies at a moment of its own; what it missed is
 * sent again, as a comparison does.
 * @param options.random in [0, 1): when it dies
 * @param options.preload a seeded fault
 */
export async function playBulletinLives(options: {
  readonly kills: number;
  readonly random: () => number;
  readonly preload?: string;
}): Promise<BulletinLives> {
  const keys = generateSealKeys();
  const deployment = await deployHestia({
    audience: 'consumers',
    releaseEverySeconds: 86_400,
    comparisonKeys: keys,
  });
  const { campaign, origins, launched } = deployment;
  const minute = comparesAt(campaign.schedule, launched.round);
  // The machine's clock of the box stands at the day on which both sides open.
  const ahead = minute - Date.now() + 60_000;
  const now = (): number => Date.now() + ahead;
  const preload = [fault('move-clock'), fault(options.preload ?? 'none')];
  const start = () =>
    startRole(deployment, { role: 'box', preload, env: { MIROIR_AHEAD_MS: String(ahead) } });
  const client = createBulletinClient(origins.box, launched.keys.token, { timeoutMs: 3000 });
  const contradictions: string[] = [];
  const acknowledged = { stored: 0, opened: 0 };
  const series: Sealed[] = [];

  async function sealNext(): Promise<void> {
    const before = series.at(-1);
    const { fingerprint, locales } = questionnaireFor(campaign, 'consumers');
    const header = {
      ...{ audience: 'consumers' as const, campaign: campaign.id, fingerprint, round: launched.round },
      ...{ epoch: 1, serial: series.length + 1, previous: before?.hash ?? null },
      notBefore: new Date(minute).toISOString(),
    };
    const content = decisionsFixture({ audience: 'consumers', locales }, [`idea-${header.serial}`]);
    const made = await sealBulletin(keys.privateKey, { header, locales, content }, systemRandom);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    series.push({ ...made.value, header });
  }

  /** What it says it holds, against what it had said; then what is missing, in order. */
  async function bringUp(): Promise<void> {
    const state = await client.state(campaign.id, now());
    if (!state.ok) return;
    const { serial, hash, opened } = state.value;
    if (serial < acknowledged.stored) contradictions.push(`n. ${acknowledged.stored} was stored`);
    if (serial > 0 && series[serial - 1]?.hash !== hash) contradictions.push(`n. ${serial} has another text`);
    if (acknowledged.opened > 0 && !opened.includes(acknowledged.opened))
      contradictions.push(`n. ${acknowledged.opened} was open`);
    for (const each of series.slice(serial)) if (!(await push(client, each))) return;
    for (const each of series)
      if (!opened.includes(each.header.serial) && !(await open(client, each))) return;
  }
  async function push(to: BulletinClient, each: Sealed): Promise<boolean> {
    const answer = await to.push(campaign.id, each.sealed);
    if (!answer.ok || !answer.value.stored) return false;
    acknowledged.stored = Math.max(acknowledged.stored, answer.value.serial);
    return true;
  }
  async function open(to: BulletinClient, { header, hash, key }: Sealed): Promise<boolean> {
    const opening = await sealOpening(keys.privateKey, {
      header,
      bulletin: { hash, key },
      notBefore: minute,
      at: now(),
    });
    const answer = await to.open(campaign.id, opening);
    if (!answer.ok || !answer.value.stored) return false;
    acknowledged.opened = Math.max(acknowledged.opened, answer.value.serial);
    return true;
  }

  let box: RoleProcess = await start();
  for (let kill = 0; kill < options.kills; kill += 1) {
    await sealNext();
    const sending = bringUp();
    await wait(options.random() * 120);
    await box.kill();
    await sending;
    box = await start();
  }
  await bringUp();
  const shown = await boxClient(origins).bulletins.mutate({ secret: null, locale: 'fr' });
  await box.stop();
  await deployment.remove();
  const list = shown.state === 'shown' ? shown.decisions?.content.decisions : undefined;
  return {
    ...{ kills: options.kills, contradictions, shown: list?.[0]?.answers.ideas[0]?.id },
    ...acknowledged,
  };
}
