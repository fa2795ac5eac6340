import { fold } from '@miroir/basics/words';

/** Letters that pass for Latin ones, by the most used pairs of Unicode's confusables (UTS 39). */
const lookalikes: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    е: 'e',
    н: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'y',
  },
  ...{
    х: 'x',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    ӏ: 'l',
    г: 'r',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'u',
    ν: 'v',
  },
  ...{
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    ı: 'i',
    '0': 'o',
    '1': 'l',
    '3': 'e',
    '5': 's',
    '|': 'l',
    $: 's',
  },
  ...{ '@': 'a' },
};

/** What the eye makes of a name: two names with one skeleton are one name to a reader. */
export function nameSkeleton(name: string): string {
  const letters = fold(name).replace(/./gsu, (sign) => lookalikes[sign] ?? sign);
  return letters
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[il]/g, 'l')
    .replace(/[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '');
}

/** Whether a name passes for one of the officials': theirs, or theirs with words around it. */
export function looksOfficial(name: string, officials: readonly string[]): boolean {
  const skeleton = nameSkeleton(name);
  return officials.map(nameSkeleton).some((official) => official.length > 2 && skeleton.includes(official));
}
