/** The header that carries the session's secret: a cookie would be sent to every other port of the host. */
export const sessionHeader = 'x-miroir-desk';
