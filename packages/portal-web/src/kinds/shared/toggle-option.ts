interface Toggled {
  readonly next: readonly string[];
  /** What is chosen no more because of it. */
  readonly cleared: readonly string[];
}

/** Several options after a click on one: an exclusive one clears the others, and any other clears the exclusive ones. */
export function toggleOption(
  options: readonly { readonly id: string; readonly exclusive?: true | undefined }[],
  chosen: readonly string[],
  id: string,
): Toggled {
  if (chosen.includes(id)) return { next: chosen.filter((other) => other !== id), cleared: [] };
  const isAlone = (one: string) => options.some((option) => option.id === one && option.exclusive);
  const kept = isAlone(id) ? [] : chosen.filter((other) => !isAlone(other));
  return { next: [...kept, id], cleared: chosen.filter((other) => !kept.includes(other)) };
}
