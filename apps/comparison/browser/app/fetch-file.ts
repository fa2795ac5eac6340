import { saveFile } from '@miroir/ui/charts';

/**
 * Asks for a file as every call is made, by a POST of JSON, and saves it under the name that the server gives it.
 * @param path under `/comparison/export/`
 * @throws Error when the server refuses
 */
export async function fetchFile(path: string, input: object): Promise<void> {
  const answer = await fetch(`/comparison/export/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (!answer.ok) throw new Error(`Export refused: ${answer.status}`);
  const told = answer.headers.get('content-disposition') ?? '';
  const named = /filename="([^"]+)"/.exec(told)?.[1];
  saveFile(await answer.blob(), named ?? `miroir.${path.split('/').at(-1)}`);
}
