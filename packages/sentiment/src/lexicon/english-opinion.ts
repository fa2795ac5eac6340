/** The words of English argument and review, praise and blame of works, ideas, conduct and character: written for this project, in the notation of `LexiconSource`. */
export const englishOpinion: Readonly<Record<string, string>> = {
  '2': `credible credibly laudabl* commend* commendabl* exemplar* meritorious venerable venerated revered rever*
    esteem esteemed distinguished eminent illustrious preeminent unsurpass* unequal*led unparallel* peerless
    incisive perceptive astute shrewd sagacious discerning erudite scholarly lucid cogent persuasive convincing
    convincingly compellingly authoritative comprehensive meticulous* painstaking rigorous robustly nuanced
    evocative resonant stirring rousing thought_provoking sophisticated polished urbane tasteful* artful*
    artistry craftsmanship finesse flair panache verve zest zestful gusto vigor vigour vigorous* vivacious
    effervescent sprightly spry zippy zingy scintillat* sparkling_wit luminous_prose lyrical poetic melodious
    melodic euphonious haunting_in hauntingly beautifully_made richly_detailed absorbing enthralling engross*
    riveted gripped spine_chilling nail_biting action_packed fast_paced quirky whimsical offbeat zany droll wry
    uproarious* rollicking rip_roaring boisterous_fun feelgood crowdpleas* must_own_album definitive landmark
    seminal influential pivotal monumental towering majestic majesty regal stately grandeur virtuous virtue
    virtues righteous conscionable scrupulous* impartial unbiased equitabl* fairness fair_minded open_minded
    openminded broad_minded enlighten* humane humanely gracious_in magnanim* munificen* bountiful bounty
    plentifully copious_praise rave raves raved raving_about glowing_review glowing_reviews acclaim_for lauded
    laud extol* hail_as hailed_as champion_of recommend_this reccomend* recomend* recommendation_for
    highly_rated top_rated best_rated best_selling bestseller best_in_class state_of_the_art cutting_edge
    groundbreak* revolutionis* revolutioniz* ingeniously inventively resourceful* versatility_of indispensab*
    irreplaceab* quintessential time_saving cost_effective cost_efficient well_worth_it no_brainer no_brainer_to
    trouble_free_use foolproof fool_proof fail_safe failsafe reliably_good dependability longevity everlasting
    long_lived hard_wearing tough_as_nails sturdier stoutly well_constructed well_engineered precision_made
    precisely_what razor_sharp crystal_clear crisply whisper_quiet super_quiet easy_to ease_of effortless_to
    simplicity simple_to straightforward_to hassle_free_use plug_and_play works_out_of_the_box
    right_out_of_the_box as_good_as_new better_quality best_quality superior_to better_made better_built
    happy_customer satisfied_customer happy_camper lifelong_fan instant_fan converted_me won_me_over exceed_my
    exceeded_my surpass* outdid outshin* outshone outclass_the never_boring never_dull never_tiring never_a_dull
    never_had_a_problem never_had_any_problem* never_any_trouble without_a_hitch without_hesitation without_fail
    without_question_the without_doubt_the hands_down by_far_the_best bar_none none_better second_only
    like_none_other like_no_other unlike_any_other`,
  '1': `plausible believable relatable recognizable_in sensibly prudent* prudence judicious* thoughtfulness
    considerately_done tactful* diplomatic conciliat* agreeab* amenable amicab* affab* genial* congenial*
    cordial* sociab* outgoing gregarious personable approachab* likabil* well_meaning well_intentioned goodwill
    good_faith good_intentions good_natured easygoing easy_going laid_back mellow mild_mannered soft_spoken
    well_spoken cultured worldly open_hearted candid* candor candour forthright* heartily wholehearted* earnest*
    ardent* avid* zeal zealous_in fervent* fervor impassioned enthus* stimulating* stimulate_the thrill thrills
    thrill_ride excitement anticipation_of mystique mystery_solved pleasantly_surpris* refreshingly enlivened
    vitality vibrancy lushly vividly picturesquely cozily comfily snugly plushness warmth warmly coolness_of
    freshness crispness sweetness tenderness softness smoothness neatness cleanliness spotlessly purity
    purely_good brightness brilliance radiance elegance gracefulness clarity lucidity accuracy correctness_of
    exactness reliably_built solidity sturdiness durability_of constancy endurance stamina strength_of mightily
    muscular athletic fit_and_healthy health_benefits eco_conscious cruelty_free planet_friendly
    good_for_the_planet protects_the saves_energy saving_energy energy_saving fuel_efficient thriftily
    bargain_hunt payoff pay_rise pay_raise bonus_for perk perks freebie freebies refunded_promptly
    refund_quickly reimbursed_quickly compensated_fairly fairly_paid fairly_treated treated_well treats_us_well
    treated_with_respect treated_fairly job_security work_life_balance good_balance remote_friendly
    family_friendly kid_friendly child_friendly dog_friendly beginner_friendly budget_friendly customer_friendly
    reader_friendly wheelchair_friendly accessible_to open_to_all open_to_ideas receptive obliging helpfulness
    helpfully eager_to_help willing_to_help goes_out_of quick_to_respond quick_to_answer responsive_to
    attentive_to listens_to_us listened_to_us takes_us_seriously taken_seriously trusts_us trust_each_other
    trust_in_the team_player team_effort well_coordinated pulls_together pull_together working_together
    come_together comes_together strong_team great_leadership good_leadership strong_leader strong_leadership
    leads_well learn_from learning_from learned_from growth_opportunit* career_growth room_to_grow
    personal_growth develops_us invests_in_us invest_in_people kept_promises kept_their_word kept_his_word
    kept_her_word delivers_on delivered_on honours_its honors_its committed_to_change on_schedule
    ahead_of_schedule on_budget under_budget ahead_of_the_curve up_to_date up_to_scratch up_to_standard
    up_to_par above_average above_par better_off improve_our improves_our improved_my improves_my improves_the
    changed_for_the_better change_for_the_better for_the_better positive_change positive_impact positive_step
    positive_effect positive_experience positive_attitude positive_outcome positive_feedback positive_message
    good_example good_effect good_effort great_effort good_progress great_progress real_progress big_improvement
    huge_improvement great_improvement vast_improvement marked_improvement noticeable_improvement
    real_difference big_difference makes_a_difference made_a_difference make_a_difference game_changing_for
    useful_for useful_to valuable_to helps_us helped_us helps_people helped_people helpful_in comes_in_handy
    came_in_handy handy_for does_the_job does_its_job does_the_trick did_the_trick did_the_job gets_the_job_done
    got_the_job_done serves_its_purpose serves_the_purpose fits_perfectly fits_well fit_perfectly fits_the_bill
    meets_my meets_our meets_expectations met_expectations lives_up_to lived_up_to no_issue no_hiccups
    no_glitches no_bugs no_fuss no_trouble no_hassle no_worries_at_all no_cons no_negatives`,
  '-1': `banal banality mundane humdrum drab drabness plodding trite triteness insipid inane inanity vapid
    vacuous fatuous asinine puerile sophomoric juvenile_humor infantile childishly crude crudely coarse uncouth
    boorish loutish lewd obscen* indecen* smut smutty gratuitous exploitative_of lurid sensationalis*
    sensationaliz* melodrama melodramatically histrionic* overacted overacting over_acted wooden_acting
    wooden_dialogue wooden_performance stilted disjointed fragmented choppy patchy uneven_in erratic sporadic
    intermittent* spotty hit_or_miss hit_and_miss haphazard* slapdash half_hearted halfhearted half_assed
    half_arsed perfunctory lackluster lacklustre listless lethargic lethargy sluggish sluggishly torpid stodgy
    turgid ponderous laborious* plods plodded meander* aimless* directionless clumsily ungainly inelegant
    ungraceful unwieldy unmanageable cumbersome_to impractical unworkable unfeasible infeasible ill_conceived
    ill_considered ill_fitting ill_prepared ill_equipped ill_informed ill_suited ill_timed mistimed misjudg*
    misguided misplaced mishap mishaps misfortune* misadventure misconduct misbehav* misdeed* misquot*
    misrepresent* misreport* misinterpret* misread misplac* mislaid mislabel* misprint* typo typos typo_ridden
    misspell* misspelt erroneous* incorrect incorrectly fallac* falsehood* untrue spurious specious bogus_claim
    dubious_claim sketchy_at overcomplicated over_complicated overly_complicated overly_long overly_sensitive
    overdone over_done overwrought overblown over_blown overrate* overstat* exaggerat* hyperbol* pretentiously
    pompous pomposity bombast* grandstanding posturing preachy preaching_at sanctimonious moralising moralizing
    self_important self_indulgent self_serving self_pity* egocentric smug smugly smugness gloat* boast* bragg*
    brag cocky cockiness hubris haughty supercilious patroniz* patronis* condescending* dismissive disparag*
    derogatory derisive deride* denigrat* vilif* demoni* dehumani* scapegoat* ostracis* ostraciz* shunned shun
    shunning spurn* rebuff* repudiat* renounc* disavow* disown* disregard* disrespecting dishono* dishonour*
    disloyal* disobedien* disobey* disrupt* disturbance disharmon* discord* disunity divisive* division_among
    polaris* polariz* factional infight* in_fighting strife unrest_in upheaval instability volatile unsteady
    unsound unsafe_for unsanitary unhygienic unhealthy unwholesome unclean unkempt untidy unsightly unattractive
    unappealing unappetiz* unappetis* unpalatable unsavory unsavoury unpopular unwelcome unwelcoming uninviting
    unpleasantness uncongenial unsociable unsympathetic unlikeable unlikable unlovable uncharitable ungrateful
    ungratefully thankless ingratitude unforgiving unrelenting unremitting unending unceasing incessant*
    interminabl* endless_waiting endless_meetings never_ends unreasonabl* irrational* illogical* senselessly
    mindless* thoughtlessly unthinking unwise unwisely imprudent ill_judged rash_decision rashly hasty hastily
    hurriedly impatient impatience irresponsibl* unaccountab* unanswered unresolved unsolved unaddressed
    unexplained unjustif* unwarranted unfounded baseless groundless needless needlessly unneeded uncalled_for
    undeserv* underserved underhand underhanded undermin* underwhelm* underperform* underachiev* undervalu*
    underestimat* underfund* under_funded underpowered under_powered underdeveloped under_developed
    under_staffed under_resourced short_staffed shortstaffed overburden* overstretch* over_worked overtired
    overbooked overfilled overload_of overrun overruns oversight_in oversold overused over_used overbudget
    over_budget past_due behind_schedule falling_behind fell_behind fallen_behind left_behind lagging
    lagging_behind lags_behind backlog backlogs bottleneck* gridlocked snarl* logjam red_flag red_flags
    warning_sign warning_signs wake_up_call cause_for_concern raises_concerns grave_concern serious_concern
    serious_concerns big_concern headache_to hassle_to pain_to chore a_chore drudgery toil slog slogging
    grind_of rat_race treadmill dead_end_job soul_destroying soul_crushing soul_sucking mind_numbing
    mind_numbingly brain_dead braindead brainless witless humorless humourless joyless charmless graceless
    tactlessly clueless_about talentless toothless useless_for fruitless futile futility in_vain to_no_avail
    no_avail unavailing ineffectual inefficien* inexcusabl* indefensibl* inexplicabl* incomprehension
    incompatib* incongruous inconclusive incorrig* incurab* indiscriminate* indignant* indignation indignit*
    inflammatory infamous infamy infuriatingly inhospitable inhumane inhumanity iniquit* inoperable inoperative
    insubstantial insufficiently insufferably intolerabl* intolerance intimidat* invalid_claim invasive
    invasion_of_privacy intrusion intransig* irreconcilable irreparabl* irreversib* irrelevan* irritation
    irritability jarring jaded jaundiced jumbled garbled gibberish gobbledygook mumbo_jumbo jargon waffle_on
    waffling verbose verbiage drone_on drones_on droning monoton* tedium tediously dreariness drearily
    dryness_of staleness musty stuffy stuffiness stifling suffocat* claustrophob* poky pokey dingy dilapidat*
    decrepit ramshackle rickety run_down rundown derelict decay* rot rotted rotting mildew* murky muddy_sound
    grimy grime grubby scruffy shabbily frayed threadbare tattered moth_eaten battered dinged dings nicks
    scuffed scuffs scuff warped warping bent_out buckled buckles_under snapped_off snaps_off came_apart
    comes_apart come_apart fell_off falls_off falling_off peeled_off peels_off peeling_off wears_off wore_off
    wears_out wore_out wear_out burns_out burned_out_after blew_out shorted_out gave_out gives_out quit_after
    died_after died_within stopped_after stops_working stops_charging will_not_charge won_t_charge
    will_not_turn_on won_t_turn_on will_not_work won_t_work will_not_fit won_t_fit will_not_stay won_t_stay
    will_not_start won_t_start will_not_connect won_t_connect can_not_connect does_not_fit did_not_fit
    do_not_fit does_not_stay does_not_hold did_not_hold does_not_charge does_not_connect does_not_deliver
    did_not_deliver does_not_live did_not_live does_not_match did_not_match does_not_respond did_not_respond
    does_not_answer did_not_answer does_not_reply did_not_reply does_not_listen did_not_listen does_not_explain
    does_not_make_sense makes_no_sense made_no_sense make_no_sense does_not_add_up back_to_the_store
    had_to_return have_to_return had_to_replace have_to_replace had_to_throw sending_it_back send_back sent_back
    returning_it returned_this returning_this return_this took_it_back take_it_back taking_it_back got_rid_of
    get_rid_of getting_rid_of no_refund refused_to_refund refused_to_help refuse_to_help refused_to_answer
    refuses_to ignored_my ignored_our ignores_us ignoring_us blow_off blew_me_off brush_off brushed_off
    fobbed_off fobbed_me_off fobbed_us_off fobs_off fobs_me_off fobbing_me_off passed_the_buck passing_the_buck run_around runaround hoops jump_through_hoops
    hidden_in_the_small_print fine_print small_print loophole* strings_attached catch_22 double_standard*
    double_speak doublespeak newspeak spin_doctor* window_dress* box_ticking tick_box_exercise lip_service_to
    hollow_promise* all_mouth no_action talk_is_cheap all_talk_no no_substance no_depth no_story no_point_in
    no_reason_to no_value_for lacks_depth lacks_substance lacks_any lack_of_respect lack_of_support
    lack_of_communication lack_of_transparency lack_of_trust lack_of_care lack_of_interest lack_of_effort
    lack_of_quality devoid bereft void_of barren bleakness desolate desolation wasteland waste_land`,
  '-2': `execrabl* deplor* lament_the reprehensib* unconscionab* unpardonab* egregious* flagrant* blatant
    blatantly glaring glaringly gross_negligence grossly_unfair grossly_misleading grossly_overpriced
    woeful_service wretchedly dismal dismally lousiest rotten_to shitty_service shoddily shoddiness cheap_crap
    cheap_junk cheap_plastic cheaply_made poorly_made poorly_written poorly_designed poorly_built
    poorly_executed poorly_acted poorly_edited poorly_organized poorly_organised badly_made badly_written
    badly_designed badly_acted badly_damaged badly_managed badly_treated badly_organised badly_organized
    badly_run badly_done very_poor very_bad really_bad really_poor extremely_poor extremely_bad pretty_bad
    pretty_poor pretty_awful pretty_terrible pretty_pathetic pretty_sad pretty_disappointing pretty_lame
    pretty_weak pretty_boring just_bad just_awful just_terrible just_horrible just_plain_bad plain_bad
    plain_stupid plain_wrong plain_awful simply_awful simply_terrible simply_bad simply_horrible truly_awful
    truly_terrible truly_horrible utterly_useless utterly_pointless completely_useless totally_useless
    absolutely_useless absolutely_terrible absolutely_awful absolutely_horrible absolutely_ridiculous
    absolutely_pathetic absolutely_shocking absolutely_appalling stay_far_away run_the_other_way
    do_not_waste_your do_not_buy_this do_not_recommend would_not_recommend can_not_recommend could_not_recommend
    wouldn_t_recommend will_not_buy will_not_be_buying would_not_buy never_use_again never_go_back
    never_going_back will_never_buy will_never_use will_never_shop will_never_fly will_never_return
    want_my_money want_a_refund wanted_my_money demand_a_refund not_worth_the not_worth_a not_worth_it
    not_worth_your save_your_time waste_of_paper false_promise* false_claims false_hope promise_nothing
    failed_miserably fails_miserably fell_flat falls_flat fall_flat missed_the_mark misses_the_mark
    misses_the_point missed_the_point misses_the_boat does_nothing_for did_nothing_for good_for_nothing
    good_for_nothing_but leaves_a_bitter bad_taste_in bitter_taste_in rubbed_me_the_wrong rubs_me_the_wrong
    turned_me_off turns_me_off turn_off_for off_putting offputting hard_to_like hard_to_watch hard_to_read
    hard_to_stomach hard_to_swallow hard_to_believe_how could_not_finish couldn_t_finish could_not_get_through
    put_me_to_sleep puts_me_to_sleep bored_me bored_to_tears bored_to_death boring_as_hell snooze_fest
    snoozefest snoozer yawn_fest dud a_dud turkey_of_a stinker a_stinker bomb_of_a lemon_of_a lost_interest
    lose_interest lost_my_interest lost_respect lost_all_respect lose_respect lost_trust lost_my_trust
    lost_confidence no_trust no_confidence no_faith_in`,
};
