/** Where the comparison lives on its host; its cookie never leaves this path. */
export const basePath = '/comparison/';

const cookieName = 'miroir_lead';

/** What the server needs of an HTTP exchange. */
interface CookieReply {
  header(name: string, value: string): unknown;
}

/** Reads the session's secret from a Cookie header. */
export function readSessionCookie(header: string | undefined): string | undefined {
  const pair = header?.split(';').find((part) => part.trim().startsWith(`${cookieName}=`));
  return pair?.trim().slice(cookieName.length + 1) || undefined;
}

/**
 * Host-only (no Domain), under the comparison's path only, out of reach of scripts and of other sites' requests.
 * A `__Host-` name would force `Path=/`, and a portal on the same host would then receive it.
 */
export function setSessionCookie(
  reply: CookieReply,
  secret: string,
  options: { secure: boolean; maxAge: number },
): void {
  const { secure, maxAge } = options;
  const attributes = [
    `Path=${basePath}`,
    `Max-Age=${maxAge}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(secure ? ['Secure'] : []),
  ];
  reply.header('set-cookie', `${cookieName}=${secret}; ${attributes.join('; ')}`);
}
