import { err, ok } from '@miroir/basics';
import { type CallFault, memoryShelf, type SpaceClient } from '@miroir/participant';
import { expect, it } from 'vitest';
import { deliver, draftOf, type Parcel, post, readOutbox, takeOut } from './outbox.ts';
import type { SentText } from './space-types.ts';
import { blankWriting, drawId } from './writings.ts';

function parcel(some: Partial<SentText> = {}, name: Parcel['name'] = null): Parcel {
  const { id, quotable } = blankWriting(drawId());
  const words = { title: 'Une carte d’essai', body: 'Prêtée aux réparateurs.', need: '', benefit: '' };
  const place = { kind: 'idea', theme: 'repair', on: null, under: null, stance: null } as const;
  return {
    text: { id, ...place, words, quotable, language: 'fr', manner: 'once', ...some },
    name,
    onTitle: null,
  };
}

type Answer = 'waiting' | 'published' | CallFault;

/** A space that answers as it is told, and remembers what came. */
function space(answers: Answer[]) {
  const came: string[] = [];
  const api: Pick<SpaceClient, 'contribute' | 'beCalled'> = {
    contribute: async (_secret, draft) => {
      came.push(draft.id);
      const answer = answers.shift() ?? 'waiting';
      return typeof answer === 'string' ? ok({ state: answer }) : err(answer);
    },
    beCalled: async (_secret, { kind, name }) => {
      came.push(`${kind} ${name}`);
      return name === 'pris' ? err(refusal('name-refused')) : ok(null);
    },
  };
  return { api, came };
}

const unreachable: CallFault = { kind: 'unreachable' };
const refusal = (code: 'limit-reached' | 'name-refused' | 'too-many-requests'): CallFault => ({
  kind: 'refused',
  code,
  params: {},
  message: 'Assez pour aujourd’hui.',
});

it('keeps a text until the space took it, and sends the very same one again', async () => {
  const shelf = memoryShelf();
  const waiting = parcel();
  await post(shelf, waiting);
  const { api, came } = space([unreachable, refusal('too-many-requests'), 'published']);
  expect(await deliver(shelf, 's', api)).toEqual(new Map([[waiting.text.id, { state: 'kept' }]]));
  await deliver(shelf, 's', api);
  expect(await readOutbox(shelf)).toEqual([waiting]);
  expect(await deliver(shelf, 's', api)).toEqual(new Map([[waiting.text.id, { state: 'published' }]]));
  expect(await readOutbox(shelf)).toEqual([]);
  expect(came).toEqual([waiting.text.id, waiting.text.id, waiting.text.id]);
});

it('keeps what is refused with the reason, sends it no more by itself, and goes on with the next', async () => {
  const shelf = memoryShelf();
  const [refused, taken] = [parcel(), parcel()];
  await post(shelf, refused);
  await post(shelf, taken);
  const { api, came } = space([refusal('limit-reached')]);
  await deliver(shelf, 's', api);
  expect(await readOutbox(shelf)).toEqual([{ ...refused, refusal: 'Assez pour aujourd’hui.' }]);
  await deliver(shelf, 's', api);
  expect(came).toEqual([refused.text.id, taken.text.id]);
  await takeOut(shelf, refused.text.id);
  expect(await readOutbox(shelf)).toEqual([]);
});

it('is known by the chosen name before the text leaves, and lets no text leave under a name that is refused', async () => {
  const shelf = memoryShelf();
  const signed = parcel({ manner: 'pseudonym' }, { name: 'Lame claire', role: '' });
  const taken = parcel({ manner: 'pseudonym' }, { name: 'pris', role: '' });
  await post(shelf, signed);
  await post(shelf, taken);
  const { api, came } = space([]);
  const outcomes = await deliver(shelf, 's', api);
  expect(came).toEqual(['pseudonym Lame claire', signed.text.id, 'pseudonym pris']);
  expect(outcomes.get(taken.text.id)).toMatchObject({ state: 'refused', fault: { code: 'name-refused' } });
});

it('posts a text once, however often it is sent again', async () => {
  const shelf = memoryShelf();
  const twice = parcel();
  await post(shelf, twice);
  await post(shelf, twice);
  expect(await readOutbox(shelf)).toEqual([twice]);
});

it('is taken up as the draft it was: with its picture, what it shows, and the name it would be signed with', () => {
  const picture = { type: 'image/jpeg', data: 'AAAA', width: 2, height: 1 } as const;
  const name = { name: 'Lame claire', role: '', skills: ['repair'] as const };
  const sent = parcel(
    { manner: 'pseudonym', picture: { data: 'AAAA', alt: 'Une carte' }, quotable: true },
    name,
  );
  expect(draftOf({ ...sent, picture })).toEqual({
    ...{ title: 'Une carte d’essai', body: 'Prêtée aux réparateurs.', need: '', benefit: '' },
    ...{ theme: 'repair', stance: null, language: 'fr', quotable: true, manner: 'pseudonym' },
    ...{ picture, alt: 'Une carte', pseudonym: name },
  });
  expect(draftOf(parcel())).toMatchObject({ picture: null, alt: '', manner: 'once' });
});

it('is sent by nobody but its author, whoever opens the device after them', async () => {
  const shelf = memoryShelf();
  const [own, others] = [parcel(), parcel()];
  await post(shelf, { ...others, of: 'ANOTHER1' });
  await post(shelf, { ...own, of: 'MYSELF12' });
  const { api, came } = space([]);
  await deliver(shelf, 'MYSELF12andTheRest', api);
  expect(came).toEqual([own.text.id]);
  expect((await readOutbox(shelf)).map(({ text }) => text.id)).toEqual([others.text.id]);
});
