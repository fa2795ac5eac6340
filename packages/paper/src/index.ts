export { type Face, fitted, linesOf, registerFaces, runsOf, type TypeSetter, widthOf } from './type.ts';
export { unsetWord } from './unset-word.ts';
