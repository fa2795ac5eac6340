import { ownWords, ownWordsForm, ownWordsMembers } from './shared/own-words.ts';

export const longTextMembers = ownWordsMembers;
export const longTextForm = ownWordsForm;
export const longText = ownWords;
export const longTextDefinition = Object.freeze({});
