import { describe, expect, it } from 'vitest';
import { openDatabase } from './open-database.ts';
import { checkServerUri } from './server-uri.ts';

describe('the URI of a MongoDB server', () => {
  it.each([
    'mongodb://localhost/',
    'mongodb://a,b,c/box?replicaSet=rs',
    'mongodb://localhost/?w=majority&journal=true&readConcernLevel=majority',
    'mongodb://localhost/?readConcernLevel=linearizable&readPreference=primary',
    'mongodb+srv://cluster.example/',
  ])('is accepted when it weakens nothing: %s', (uri) => {
    expect(() => checkServerUri(uri)).not.toThrow();
  });

  it.each([
    ['w=0', /w=0.*write w=majority/],
    ['w=1', /w=1/],
    ['w=2', /w=2/],
    ['w=majority&w=1', /w=1/],
    ['W=1', /W=1/],
    ['journal=false', /journal=false.*on disk/],
    ['j=false', /j=false/],
    ['safe=false', /safe=false/],
    ['readConcernLevel=local', /readConcernLevel=local/],
    ['readPreference=secondary', /readPreference=secondary/],
  ])('is refused with a sentence when it says %s', (query, sentence) => {
    expect(() => checkServerUri(`mongodb://user:secret@localhost/?${query}`)).toThrow(sentence);
    expect(() => checkServerUri(`mongodb://user:secret@localhost/?${query}`)).not.toThrow(/secret/);
  });

  it('is refused at opening, before any connection', async () => {
    const opening = openDatabase({ uri: 'mongodb://127.0.0.1:1/?w=1', audience: 'employees', role: 'box' });
    await expect(opening).rejects.toThrow(/w=1/);
  });

  it('must be a URI at all, and a database must have one or a folder', async () => {
    expect(() => checkServerUri('http://localhost/')).toThrow(/must begin with mongodb/);
    await expect(openDatabase({ audience: 'employees', role: 'box' })).rejects.toThrow(
      /URI or a data folder/,
    );
  });
});
