import type { Result } from '@miroir/basics';
import type { LocalQuestionnaire, Sheet } from '@miroir/campaign';
import type { KeyList } from '@miroir/credential';
import { answer, type ErrorCode, procedure, type Refusal, router, type ShownBulletins } from '@miroir/portal';
import { z } from 'zod';
import type { AcceptanceFault } from './box-acceptance.ts';
import type { AnswerChangeFault } from './change-answer.ts';
import type { PersonState } from './contract/person-state.ts';
import type { ResultsView } from './contract/results.ts';
import type { ResultsFault } from './results/may-see-results.ts';

/** The proof that a credential was signed; needed on first use only. */
export interface CredentialProof {
  readonly signature: string;
  readonly keyId: string;
}

export interface Submission {
  readonly secret: string;
  readonly proof: CredentialProof | null;
  readonly fingerprint: string;
  readonly replaces: string | null;
  readonly sheet: Sheet;
}

export type ProofFault = 'unknown-key' | 'credential-refused';
export type AmendmentFault = AnswerChangeFault['code'];
export type SheetRefusal = 'wrong-fingerprint' | 'malformed' | 'sheet-refused';

/** What a use case comes to: its value, or one of its few refusals. */
type Outcome<T, Code extends ErrorCode> = Promise<Result<T, Refusal<Code>>>;

/** The box's use cases as its router needs them. */
export interface BoxService {
  keys(): KeyList;
  questionnaire(locale: string): LocalQuestionnaire;
  register(
    secret: string,
    proof: CredentialProof,
  ): Outcome<{ state: PersonState }, AcceptanceFault | ProofFault | 'malformed' | 'unknown-credential'>;
  open(secret: string): Outcome<PersonState, 'malformed' | 'unknown-credential'>;
  submit(
    submission: Submission,
  ): Outcome<{ digest: string }, AcceptanceFault | SheetRefusal | ProofFault | AmendmentFault>;
  withdraw(
    secret: string,
    replaces: string | null,
  ): Outcome<{ digest: string }, AcceptanceFault | AmendmentFault | 'malformed'>;
  /** `secret`: the credential of whoever asks, null when they show none. */
  results(secret: string | null, locale: string): Outcome<ResultsView, ResultsFault | 'malformed'>;
  /** What both sides are told of each other, once it is open; read as results are from the comparison on. */
  bulletins(secret: string | null, locale: string): Outcome<ShownBulletins, ResultsFault | 'malformed'>;
}

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);
/** 128 bits. */
const secret = base64url.length(22);
const signature = base64url.min(300).max(700);
const keyId = base64url.length(43);
const digest = base64url.length(43);
/** Checked once, with its questionnaire, by `parseSheet`: checking the shape here as well cost a tenth of a submission. */
const uncheckedSheet = z.custom<Sheet>((value) => typeof value === 'object' && value !== null);
const locale = z.string().min(2).max(35);

/** The box over tRPC. Every call is a POST: a secret never travels in a URL. */
export function createBoxRouter(service: BoxService) {
  return router({
    keys: procedure.query(() => service.keys()),
    questionnaire: procedure
      .input(z.strictObject({ locale }))
      .query(({ input }) => service.questionnaire(input.locale)),
    register: procedure
      .input(z.strictObject({ secret, signature, keyId }))
      .mutation(async ({ input }) =>
        answer(await service.register(input.secret, { signature: input.signature, keyId: input.keyId })),
      ),
    open: procedure
      .input(z.strictObject({ secret }))
      .mutation(async ({ input }) => answer(await service.open(input.secret))),
    submit: procedure
      .input(
        z.strictObject({
          secret,
          signature: signature.optional(),
          keyId: keyId.optional(),
          fingerprint: z.string().length(64),
          replaces: digest.nullable(),
          sheet: uncheckedSheet,
        }),
      )
      .mutation(async ({ input }) => {
        const { signature: signed, keyId: key, ...rest } = input;
        const proof = signed !== undefined && key !== undefined ? { signature: signed, keyId: key } : null;
        return answer(await service.submit({ ...rest, proof }));
      }),
    withdraw: procedure
      .input(z.strictObject({ secret, replaces: digest.nullable() }))
      .mutation(async ({ input }) => answer(await service.withdraw(input.secret, input.replaces))),
    // A mutation though it changes nothing: a secret travels in a POST body alone, whatever the client.
    results: procedure
      .input(z.strictObject({ secret: secret.nullable(), locale }))
      .mutation(async ({ input }) => answer(await service.results(input.secret, input.locale))),
    bulletins: procedure
      .input(z.strictObject({ secret: secret.nullable(), locale }))
      .mutation(async ({ input }) => answer(await service.bulletins(input.secret, input.locale))),
  });
}

/** Type-only for the browser. */
export type BoxRouter = ReturnType<typeof createBoxRouter>;
