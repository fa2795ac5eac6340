/** How the session's cookie is called, and where it goes. */
export interface CookieSettings {
  readonly name: string;
  /** The cookie never leaves this path of the host. */
  readonly path: string;
  /** Whether the origin is https: the cookie is then Secure. */
  readonly secure: boolean;
}

/** What the server needs of an HTTP answer. */
export interface CookieReply {
  header(name: string, value: string): unknown;
}

/** The one cookie. */
export interface SessionCookie {
  /** The secret in a Cookie header. */
  read(header: string | undefined): string | undefined;
  /** @param seconds how long the browser keeps it */
  set(reply: CookieReply, secret: string, seconds: number): void;
  clear(reply: CookieReply): void;
}

/**
 * Host-only (no Domain), under one path only, out of reach of scripts and of other sites' requests. A `__Host-` name
 * would force `Path=/`, and another process on the same host would then receive it.
 */
export function sessionCookie({ name, path, secure }: CookieSettings): SessionCookie {
  const set = (reply: CookieReply, secret: string, seconds: number): void => {
    const attributes = [`Path=${path}`, `Max-Age=${Math.floor(seconds)}`, 'HttpOnly', 'SameSite=Strict'];
    reply.header(
      'set-cookie',
      [`${name}=${secret}`, ...attributes, ...(secure ? ['Secure'] : [])].join('; '),
    );
  };
  return {
    read(header) {
      const pair = header?.split(';').find((part) => part.trim().startsWith(`${name}=`));
      return pair?.trim().slice(name.length + 1) || undefined;
    },
    set,
    clear: (reply) => set(reply, '', 0),
  };
}
