import { buffer } from 'node:stream/consumers';
import { crc32, createDeflate } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { dumpSpace } from '../src/index.ts';
import { pictureDrawer } from '../src/picture/draw-anew.ts';
import { databasesOf, ideaDraft, openTestSpace, refusal, type TestSpace } from './open-test-space.ts';

const planted = 'IMG_2041 Camille Roux';
const size = { width: 60, height: 40, channels: 3, background: '#36c' } as const;
const plain = () => sharp({ create: size });

/** A photograph as a phone makes it: who, where and with what is in it, and it lies on its side. */
const photograph = (): Promise<Buffer> =>
  plain()
    .withExif({
      IFD0: { Artist: planted, ImageDescription: planted },
      IFD3: { GPSLatitude: '48/1 51/1 0/1' },
    })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${planted}"/></rdf:RDF></x:xmpmeta>`,
    )
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** One chunk of a PNG. */
function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A whole PNG of one colour, a bit a pixel: 2,500 million pixels in 300 kB. */
async function bomb(side: number): Promise<Buffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const deflate = createDeflate({ level: 1 });
  const rows = Buffer.alloc((1 + side / 8) * (side / 50));
  for (let at = 0; at < 50; at += 1) deflate.write(rows);
  deflate.end();
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', await buffer(deflate)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const drawAnew = pictureDrawer();
const faultOf = async (file: Uint8Array): Promise<string> => {
  const drawn = await drawAnew(file);
  return drawn.ok ? 'taken' : drawn.error;
};

describe('a picture drawn anew', () => {
  it('keeps pixels alone, upright: no name, no place, no profile, in whatever kind it came', async () => {
    const came = await photograph();
    expect(came.includes(planted)).toBe(true);
    const drawn = await drawAnew(came);
    if (!drawn.ok) throw new Error(drawn.error);
    const { bytes, width, height } = drawn.value;
    expect(bytes.includes('Camille')).toBe(false);
    expect([width, height]).toEqual([40, 60]);
    const kept = await sharp(bytes).metadata();
    expect(kept).toMatchObject({ format: 'webp', width: 40, height: 60 });
    for (const part of ['exif', 'icc', 'xmp', 'iptc', 'orientation', 'comments', 'density'] as const)
      expect([part, kept[part]]).toEqual([part, undefined]);
    for (const other of [await plain().png().toBuffer(), await plain().webp().toBuffer()])
      expect(await faultOf(other)).toBe('taken');
  });

  it('has at most two million pixels', async () => {
    const large = await sharp({ create: { ...size, width: 4000, height: 3000 } })
      .png()
      .toBuffer();
    const drawn = await drawAnew(large);
    if (!drawn.ok) throw new Error(drawn.error);
    const { width, height } = drawn.value;
    expect(width * height).toBeLessThanOrEqual(2_000_000);
    expect(width / height).toBeCloseTo(4 / 3, 2);
  });

  it('leaves behind what stood after its end, so that no other kind of file is in it', async () => {
    const script = '<script>alert(1)</script>';
    const page = Buffer.concat([await photograph(), Buffer.from(`PK\x03\x04<html>${script}</html>`)]);
    const drawn = await drawAnew(page);
    expect(drawn.ok && drawn.value.bytes.includes('<script>')).toBe(false);
    expect(drawn.ok).toBe(true);
  });

  it.each([
    [
      'an SVG with a script',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    ],
    ['a GIF', () => plain().gif().toBuffer()],
    ['a TIFF', () => plain().tiff().toBuffer()],
    ['a PDF', async () => Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj')],
    ['nothing', async () => Buffer.alloc(0)],
    [
      'a WebP that moves',
      async () => {
        const frames = Buffer.concat([0, 255].map((grey) => Buffer.alloc(20 * 20 * 3, grey)));
        const raw = { width: 20, height: 40, channels: 3, pageHeight: 20 } as const;
        return sharp(frames, { raw })
          .webp({ loop: 0, delay: [90, 90] })
          .toBuffer();
      },
    ],
  ])('is not made of %s', async (_what, file) => {
    expect(await faultOf(await file())).toBe('picture-format');
  });

  it('is not looked into beyond sixteen million pixels: a bomb is refused by its head', async () => {
    const file = await bomb(50_000);
    expect(file.length).toBeLessThan(2_000_000);
    const before = process.memoryUsage().rss;
    expect(await faultOf(file)).toBe('picture-too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it('is refused when it is cut short or damaged', async () => {
    const whole = await sharp({
      create: { ...size, width: 600, height: 400, noise: { type: 'gaussian', mean: 128, sigma: 40 } },
    })
      .jpeg()
      .toBuffer();
    expect(await faultOf(whole)).toBe('taken');
    expect(await faultOf(whole.subarray(0, whole.length / 2))).toBe('picture-unreadable');
    const png = await sharp(whole).png().toBuffer();
    for (const part of [png.subarray(0, png.length / 2), png.subarray(0, 20), whole.subarray(0, 12)])
      expect(await faultOf(part)).toBe('picture-unreadable');
  });
});

let world: TestSpace;
afterEach(() => world?.close());
const who = (at: number): string => world.secrets[at] ?? '';
const recent = { theme: null, language: null, order: 'recent', cursor: null } as const;
const sent = async () => ({
  data: (await photograph()).toString('base64url'),
  alt: 'Un\u202E moteur  ouvert',
});

/** An idea with a picture, and those of two others, which wait. */
async function withPicture(): Promise<string> {
  world = await openTestSpace();
  const draft = ideaDraft({ picture: await sent() });
  for (let time = 0; time < 2; time += 1)
    expect(await world.call.contribute({ secret: who(0), draft })).toEqual({ state: 'waiting' });
  for (const at of [1, 2]) await world.call.contribute({ secret: who(at), draft: ideaDraft() });
  return draft.id;
}

const seenBy = (at: number | null, idea: string): Promise<string> =>
  refusal(world.call.picture({ secret: at === null ? null : who(at), idea }));

async function stored(): Promise<{ collection: string; bytes: Buffer }[]> {
  const found = [];
  for await (const { database, collection, document } of dumpSpace(await databasesOf(world.database)))
    if (collection === 'pictures')
      found.push({
        collection: `${database}/${collection}`,
        bytes: Buffer.from((document.bytes as { value(): Uint8Array }).value()),
      });
  return found;
}

describe('the picture of an idea', () => {
  it('is its author’s alone until it appears, then every reader’s: who may not read a text sees no picture', async () => {
    const id = await withPicture();
    expect([await seenBy(0, id), await seenBy(1, id)]).toEqual(['accepted', 'not-found']);
    expect((await stored()).map(({ collection }) => collection)).toEqual(['waiting/pictures']);
    expect((await world.call.mine({ secret: who(0) })).contributions[0]?.picture).toEqual({
      alt: 'Un moteur ouvert',
      width: 40,
      height: 60,
    });
    await world.pass(26);
    expect([await seenBy(0, id), await seenBy(9, id)]).toEqual(['accepted', 'accepted']);
    expect(await seenBy(null, id)).toBe('space-credential-needed');
    const page = await world.call.idea({ secret: who(9), id });
    expect(page).toMatchObject({ picture: { alt: 'Un moteur ouvert', width: 40 } });
    const { ideas } = await world.call.list({ secret: who(9), ...recent });
    expect(ideas.filter(({ illustrated }) => illustrated).map((idea) => idea.id)).toEqual([id]);
    const { type, data } = await world.call.picture({ secret: who(9), idea: id });
    expect([type, (await sharp(Buffer.from(data, 'base64url')).metadata()).format]).toEqual([
      'image/webp',
      'webp',
    ]);
  });

  it('lies in the database and in its backup without a name, a place or a profile', async () => {
    await withPicture();
    await world.pass(26);
    const [kept, ...others] = await stored();
    expect([kept?.collection, others.length]).toEqual(['contents/pictures', 0]);
    expect(kept?.bytes.includes('Camille')).toBe(false);
    expect((await sharp(kept?.bytes).metadata()).exif).toBeUndefined();
  });

  it('is hidden with its idea, and its author’s alone meanwhile', async () => {
    const id = await withPicture();
    await world.pass(26);
    const { contents } = await databasesOf(world.database);
    await contents.connection
      .collection<{ _id: string }>('contributions')
      .updateOne(
        { _id: id },
        { $set: { state: 'hidden', hidden: { reason: 'off-topic', day: '2026-03-04' } } },
      );
    expect([await seenBy(0, id), await seenBy(9, id)]).toEqual(['accepted', 'not-found']);
  });

  it.each(['withdraw', 'erasePicture'] as const)(
    'leaves no byte after %s, while it waits and after',
    async (act) => {
      for (const published of [false, true]) {
        const id = await withPicture();
        if (published) await world.pass(26);
        expect(await refusal(world.call[act]({ secret: who(1), id }))).toBe('not-found');
        await world.call[act]({ secret: who(0), id });
        expect(await stored()).toEqual([]);
        expect(await seenBy(0, id)).toBe('not-found');
        if (!published) await world.pass(26);
        expect(await world.call.idea({ secret: who(9), id }).catch(() => null)).toEqual(
          act === 'withdraw' && !published
            ? null
            : expect.objectContaining(act === 'withdraw' ? { state: 'withdrawn' } : { picture: null }),
        );
        await world.close();
      }
      world = await openTestSpace();
    },
  );

  it('comes out once with an edition that was killed, and goes with a text that was never taken', async () => {
    const id = await withPicture();
    const { contents, waiting } = await databasesOf(world.database);
    const bytes = Buffer.from('left');
    for (const database of [contents, waiting])
      await database.connection
        .collection<{ _id: string; bytes: Buffer }>('pictures')
        .insertOne({ _id: 'left by a kill', bytes });
    await contents.connection
      .collection<{ _id: string; bytes: Buffer }>('pictures')
      .insertOne({ _id: id, bytes });
    await world.reopen();
    expect((await stored()).map(({ collection }) => collection)).toEqual(['waiting/pictures']);
    await world.pass(26);
    await world.reopen();
    expect((await stored()).map(({ collection }) => collection)).toEqual(['contents/pictures']);
    expect(await seenBy(9, id)).toBe('accepted');
  });

  it('is refused without words for it, on a comment, too large to send, or another under the same text', async () => {
    const id = await withPicture();
    const picture = await sent();
    const send = (change: object) =>
      refusal(world.call.contribute({ secret: who(3), draft: ideaDraft(change) }));
    expect(await send({ picture: { ...picture, alt: ' ' } })).toBe('text-refused');
    expect(await send({ picture: { ...picture, alt: 'x'.repeat(201) } })).toBe('text-refused');
    expect(await send({ picture: { ...picture, data: Buffer.from('<svg/>').toString('base64url') } })).toBe(
      'picture-format',
    );
    expect(await send({ picture: { ...picture, data: 'A'.repeat(4_000_001) } })).toMatch(/too_big|malformed/);
    const again = ideaDraft({ id, picture: { ...picture, alt: 'Autre chose' } });
    expect(await refusal(world.call.contribute({ secret: who(0), draft: again }))).toBe('text-changed');
    await world.pass(26);
    expect(
      await send({
        kind: 'comment',
        theme: null,
        on: id,
        words: { title: '', body: 'Oui', need: '', benefit: '' },
        picture,
      }),
    ).toBe('malformed');
  });
});
