/** By itself: whoever asks which texts can be printed does not wait for what draws them. */
export { unsetWord } from '@miroir/paper';
