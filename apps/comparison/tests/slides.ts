import { strFromU8, unzipSync } from 'fflate';

/** The slides of a presentation in their order, as XML. */
export function slidesOf(bytes: Buffer): string[] {
  return Object.entries(unzipSync(new Uint8Array(bytes)))
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([, xml]) => strFromU8(xml));
}

/** Everything that is written on a slide, a line each. */
export function saidOn(slide: string): string {
  return [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = '']) => text)
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', '’')
    .replaceAll('&amp;', '&');
}
