/** Where pages may take things from beyond their own origin. */
export interface HeaderSettings {
  /** Whether the public origin is https: then browsers are told to stay there. */
  readonly secure: boolean;
  /** Sources of images beside the page's own, such as `blob:`. */
  readonly images?: readonly string[];
  /** Other origins whose files a page may fetch ahead. */
  readonly fetchAheadFrom?: readonly string[];
}

/**
 * The headers of every answer, as one value: what is answered before any route or plugin is met (an address that cannot
 * be decoded, a request that is no HTTP) carries them too. No inline script or style, no eval, nothing from elsewhere,
 * in no frame.
 */
export function securityHeaders(settings: HeaderSettings): Readonly<Record<string, string>> {
  const { secure, images = [], fetchAheadFrom = [] } = settings;
  const policy = [
    "default-src 'none'",
    ...['script', 'style', 'font', 'connect', 'worker'].map((kind) => `${kind}-src 'self'`),
    // A hint to fetch ahead is allowed where any kind of fetch is: there is no manifest, so this allows nothing else.
    ['manifest-src', "'self'", ...fetchAheadFrom].join(' '),
    ['img-src', "'self'", ...images].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ];
  return {
    'content-security-policy': policy.join(';'),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'x-frame-options': 'DENY',
    'x-permitted-cross-domain-policies': 'none',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}
