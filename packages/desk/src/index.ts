/**
 * A desk: where people whom the organiser names act on a portal, at an origin of its own. Here, readers say the tone of
 * comments, one at a time. The box gives the comments through a shelf; nothing here knows who wrote one.
 */

export type { ReadingLabel } from '@miroir/insight';
export type { PageBrand as DeskBrand } from '@miroir/web-server';
export type {
  Agreement,
  CommentView,
  DeskFrame,
  DeskView,
  Gain,
  LastLabel,
  ThemeProgress,
} from './contract/desk-view.ts';
export { createDesk, type Desk, type DeskRound } from './create-desk.ts';
export { forgetHourly } from './forget-hourly.ts';
export { createDeskServer } from './http/create-server.ts';
export { deskErrors } from './http/desk-errors.ts';
export type { DeskRouter } from './http/desk-router.ts';
export { sessionHeader } from './http/session-header.ts';
export { signInRouter, unwrap } from './http/sign-in-router.ts';
export {
  besideDesk,
  type DeskDatabase,
  inviteReader,
  listReaders,
  openDeskDatabase,
  readerCalled,
  removeReader,
  signInPage,
} from './people/desk-people.ts';
export { pairOf } from './reading/pair-of.ts';
export type { CommentShelf, GivenLabel, OpenShelf, Shelf, ShelvedComment } from './shelf.ts';
