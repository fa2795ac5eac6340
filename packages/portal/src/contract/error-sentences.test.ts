import { createLanguages, openSpeech, shippedLanguages } from '@miroir/locales/server';
import { describe, expect, it } from 'vitest';
import { errorCodes } from './error-codes.ts';

const speech = await openSpeech(createLanguages(), ['fr']);

describe('what a person is told', () => {
  it('exists for every code in every language, as a whole sentence, and differs between codes', () => {
    for (const locale of shippedLanguages) {
      const sentences = errorCodes.map((code) => speech(locale)(code));
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{8,}\.$/su);
      expect(new Set(sentences).size).toBe(errorCodes.length);
    }
  });

  it('is typographically right in French', () => {
    for (const code of errorCodes) {
      const sentence = speech('fr')(code);
      expect(sentence).not.toMatch(/ [:;?!»]|'|\.\.\./);
      expect(sentence).not.toMatch(/[^\u00a0][:;?!](?!\d)/);
    }
  });

  it('names the recovery code and the round as the pages do, in every language', () => {
    const words = {
      fr: 'code de reprise',
      en: 'recovery code',
      de: 'Fortsetzungscode',
      pt: 'código de recuperação',
    };
    const rounds = { fr: 'étape', en: 'round', de: 'Runde', pt: 'etapa' };
    for (const locale of shippedLanguages) {
      for (const code of ['already-issued', 'replacement-used', 'credential-needed'] as const)
        expect(speech(locale)(code)).toContain(words[locale]);
      expect(speech(locale)('counted')).toContain(rounds[locale]);
    }
  });

  it('is in the campaign’s first language where nobody wrote it, in that of the tag where somebody did', async () => {
    expect(speech('ja')('closed')).toBe(speech('fr')('closed'));
    expect(speech('pt-BR')('closed')).toBe(speech('pt')('closed'));
    const english = await openSpeech(createLanguages(), ['en', 'ja']);
    expect(english('ja')('closed')).toBe(speech('en')('closed'));
  });
});
