import { createWebServer } from '@miroir/web-server';

/** The hardened server with nothing on it yet. */
export function bareServer() {
  return createWebServer({
    secure: false,
    trustProxy: false,
    requestsPerMinute: 1000,
    bodyLimit: 1000,
    refuse: () => ({ type: 'text/plain', body: 'refused' }),
    onError: () => {},
  });
}
