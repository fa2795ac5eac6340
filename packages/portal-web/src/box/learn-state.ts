/** Apart, because it is asked once the question is on the screen: what another device did with the same credential. */
export { learnState } from '@miroir/participant';
