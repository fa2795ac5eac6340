import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const entry = new URL('./start-thread.ts', import.meta.url).href;
/** Takes the types off enough modules for V8 to compile what they are taken off with. */
const thread = `import { stripTypeScriptTypes } from 'node:module';
  for (let n = 0; n < 150; n++)
    stripTypeScriptTypes(\`interface X { readonly b: string }; export const f\${n} = (x: X): string => x.b;\`);`;

/** What V8 tells of the WebAssembly code it frees while a process starts four threads, one after the other's end. */
async function whatIsFreed(start: string): Promise<string> {
  const main = `import { startThread } from ${JSON.stringify(entry)};
    import { Worker } from 'node:worker_threads';
    const module = new URL(${JSON.stringify(`data:text/javascript,${encodeURIComponent(thread)}`)});
    for (let n = 0; n < 4; n++)
      await new Promise((resolve, reject) => ${start}.once('exit', resolve).once('error', reject));`;
  const flags = ['--no-warnings', '--trace-wasm-code-gc', '--input-type=module'];
  // Without the cache of what was compiled: a server has none at its first start.
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, '--eval', main], { env });
  return stdout;
}

describe('a thread that has ended', () => {
  it('leaves V8 no wrapper to free, which the next thread could be given (its process would die)', async () => {
    const freed = await whatIsFreed('startThread(module, {})');
    expect(freed).toContain('Freeing');
    expect(freed).not.toMatch(/Freeing \d+ wrapper/);
  });

  it('leaves some when it is started in another way: the test can see them', async () => {
    expect(await whatIsFreed('new Worker(module)')).toMatch(/Freeing \d+ wrapper/);
  });
});
