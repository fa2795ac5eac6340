import type { Audience, Clock } from '@miroir/basics';
import { type Campaign, type Questionnaire, questionnaireFor, type Sheet } from '@miroir/campaign';
import type { AnswerRole, PortalConfig, RoundTarget, RunningPortal } from '@miroir/portal';
import { keepLines, profileOf, roleConfig, runRole } from '../deployment/run-role.ts';
import { inventSheets } from '../kill/invent-sheets.ts';
import {
  credentialByInvitation,
  credentialByOpenLink,
  type Origins,
  send,
  type TestCredential,
} from '../portal/index.ts';

/** One audience's portal as it runs: its built pages, its roll, its box, and people who are not at a browser. */
export interface Side {
  readonly audience: Audience;
  readonly target: RoundTarget;
  readonly origins: Origins;
  readonly questionnaire: Questionnaire;
  readonly keyListDigest: string;
  /** Both roles' configuration, secrets included: what the other side must not accept. */
  readonly config: { readonly roll: PortalConfig; readonly box: PortalConfig };
  /** Where the reading desk listens; null unless one was asked for. */
  readonly deskOrigin: string | null;
  /** Everything either process would have logged. */
  readonly logged: readonly string[];
  /** A personal link nobody has used, of this cohort. */
  invitation(cohort?: string): string;
  /** Where a person enters: an unused invitation, or the open page. */
  door(): string;
  /** Brings one person in over HTTP, without a browser. */
  enrol(cohort: string): Promise<TestCredential>;
  /** `count` more people of a cohort answer; the same sheet for all, or invented ones. */
  join(cohort: string, count: number, sheetOf?: (index: number) => Sheet): Promise<void>;
  /** Kills the box as far as a page can tell: the port refuses. */
  stopBox(): Promise<void>;
  startBox(): Promise<void>;
  stop(): Promise<void>;
}

interface SideOptions {
  readonly target: RoundTarget;
  readonly campaign: Campaign;
  readonly clock: Clock;
  readonly origins: Origins;
  readonly keyListDigest: string;
  readonly invitations: readonly { readonly cohort: string; readonly link: string }[];
  /** The app's build: Vite's output. */
  readonly webRoot: URL;
  /** Where a reading desk is to listen; none without. */
  readonly deskOrigin?: string;
  /** Whether that desk asks its readers for passkeys. */
  readonly passkeys?: boolean;
}

/** Starts what `miroir launch` froze. Ports are those of the origins. */
export async function startSide(options: SideOptions): Promise<Side> {
  const { target, campaign, clock, origins } = options;
  const { audience } = target;
  const logged: string[] = [];
  const profile = profileOf(campaign, audience, options.webRoot);
  const { deskOrigin = null } = options;
  const desk =
    deskOrigin === null
      ? null
      : {
          port: Number(new URL(deskOrigin).port),
          origin: deskOrigin,
          databaseUri: undefined,
          passkeys: options.passkeys === true,
        };
  const config = {
    roll: await roleConfig(options, 'roll'),
    box: await roleConfig(options, 'box', { desk }),
  };
  const run = (role: AnswerRole): Promise<RunningPortal> =>
    runRole(config[role], { profile, clock, logger: keepLines(logged) });
  const roll = await run('roll');
  let box: RunningPortal | null = await run('box');
  const unused = [...options.invitations];
  const invitation = (cohort?: string): string => {
    const at = unused.findIndex((each) => cohort === undefined || each.cohort === cohort);
    const [taken] = at === -1 ? [] : unused.splice(at, 1);
    if (taken === undefined) throw new Error(`no unused invitation is left for ${cohort ?? 'anyone'}`);
    return taken.link;
  };
  const byRoll = profile.admission === 'invitation';
  const enrol = (cohort: string): Promise<TestCredential> =>
    byRoll
      ? credentialByInvitation(origins, codeOf(invitation(cohort)))
      : credentialByOpenLink(origins, cohort);
  const questionnaire = questionnaireFor(campaign, audience);
  return {
    audience,
    target,
    origins,
    questionnaire,
    keyListDigest: options.keyListDigest,
    config,
    deskOrigin,
    logged,
    invitation,
    door: () => (byRoll ? invitation() : `${origins.pages.roll}`),
    enrol,
    async join(cohort, count, sheetOf) {
      const invented = sheetOf === undefined ? inventSheets(questionnaire, count, count) : [];
      for (let index = 0; index < count; index += 1) {
        const sheet = sheetOf?.(index) ?? invented[index];
        if (sheet === undefined) throw new Error('no sheet was invented');
        const { fingerprint } = questionnaire;
        await send(origins, await enrol(cohort), { fingerprint, sheet });
      }
    },
    async stopBox() {
      await box?.stop();
      box = null;
    },
    async startBox() {
      box ??= await run('box');
    },
    async stop() {
      await box?.stop();
      await roll.stop();
    },
  };
}

/** The code of an invitation link, `roll/i#code.digest`. */
export function codeOf(link: string): string {
  return new URL(link).hash.slice(1).split('.')[0] ?? '';
}
