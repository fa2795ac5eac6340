import { describe, expect, it } from 'vitest';
import { leadLinkDocument, leadLinkLifetime, leadLinkUrl, leadTokenHash } from './lead-link.ts';

describe('a sign-in link', () => {
  const token = 'q3Zb0Jt2m5xW8yR1cV4nLg';

  it('is stored without its token', () => {
    const document = leadLinkDocument(token, 1_000, 'Claire D.');
    expect(JSON.stringify(document)).not.toContain(token);
    expect(document).toEqual({
      _id: leadTokenHash(token),
      name: 'Claire D.',
      expiresAt: 1_000 + leadLinkLifetime,
      usedAt: null,
    });
  });

  it('carries its token in the fragment only, which no server and no log receives', () => {
    const url = new URL(leadLinkUrl('http://localhost:4300', token));
    expect(url.hash).toBe(`#${token}`);
    expect(url.pathname + url.search).toBe('/comparison/sign-in');
  });

  it('has another hash for another token', () => {
    expect(leadTokenHash(`${token}x`)).not.toBe(leadTokenHash(token));
  });
});
