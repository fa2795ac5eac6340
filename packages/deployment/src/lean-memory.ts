/**
 * The environment of a portal's processes: a young generation of 3 × 8 MB. V8 lets it grow to 3 × 32 while there is work, and a box
 * that looks at fifty open rounds every second always has some: a quarter of its memory was what nothing uses any more.
 */
export const leanPortal = { NODE_OPTIONS: '--max-semi-space-size=8' } as const;

/**
 * The environment that keeps the comparison small, in its start command since nothing of it can be changed afterwards.
 * Large buffers come and go with every release: glibc would keep them in the heaps of a dozen threads, and V8, on a machine
 * with much memory, would let several times what is in use pile up before it looks. With them a year of the largest
 * campaign fits in 300 MB; without them it takes twice that.
 */
export const leanMemory = {
  /**
   * A young generation of 3 × 8 MB a thread, collection in earnest well before the end of 384 MB, and once after each release
   * by the comparison itself.
   */
  NODE_OPTIONS: '--expose-gc --max-semi-space-size=8 --max-old-space-size=384',
  /** Buffers of 128 kB and more go back to the system when they are freed. */
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MALLOC_ARENA_MAX: '2',
} as const;
