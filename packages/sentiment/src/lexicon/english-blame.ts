/** Everyday, product, service and workplace English, blame: written for this project, in the notation of `LexiconSource`. */
export const englishBlame: Readonly<Record<string, string>> = {
  '-1': `meh_service nothing_new_here not_sure_about unsure uncertain hesitant reluctant* sceptic* skeptic*
      dubious questionable doubtful suspicio* suspicious wary concern_about worried worrying nervous anxious
      anxiety uneasy uncomfortable awkward clumsy clunky bulky heavy_to cumbersome complicated_to tricky
      troublesome problematic hassle* inconvenience* inconvenienced obstacle* barrier* burden* burdensome
      demanding exhausting tiresome weary boredom dullness monotonous repetitive redundant_emails
      pointless_meetings bureaucra* red_tape rigid inflexible restrictive strict harsh tough severe rough
      uneven bumpy shaky unstable wobbly loose loosen* squeak* rattl* creak* rust* rusted faded fade* stain*
      stained smelly smells_bad stink* stinks odor odour damp mold* mould* moldy dusty greasy sticky
      messy_office cluttered crowded cramped narrow tight_deadlines pressure pressured rushed hurried hectic
      chaos chaotic disorder* disorganised disorganized mess_of unprepared untrained inexperienced unskilled
      amateur* careless* negligen* sloppily forgot forgotten forget ignored ignores ignoring ignore overlook*
      unheard unseen unnoticed excluded exclusion isolated isolation alone lonely loneliness homesick gloomy
      gloom* grim bleak dark_times dim freezing too_hot too_cold too_heavy too_big too_big_for
      too_loud too_far too_short too_difficult too_complicated too_hard too_tight too_thin too_weak too_old
      too_late too_often too_little too_few too_busy too_cheap low_quality low_pay low_wage low_salary
      underpaid unpaid overdue pending_for still_waiting still_not still_nothing waiting_for_weeks
      no_news no_update no_updates no_feedback no_time no_choice no_progress no_change no_improvement
      no_difference not_enough not_much not_really nothing_happens nothing_happened nothing_has_changed
      same_old as_usual once_again shortage* scarce scarcity lacking_in insufficient incomplete unfinished
      half_baked partial partially superficial shallow_talk hollow_words vague_promises unclear_instructions
      misunderst* misinform* misleading_label inaccurate imprecise inconsist* incoherent_plan contradict*
      conflict_with disagree* disagreement argue argument* dispute* quarrel* tension* tense hostile hostility
      unfriendly unkind impersonal indifferen* apathy unmotivated discouraging demoraliz* demoralis*
      disengaged resign* resignation quit_because layoffs layoff laid_off fired dismissal unemploy* bankrupt*
      debt* loss_of losses losing_money decline* declining decreas* dropped drops falling
      worsening deteriorating setback* step_back backward outdated obsolete old_fashioned dated out_of_date
      out_of_stock sold_out unavailable unreachable inaccessible unresponsive cancel* cancelled canceled
      refuse* refused refusal reject* rejected denied deny denies ban banned blocked stuck trapped lost_my
      lost_in missing_parts missing_piece damaged damage* damages dent* dented scratched_screen cracked
      chipped torn tear_in ripped worn broken_promises leaking leaky leaked spill* overflow* overheat* burn*
      burnt burned overcook* undercook* stale expired rotten sour bitter_taste aftertaste salty soggy
      tasteless_food allergic allergy itchy rash sick_leave ill illness disease* infection headache*
      migraine* injur* accident* crash* crashes crashed freeze* freezes froze lag lags laggy glitch* glitchy
      error_message fails_often virus_warning spam spammy intrusive annoying_ads noise_from
      loud_music dirty_toilets litter* rubbish_bin waste_of wasted_food wasteful excess_packaging single_use
      plastic_everywhere polluting polluted toxic_waste       sorry_to sorry_for apolog* excuse excuses blame* blamed guilty guilt accus* criticism
      controversial controversy scandalous warning warn* beware careful_with risk* risky unsafe hazard* threat
      threaten* danger panic* fright* terrif* alarm* shock* shocked shocking_price surprised_by_how horrified
      miss_you missing_you cry cried cries tears sob* mourn* grief griev* heartbroken heartbreak* sorrow*
      unhappy_with unhappily depress* depressing depressed misery wretched pity pitiful helpless powerless
      desperate desperat* despair* hopelessly jealous* envy envious selfish* greedy greed stingy cheapskate
      lazy laziness boring_work stubborn ignorant ignorance clueless foolish* fool fools dumbest weird weirdly
      strange odd creepy eerie ugliest bland_food plain_boring uninspired uninspiring unoriginal derivative
      formulaic stereotyp* cliched corny sappy melodramatic predictable_plot far_fetched implausible
      unbelievable_plot unrealistic unconvincing forgettable overrated_book slow_paced drags dragged dragging
      long_winded rambling wordy repetitious muddled convoluted confusing_plot`,
  '-2': `i_hate we_hate hate_it can_not_stand can_not_bear couldn_t_stand could_not_stand do_not_like
      did_not_like does_not_like did_not_enjoy do_not_enjoy not_happy not_satisfied not_impressed not_good
      not_great not_funny not_helpful not_useful not_reliable not_acceptable not_ok not_okay not_fair not_cool
      not_right not_working not_work does_not_work did_not_work do_not_work does_not_last did_not_last
      did_not_help does_not_help do_not_waste do_not_bother do_not_trust never_arrived never_received
      never_came never_worked never_answer never_answers never_replied never_reply never_listens never_listen
      no_help no_response no_support no_communication no_quality no_value no_good no_use no_excuse no_clue
      no_sense_at_all far_from_perfect far_from_ideal leaves_a_lot_to_be_desired left_much_to_be_desired
      let_down let_me_down lets_me_down letdown falls_short fell_short fall_short went_wrong gone_wrong
      goes_wrong going_wrong gets_worse getting_worse got_worse worse_and_worse worse_than from_bad_to_worse
      going_downhill gone_downhill went_downhill could_not_be_worse nowhere_near waste_of_space
      waste_of_plastic wasted_my wasted_money ripping_off ripoffs daylight_robbery robbery steal_from stole
      stolen theft thief thieves crook crooks fraud* swindl* cheat* cheated cheating cheater con_artist
      con_men deceit deceptive dishonest* untrustworthy unethical immoral corrupt* corruption shady sketchy
      hypocrite* two_faced backstab* bully* bullied bullying harassment abuse* abused abusive assault* violen*
      cruel* cruelty brutal* inhuman* merciless ruthless heartless soulless toxic_atmosphere toxic_culture
      micromanag* nepotism favouritism favoritism racis* sexis* homophob* bigot* intoleran* humiliating
      degrading demeaning belittl* patronising patronizing condescend* snob* arrogance disrespectful insolent
      impertinent rude_staff unhelpful useless_support uncooperative unwilling unprofessional* incompetence
      inept* mismanag* mishandl* botched bungled screwed_up messed_up fouled_up ruined_my wrecked wreck*
      destroy* destroyed destruction devastat* collapse* collapsed disintegrat* falls_to_pieces fell_to_pieces
      broke_down breaks_down broken_again breakdown* malfunctioned faulty defective_product dead_on_arrival
      doa piece_of piece_of_junk junky crappy crappiest lousy shoddy shabby tacky trashy tatty
      substandard second_rate third_rate unfit unsuitable unwearable unreadable unlistenable unplayable
      undrinkable inedible uneatable disgusted nauseat* sickening gross yuck yucky ew eww puke* vomit* filthy
      filth squalid repulsive repugnant repell* obnoxious odious offensive offended insulted outraged
      outrageously_priced extortionate exorbitant overcharg* overprice* too_pricey hidden_costs hidden_charges
      misleading misled lied_to lying_to fake_reviews falsely false_advertising empty_talk all_talk
      just_marketing pr_stunt greenwashing paying_lip unfulfilled unkept broke_their_promise broke_its_promise
      unacceptable_delay unbelievably_slow painfully_slow endless_wait endless_queue waited_for_hours
      waited_weeks hours_of_waiting overworked burn_out burning_out stressed_out worn_down drained at_my_limit
      at_breaking_point sick_and_tired enough_is_enough had_enough give_up gave_up giving_up lost_cause
      pointlessly senseless meaninglessly useless_meetings hell hellish damn_it bloody pissed piss* sucks_big
      screw_you stupid_idea idiotic moron* imbecile* incompetent_fools dumbass jerk* creep* loser* losers
      pathetic_service laughable farce* farcical ludicrous preposterous nonsensical bollocks bogus baloney
      hogwash wtf smh ffs fml angry_with enraged furious_at livid infuriat* mad_at rage raging hatred hateful
      resent* resentful spite* bitter_about vengeful hostile_environment unjust injustice unequal
      discriminated unfairly exploit* exploited exploitation slave slavery sweatshop* child_labour child_labor
      poison* poisonous toxic_chemicals carcinogen* contaminat* lethal deadly fatal       dead_end terrorist* tragic* tragedy disappointing_quality
      disappointment disappointingly dissapointed dissapointing disapointed disapointing unimpressed
      uninterested unfortunate_experience regret_buying regret_it regretted i_regret wish_i_had_not
      should_not_have_bought want_my_money_back money_down_the_drain refund_me never_buy_again never_shop
      never_order not_buy not_recommended not_buy_again avoid_at_all_costs steer_clear keep_away stay_clear
      run_away save_yourself buyer_beware`,
  '-3': `hate_this absolute_rubbish absolute_garbage absolute_disaster complete_disaster total_disaster
      worst_ever worst_experience worst_service the_worst piece_of_crap piece_of_shit bullshit_company
      bastard* cunt* dickhead* motherf* scum scumbag* vile_people evil monstrous horrific* horrifying ghastly
      gruesome horrendously abhorrent despicable deplorable detestable contemptible atrocity unspeakable
      intolerable insufferable excruciat* catastrophe scammers scammer conned go_to_hell worthless_junk
      steaming_pile zero_respect absolutely_disgusting criminal criminals disgraceful shambles shambolic`,
};
