export { type Face, linesOf, registerFaces, runsOf, type TypeSetter, widthOf } from './type.ts';
