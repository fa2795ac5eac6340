export { type CatalogueFiles, type MadeCatalogues, makeCatalogues } from './catalogue-files.ts';
export { type Direction, directionOf } from './direction.ts';
export type { MessageFault } from './fit-message.ts';
export { type Lacking, lackingIn } from './lacking.ts';
export { type Catalogue, createLanguages, type Languages, type MissingMessage } from './languages.ts';
export { languageOf, type Part, parts, shippedLanguages, sourceLanguage } from './parts.ts';
export { type AddedLanguages, readAdded } from './read-added.ts';
export { openSpeech, type Speak } from './speak.ts';
export { type Template, writeTemplate } from './write-template.ts';
