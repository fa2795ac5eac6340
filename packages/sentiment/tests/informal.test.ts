import { describe, expect, it } from 'vitest';
import { loadEngine } from '../src/load.ts';
import { type Sentences, sentencesOf } from './sentences.ts';

/** Sentences of ours as people tap them: slang, idioms, verbs with particles, words run together, signs. */
const informal: Sentences = {
  negative: `
    the new app is hot garbage tbh
    they fobbed me off again
    another launch that fell flat
    shipping box came apart in my hands
    gutted about the new menu
    it drives me up the wall
    management threw us under the bus
    absolute shambles today
    honestly so over it
    can't log in again -_-
    the whole thing has gone downhill since spring
    well that was a kick in the teeth
    it's just box ticking
    </3 they dropped the refill`,
  positive: `
    team smashed it this week
    the refill station is a no brainer
    this collab slaps
    they went the extra mile for my nan
    hands down the nicest helpdesk
    didn't expect it but it won me over
    new canteen hits the spot
    thankyou so much
    counting the days till the next box
    it does exactly what it says, zero fuss, works like a charm
    my kids are over the moon
    what a lovely touch
    can't get enough of the oat one
    :D see you there`,
  neutral: `
    heading to the depot tomorrow at 9
    the parcel goes out on Friday (see note 3):
    anyone know which bin this goes in?`,
  unread: '\n',
};

const engine = loadEngine();

describe('English as it is tapped', () => {
  it.each(sentencesOf(informal).filter(([text]) => text !== ''))('“%s” reads as %s', (text, polarity) => {
    expect(engine.score(text, 'en').polarity).toBe(polarity);
  });
});
