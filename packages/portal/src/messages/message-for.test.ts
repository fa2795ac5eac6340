import { describe, expect, it } from 'vitest';
import { errorCodes } from '../contract/error-codes.ts';
import { messageFor, messageLocales } from './message-for.ts';

describe('what a person is told', () => {
  it('exists for every code in every language, as a whole sentence, and differs between codes', () => {
    for (const locale of messageLocales) {
      const sentences = errorCodes.map((code) => messageFor(locale, code));
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{8,}\.$/su);
      expect(new Set(sentences).size).toBe(errorCodes.length);
    }
  });

  it('is typographically right in French', () => {
    for (const code of errorCodes) {
      const sentence = messageFor('fr', code);
      expect(sentence).not.toMatch(/ [:;?!»]|'|\.\.\./);
      expect(sentence).not.toMatch(/[^\u00a0][:;?!](?!\d)/);
    }
  });

  it('names the recovery code and the round as the pages do, in every language', () => {
    const words = {
      fr: 'code de reprise',
      en: 'recovery code',
      de: 'Wiedereinstiegscode',
      pt: 'código de retoma',
    };
    const rounds = { fr: 'étape', en: 'round', de: 'Runde', pt: 'etapa' };
    for (const locale of ['fr', 'en', 'de', 'pt'] as const) {
      for (const code of ['already-issued', 'replacement-used', 'credential-needed'] as const)
        expect(messageFor(locale, code)).toContain(words[locale]);
      expect(messageFor(locale, 'counted')).toContain(rounds[locale]);
    }
  });

  it('falls back to French for a language nobody wrote', () => {
    expect(messageFor('ja', 'closed')).toBe(messageFor('fr', 'closed'));
    expect(messageFor('pt-BR', 'closed')).toBe(messageFor('pt', 'closed'));
  });
});
