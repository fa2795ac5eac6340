/**
 * Pew Research Center, “How the US Public and AI Experts View Artificial Intelligence”, 3 April 2025: one questionnaire,
 * asked of 5,410 adults of the United States (12 to 18 August 2024, weighted) and of 1,013 people who work on artificial
 * intelligence (14 August to 31 October 2024, unweighted). Nothing here is from memory: each figure was read at the
 * address beside it, and the questions are told in our own words. Pew publishes whole percentages; what is published of
 * a question is not always its whole distribution, and who gave no answer that is told here counts among the others.
 */
export const source = {
  report:
    'https://www.pewresearch.org/internet/2025/04/03/how-the-us-public-and-ai-experts-view-artificial-intelligence/',
  /** Dates, samples and weighting of both surveys, quoted whole. */
  people: 'https://ssrs.com/news/how-the-us-public-and-ai-experts-view-artificial-intelligence/',
} as const;

/** People who answered, as published. */
export const people = { experts: 1013, adults: 5410 } as const;

/** One answer whose share is published for both audiences, in whole per cent. */
export interface PublishedShare {
  readonly answer: string;
  readonly experts: number;
  readonly adults: number;
}

export interface PublishedQuestion {
  readonly id: string;
  readonly topic: 'ahead' | 'work' | 'worries' | 'say';
  readonly asks: string;
  readonly shares: readonly [PublishedShare, ...PublishedShare[]];
  /** Where the figures were read. */
  readonly at: string;
}

const keyFindings =
  'https://businessjournaldaily.com/how-the-us-public-and-ai-experts-view-artificial-intelligence/';
const keyFindingsToo =
  'https://blog.recruitology.com/2025/04/03/how-the-us-public-and-ai-experts-view-artificial-intelligence-pew-research-center';
const occupations = 'https://sinomn.com/business/ai-artificial-intelligence-jobs-pew-survey-20250412.html';
const occupationsOfExperts =
  'https://privacy.getcoai.com/news/ai-experts-are-more-optimistic-about-its-job-impact-than-the-general-public';
const concerns =
  'https://voronoiapp.com/technology/AI-Experts-Share-Worry-About-Misinformation-Not-Job-Losses-4826';
const perspectives =
  'https://thehub.news/ai-doesnt-speak-for-everyone-black-and-hispanic-voices-still-missing-experts-say/';
const areas = 'https://openclawradar.com/article/stanford-report-ai-experts-public-diverging-views';
/** Chapter 9, which sets Pew's two audiences side by side; read in a transcription of it. */
const areasByTheIndex = 'https://hai.stanford.edu/ai-index/2026-ai-index-report/public-opinion';

const one = (answer: string, experts: number, adults: number): readonly [PublishedShare] => [
  { answer, experts, adults },
];

export const questions: readonly PublishedQuestion[] = [
  {
    id: 'country',
    topic: 'ahead',
    asks: 'Effect of AI on the country over twenty years',
    shares: [
      { answer: 'Positive', experts: 56, adults: 17 },
      { answer: 'Negative', experts: 15, adults: 35 },
    ],
    at: 'https://www.security.nl/posting/883019/',
  },
  {
    id: 'daily-life',
    topic: 'ahead',
    asks: 'More of AI in daily life',
    shares: [
      { answer: 'More excited than concerned', experts: 47, adults: 11 },
      { answer: 'More concerned than excited', experts: 15, adults: 51 },
    ],
    at: keyFindingsToo,
  },
  {
    id: 'personally',
    topic: 'ahead',
    asks: 'What more of AI will do to oneself',
    shares: [
      { answer: 'Benefit', experts: 76, adults: 24 },
      { answer: 'Harm', experts: 15, adults: 43 },
    ],
    at: keyFindings,
  },
  {
    id: 'working',
    topic: 'ahead',
    asks: 'A positive effect on how people do their jobs',
    shares: one('yes', 73, 23),
    at: keyFindings,
  },
  {
    id: 'economy',
    topic: 'ahead',
    asks: 'A positive effect on the economy',
    shares: one('yes', 69, 21),
    at: areas,
  },
  {
    id: 'medical-care',
    topic: 'ahead',
    asks: 'A positive effect on medical care',
    shares: one('yes', 84, 44),
    at: areas,
  },
  {
    id: 'schools',
    topic: 'ahead',
    asks: 'A positive effect on primary and secondary education',
    shares: one('yes', 61, 24),
    at: areasByTheIndex,
  },
  {
    id: 'jobs',
    topic: 'work',
    asks: 'Number of jobs in twenty years',
    shares: [
      { answer: 'Fewer', experts: 39, adults: 64 },
      { answer: 'More', experts: 19, adults: 5 },
    ],
    at: areasByTheIndex,
  },
  {
    id: 'cashiers',
    topic: 'work',
    asks: 'Fewer jobs for cashiers',
    shares: one('yes', 73, 73),
    at: occupationsOfExperts,
  },
  {
    id: 'truck-drivers',
    topic: 'work',
    asks: 'Fewer jobs for truck drivers',
    shares: one('yes', 62, 33),
    at: occupations,
  },
  {
    id: 'journalists',
    topic: 'work',
    asks: 'Fewer jobs for journalists',
    shares: one('yes', 60, 59),
    at: `${occupationsOfExperts} and ${occupations}`,
  },
  {
    id: 'factory-workers',
    topic: 'work',
    asks: 'Fewer jobs for factory workers',
    shares: one('yes', 60, 67),
    at: `${occupationsOfExperts} and ${occupations}`,
  },
  {
    id: 'software-engineers',
    topic: 'work',
    asks: 'Fewer jobs for software engineers',
    shares: one('yes', 50, 48),
    at: `${occupationsOfExperts} and ${occupations}`,
  },
  {
    id: 'lost-jobs',
    topic: 'worries',
    asks: 'Very concerned about lost jobs',
    shares: one('yes', 25, 56),
    at: concerns,
  },
  {
    id: 'less-connection',
    topic: 'worries',
    asks: 'Very concerned about less connection between people',
    shares: one('yes', 37, 57),
    at: concerns,
  },
  {
    id: 'inaccurate',
    topic: 'worries',
    asks: 'Very concerned about inaccurate information',
    shares: one('yes', 70, 66),
    // Both figures in public notes on the report; the adults’ also at eweek.com/news/americans-ai-news-misinformation-concerns-2025.
    at: source.report,
  },
  {
    id: 'bias',
    topic: 'worries',
    asks: 'Very concerned about biased decisions',
    shares: one('yes', 55, 55),
    at: perspectives,
  },
  {
    id: 'control',
    topic: 'say',
    asks: 'Wants more control over the use of AI in one’s life',
    shares: one('yes', 57, 55),
    at: keyFindings,
  },
  {
    id: 'regulation',
    topic: 'say',
    asks: 'Little or no confidence that government regulates AI well',
    shares: one('yes', 53, 62),
    at: 'https://github.com/JoernStoehler/xrisk-pause-game/blob/d9ec68717de2549b8ffdd345dc0b6a65d217696e/literature/pew-ai-public-vs-expert-views-2025.md',
  },
  {
    id: 'black-adults',
    topic: 'say',
    asks: 'Designers take the views of Black adults into account',
    shares: one('yes', 27, 18),
    at: perspectives,
  },
  {
    id: 'hispanic-adults',
    topic: 'say',
    asks: 'Designers take the views of Hispanic adults into account',
    shares: one('yes', 25, 17),
    at: perspectives,
  },
];

/** Gaps that are published in words, experts over adults in points. */
export const statements: readonly {
  readonly question: string;
  readonly points: number;
  readonly says: string;
  readonly at: string;
}[] = [
  {
    question: 'working',
    points: 50,
    says: 'The widest of the areas of life: 50 points apart on how people do their jobs.',
    at: areasByTheIndex,
  },
  {
    question: 'medical-care',
    points: 40,
    says: 'Where the public is most hopeful, experts are 40 points more so.',
    at: 'https://prepmusiclog.com/most-americans-think-ai-wont-improve-their-lives-survey-says',
  },
  {
    question: 'cashiers',
    points: 0,
    says: 'Both audiences give one share for cashiers, 73 %.',
    at: 'https://refpropos.online/ai-is-most-likely-to-replace-these-3-professions-ai-experts',
  },
];
