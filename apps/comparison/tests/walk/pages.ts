import type { Campaign, Question } from '@miroir/campaign';

/** A question of each kind, and of each way it is put to the two sides. */
function oneOfEachKind(questions: readonly Question[]): string[] {
  const seen = new Map<string, string>();
  for (const { id, kind, equivalence } of questions) {
    const key = `${kind} ${equivalence}`;
    if (!seen.has(key)) seen.set(key, id);
  }
  return [...seen.values()];
}

/** Addresses of every page for somebody who is signed in, below the comparison's own. */
export function pagesOf(campaign: Campaign): string[] {
  const theme = campaign.themes[0]?.id ?? '';
  const [inside] = campaign.cohorts.employees.cohorts;
  const [outside] = campaign.cohorts.consumers.cohorts;
  return [
    ...['', 'participation', 'expectations', 'expectations/map', 'expectations/trend', 'sentiment'],
    ...[
      `themes/${theme}`,
      'readings',
      'aloud',
      'ideas',
      'decisions',
      'mirror',
      'people',
      'account',
      'method',
    ],
    ...oneOfEachKind(campaign.questions).map((id) => `questions/${id}`),
    `expectations?in=${inside?.id}&out=${outside?.id}`,
    // What a mangled link asks for is a page too.
    ...['nowhere', 'questions/nowhere', 'themes/nowhere', 'expectations?in=nobody&out=unknown&theme=none'],
  ];
}

/** Those whose figures printed sheets must be able to account for. */
export function pagesWithFigures(campaign: Campaign): string[] {
  return pagesOf(campaign).filter(
    (path) => !/nowhere|nobody|readings|ideas|decisions|mirror|people|account|method/.test(path),
  );
}
