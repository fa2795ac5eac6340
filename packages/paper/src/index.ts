export { type Face, fitted, linesOf, registerFaces, runsOf, type TypeSetter, widthOf } from './type.ts';
