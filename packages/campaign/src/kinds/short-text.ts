import { ownWords, ownWordsForm, ownWordsMembers } from './shared/own-words.ts';

export const shortTextMembers = ownWordsMembers;
export const shortTextForm = ownWordsForm;
export const shortText = ownWords;
export const shortTextDefinition = Object.freeze({});
