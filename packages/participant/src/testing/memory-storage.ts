/** A Storage in memory, for tests: quota and refusal can be played. */
export class MemoryStorage implements Storage {
  readonly kept = new Map<string, string>();
  refuses = false;
  get length(): number {
    return this.kept.size;
  }
  clear(): void {
    this.kept.clear();
  }
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.kept.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.kept.delete(key);
  }
  setItem(key: string, value: string): void {
    if (this.refuses) throw new Error('QuotaExceededError');
    this.kept.set(key, value);
  }
}
