import type { GrammarSource } from './grammar.ts';

export const englishGrammar: GrammarSource = {
  verbs: `like likes love loves enjoy enjoys recommend recommends care cares work works help helps fit fits trust
    respect`,
  subjects: 'i you he she we they it this that who',
  denied: {
    '2': `regret* hesitat* disappoint* complain* complaint* fault* bored boring`,
    '1.5': `expensive problem* issue* trouble* defect* error* bug bugs mistake* miss missed worry worr* wait waiting
      fail failed fails delay* mind break broken breaks stress* noisy afraid`,
    '1.6': 'bad badly unhappy dissatisfied let_down',
    '1': `difficult hard complicated confus* slow long heavy late cheap too`,
    '0.6': 'wrong stupid worse ugly useless poor poorly silly terrible',
    '0': `know sure see seen tried try used use using opinion opinions comment comments remark remarks idea
      apply applies concern concerns concerned particular add say mind_either matter live remember preference read
      involved aware need expect`,
    '-1': `understand understood make changed change changes enough anything possible ready clear finish finished
      get got easy`,
    '-1.5': `work working worked works function fit fits last lasted buy buying bought again listen listens listened
      answer answers answered reply replied respond responded arrive arrived care cares trust return returning kept
      keep keeps told informed consulted paid hold holds stick charge turn fixed solved heard valued deliver delivered
      stand bother worth deserve deserves believe`,
    '-2': 'recommend* like liked likes love loved enjoy enjoyed worth',
  },
  suggestions: `should could would would_be would_like would_love i_wish wish wishes ought need_to needs_to
    could_use please suggest suggestion suggestions how_about why_not consider hope hopefully might if_only
    looking_for i_d_like i_d_love d_like_to d_love_to`,
  plain: `recommend* buy_again buy_it_again`,
  negations: 'far_from anything_but nowhere_near lack_of fails_to failed_to fail_to',
  adverbs: 'unfortunately sadly however nevertheless nonetheless yet',
  that: 'that',
  names:
    'sustainable_development human_resources health_and_safety horror_film horror_films horror_movie horror_movies dark_mode free_time worst_case best_practice best_practices well_being good_morning good_night good_evening best_regards kind_regards lost_and_found sick_leave risk_management at_best second_hand as_well may_as_well might_as_well may_well may_very_well could_well well_into top_of_the free_of all_star all_stars',
  conditions: 'if unless when_if suppose supposing',
};
