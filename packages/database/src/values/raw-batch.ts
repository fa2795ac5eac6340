/** Documents that are already BSON: a reply carries the stored bytes without decoding them. */
export class RawBatch {
  readonly documents: readonly Uint8Array[];

  constructor(documents: readonly Uint8Array[]) {
    this.documents = documents;
  }
}
