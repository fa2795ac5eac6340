/** The two audiences of every campaign, in the order they are always drawn: inside left, outside right. */
export const audiences = ['employees', 'consumers'] as const;

/** One of the two sides that never meet. */
export type Audience = (typeof audiences)[number];
