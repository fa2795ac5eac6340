/** Weights of emoji, −2 to 2, one line a weight. Those that say nothing of like or dislike (🚲, 📦) are absent. */
const emoji: readonly (readonly [number, string])[] = [
  [
    2,
    '♥❣💝💟💘💌🫶😽😀😃😄😁😆😊😍🥰😘😻🤩🥳👍👏🎉🎊💪❤💖💚💙💛💜🧡🖤🤍💕💗💓💞😇🙌👌🤗💯🌟⭐🏆🥇😎🤟✨😂🤣',
  ],
  [1, '🔥🎂🎁🎈🎆💃🕺👑🥂🍻🍾🤪😛😜😝🤭👊💋🌻🌺🌷🙂😉☺😋😌😅🙏✅🌈🌞☀💐🌸🍀😸😏🤝✌'],
  [-1, '😦😧😨😰😳😵🤕🤒🤧🙀🥀☠😐😑😕🙁☹😟😔😞😣😖😫😩🥺😢🤔😒🙄😬🥱😴🤷🤦😓😥😰⚠😶💤🐌'],
  [-2, '👿🤡🤥💣🙅😠😡🤬😭👎💔🤮🤢😤😱💩🖕😾😿❌🚫🗑😷'],
];

const weights: ReadonlyMap<string, number> = new Map(
  emoji.flatMap(([weight, signs]) => Array.from(signs, (sign): [string, number] => [sign, weight])),
);

const emoticons: Readonly<Record<string, number>> = {
  ":'-(": -2,
  ":'(": -2,
  ':-)': 2,
  ':-d': 2,
  ':-(': -2,
  ':-/': -1,
  ';-)': 1,
  ':)': 2,
  ':d': 2,
  ':(': -2,
  ':/': -1,
  ':|': -1,
  ':p': 1,
  ':-p': 1,
  ';p': 1,
  ';d': 2,
  '=d': 2,
  ':*': 2,
  ':-*': 2,
  ':o)': 2,
  ":')": 1,
  ":'d": 2,
  ':]': 2,
  '(:': 2,
  ':[': -2,
  ':-|': -1,
  ':s': -1,
  ':-s': -1,
  '>:(': -2,
  '</3': -2,
  '-_-': -1,
  '-.-': -1,
  '=/': -1,
  ';(': -2,
  ':-\\': -1,
  ':\\': -1,
  ';)': 1,
  '=)': 2,
  '=(': -2,
  '^^': 1,
  '<3': 2,
};
const longestEmoticon = 4;
const beginsEmoticon = ':;=^<>(-';

/** The weight of an emoji, 0 where it says nothing. */
export const emojiWeight = (sign: string): number => weights.get(sign) ?? 0;

/** The emoticon that begins at `at` of a lower-case text: its length and weight. The colon of “http://” or “:dossier” begins none. */
export function emoticonAt(text: string, at: number): { length: number; weight: number } | undefined {
  if (!beginsEmoticon.includes(text[at] ?? ' ')) return undefined;
  for (let length = longestEmoticon; length > 1; length -= 1) {
    const weight = emoticons[text.slice(at, at + length)];
    if (weight !== undefined && !/[\p{L}\p{N}/'’]/u.test(text[at + length] ?? ' ')) return { length, weight };
  }
  return undefined;
}
