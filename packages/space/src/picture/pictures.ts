import type { Database } from '@miroir/database';
import { openPictureStore, type PictureStore } from '../stores/picture-store.ts';
import { type DrawAnew, pictureDrawer } from './draw-anew.ts';

/** The pictures of a space: each lies in the file of its text. */
export interface Pictures {
  readonly drawAnew: DrawAnew;
  readonly waiting: PictureStore;
  readonly published: PictureStore;
}

export async function openPictures(databases: {
  readonly contents: Database;
  readonly waiting: Database;
}): Promise<Pictures> {
  return {
    drawAnew: pictureDrawer(),
    waiting: await openPictureStore(databases.waiting, 'WaitingPicture'),
    published: await openPictureStore(databases.contents, 'Picture'),
  };
}
