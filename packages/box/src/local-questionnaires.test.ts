import { questionnaireFor } from '@miroir/campaign';
import { testCampaign } from '@miroir/campaign/testing';
import { describe, expect, it } from 'vitest';
import { localQuestionnaires } from './local-questionnaires.ts';

const questionnaire = questionnaireFor(testCampaign(), 'employees');
const [first = '', second = ''] = questionnaire.locales;

describe('the questionnaire of an open round', () => {
  it('is made in a language when it is first asked for, once, and in the first one for any other', () => {
    let read = 0;
    // What is made of it reads its questions: before anybody asks, nothing does.
    const watched = new Proxy(questionnaire, {
      get: (all, key) => {
        if (key === 'questions') read += 1;
        return Reflect.get(all, key);
      },
    });
    const local = localQuestionnaires({ questionnaire: watched });
    expect(read).toBe(0);
    const made = local(second);
    expect(read).toBeGreaterThan(0);
    const once = read;
    expect(local(second)).toBe(made);
    expect(read).toBe(once);
    expect(local('xx')).toBe(local(first));
  });

  it('is made anew after an amendment', () => {
    const file = { questionnaire };
    const local = localQuestionnaires(file);
    const before = local(first);
    file.questionnaire = { ...questionnaire, minutes: questionnaire.minutes + 1 };
    expect(local(first)).not.toBe(before);
    expect(local(first).minutes).toBe(before.minutes + 1);
  });
});
