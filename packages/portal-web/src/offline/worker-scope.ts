/** What a service worker is given, as far as ours uses it: the browser's own types do not go with those of a page. */
export interface WorkerScope {
  readonly location: Location;
  readonly caches: CacheStorage;
  addEventListener(type: 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: LastingEvent & { readonly data: unknown }) => void,
  ): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

/** An event whose work may outlast it. */
export interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of one of our pages. */
export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** What a page tells the worker once it has been drawn. */
export interface KeepMessage {
  /** The built files it loaded. */
  readonly files: readonly string[];
  /** Where the pages of its round begin. */
  readonly base: string;
  readonly language: string;
}
