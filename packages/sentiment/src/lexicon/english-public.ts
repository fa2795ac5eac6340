/** How the public life of English is told and judged, power, money, sport, crime, nature, illness: written for this project, in the notation of `LexiconSource`. */
export const englishPublic: Readonly<Record<string, string>> = {
  '2': `acquitted exonerat* vindicat* pardoned freed philanthrop* humanitarian_hero peacemaker* statesmanlike
    trailblaz* pioneering groundbreaking ground_breaking record_breaking record_breaker landslide_win hat_trick
    hattrick clean_sheet undefeated unbeaten gold_medal* gold_medal_winning medallist medalist trophies
    clutch_win walk_off slam_dunk comeback_win comeback_of knockout_performance standing_ovation rave_review*
    rave_reviews sold_out_show box_office_hit instant_classic timeless must_listen banger bangers smash_hit
    chart_topping chart_topper number_one_hit top_of_the_charts grammy_winning oscar_winning oscar_worthy
    showstopper show_stopper scene_stealing scene_stealer tour_de_force virtuoso virtuosic critically_acclaimed
    nobel_prize lifesaving life_saving saved_my_life saved_lives saves_lives saving_lives selfless* altruis*
    benevolen* charitable good_cause great_cause worthy_cause role_model* beacon_of a_beacon shining_example
    leads_by_example well_respected highly_respected much_loved best_loved dearly_loved fan_favorite
    fan_favourite crowd_pleas* people_s_champion voice_of_reason common_sense well_said well_put eloquent*
    articulate statesman principled incorruptible even_handed level_headed down_to_earth good_governance
    in_full_swing full_house all_time_high booming boom_in soars soaring surged_ahead thriv* buoyant bull_market
    lucrative_deal windfall jackpot hit_the_jackpot dream_team dream_job dream_come_true dreams_come_true
    dreams_do_come_true once_in_a_lifetime bucket_list history_made making_history made_history makes_history
    first_ever_win milestone_reached victory_lap victories won_gold wins_gold won_the won_it won_again
    winning_streak title_winning match_winner game_winner game_winning man_of_the_match player_of_the mvp
    hall_of_fame golden_boot goal_of_the screamer_of top_scorer beats_the_odds beat_the_odds against_all_odds
    underdog_win well_played well_fought hard_earned hard_fought_win deserved_win deserves_it deserved_it
    thoroughly_deserved so_deserved`,
  '1': `leads_the leading_by takes_the_lead in_the_lead scores scored goal_for equali* promot* crowned honours
    honors honouring honoring commemorat* salute* saluting applause ovation acclaim accolade* laureate medal
    medals trophy podium finalist semi_final final_four playoffs qualifi* qualified_for advances_to
    through_to_the premieres breakthroughs discovery discoveries solved reconcil* ceasefire truce treaty
    peace_talks peace_deal restor* rebuild rebuilding rebuilt donat* donation* donor* fundrais* charity
    charities raise_money raised_money scholarship* diploma hired got_the_job new_job promotion_to justice_for
    justice_served tolerance tolerant free_speech empowered empowerment emancipat* surplus rebound rebounds
    rebounded rally_to rallies_to grew growing_fast gains_on outperform* outpac* exceed* beat_the beats_the
    beating_the defeats_the upset_win undaunted resilient resilience resolute determined determination
    perseveran* persever* tenac* gutsy valiant* valor valour gallant* fearless* unafraid unstoppable invincible
    mighty formidable_team sportsmanship fair_play teammates_who class_act wholesome wholesomeness uplift*
    heartening hearten* reassur* optimistically bright_future brighter_future better_world better_future
    safe_return found_safe found_alive survived survivor* survives rescues rescuers cured cure_for remission
    cancer_free on_the_mend recovering_well speedy_recovery get_well get_well_soon discharged_from_hospital
    newborn baby_girl baby_boy engaged_to wedding weddings married_my newlywed* anniversary happily_married
    honeymoon jubilee festivit* carnival fireworks_display concert_was tickets_to got_tickets front_row
    backstage meet_and_greet encore sing_along singalong headliner headlining on_tour new_music new_season
    is_back are_back back_in_action back_on_track back_on_top welcomes welcomed welcome_back welcome_home`,
  '0.5': `unveiled unveil* launched launches premiere* returns_in returns_to new_single new_album debuts debut
    parade tickets ticket concert festival live_music giveaway giveaways prize prizes competition_to_win win_a
    win_tickets enter_to_win exclusive special_guest special_guests guest_star join_me join_the stop_by
    come_on_down come_along come_down_to come_out see_you_there see_you_then see_you_at see_you_on see_y_all
    see_ya_there be_there who_s_coming who_s_going who_s_with_me who_s_ready who_s_excited who_is_ready
    who_is_excited are_you_ready get_ready ready_to_go so_many_good catch_us catch_me find_out_more book_now
    on_sale_now coming_soon stay_tuned watch_this_space let_s_go lets_go let_s_do_this here_we_go here_we_come
    bring_it_on bring_on game_day gameday match_day matchday movie_night movie_day date_day road_trip roadtrip
    vacay beach_day day_off days_off long_weekend tgif home_for_the road_to off_to_the heading_to_the headed_to
    can_t_sleep_excited countdown cheering_for cheering_on go_team go_boys go_girls up_the tailgate barbecue bbq
    brunch dinner_with lunch_with drinks_with coffee_with night_out girls_night boys_night evening_with day_with
    spending_time_with hang_out_with hanging_out_with catching_up_with reunited meeting_up can_see_you
    sneak_peek preview_of fan_of big_game open_house kickoff kick_off`,
  '-0.5': `opposed opposes opposing opponent_of debate_over row_over amid_fears fears_of feared allegation*
    alleged allegedly accused_by inquiry_into probe_into probed under_investigation under_fire trial_for
    on_trial court_case testif* verdict custody detention detain* deport* exile exiled sanction* embargo
    blockade curfew military_strike airstrike* air_strike* missile* warhead* nuclear_threat troops_in hostage*
    ransom kidnap* abduct* missing_girl missing_boy missing_person manhunt fugitive evacuat* wildfire* flood*
    earthquake* hurricane* tornado* tsunami drought* storm_damage aftershock blackout outage outages power_cut
    downed derail* delayed_by postpon* called_off recall_of recalls recalled shortage_of layoff_of redundan*
    redundancy_of closure closures closing_down shuts shutting_down foreclos* evict* inflation recession
    downturn deficit deficits slump* plung* plummet* tumbl* slid_by slides_to falls_to drop_in fell_by down_by
    sell_off bear_market default_on bailout bail_out austerity cutback* budget_cuts pay_cut job_cuts job_losses
    loss_to losses_to defeat_by defeat_to loses_to lost_to knocked_out eliminat* crash_out crashed_out red_card
    yellow_card own_goal offside turnover turnovers fumble fumbles interception interceptions strikeout
    blown_save blown_lead ruled_out out_for_the_season out_injured season_ending benched dropped_from sidelin*
    injured injury injuries hamstring torn_acl concussion surgery symptom* infected infection_rate outbreak
    outbreaks epidemic pandemic cases_of toll diagnosed_with diagnosed side_effect* overdose withdrawal_from`,
  '-1': `condemned condemning condemns decried decries denouncing slamming blasts blasted blasting lambast*
    rebuke* ridicul* scorn* scoff* jeer* heckl* boycott* impeach* recall_him resign_now must_resign
    should_resign step_down steps_down ousted oust toppled overthrow* coup coups rebellion riot riots rioting
    rioters loot looting looters vandal* arson* burglar* burgled mugged mugging stabbed stabbing stabbings stab
    shootings gunman gunmen gunfire shot_dead shot_and_killed mass_shooting homicide manslaughter assassinat*
    execution executed beheaded behead* hanged lynch* genocid* war_crime* warmonger* bloodshed bloodbath carnage
    massacring casualt* fatalit* dead_bodies body_bags killings deadliest wreckage shipwreck plane_crash
    car_crash car_accident pile_up collision collided hit_and_run drunk_driving drunk_driver reckless* brib*
    embezzl* launder* tax_evasion tax_dodg* cronyism kleptocra* oligarch* plutocra* cover_up coverup cover_ups
    scandal_hit stonewall* obstruct* perjury gerrymander* voter_suppression voter_fraud rigging rigged_election
    sham sham_trial kangaroo_court witch_hunt witchhunt smear* slander* libel* defam* disinformation fearmonger*
    fear_mongering scaremonger* hatemonger* warlord* demagog* populis* authoritarian* totalitarian* fascis* nazi
    nazis neo_nazi* supremacis* white_supremac* racism_in xenophob* islamophob* antisemit* anti_semit* misogyn*
    chauvinis* transphob* ableis* bigotry prejudice* segregat* apartheid stigma stigmati* marginali*
    disenfranchis* deprived deprivation destitut* famine malnutrit* malnourish* refugees_drown squalor slum
    slums overcrowding gridlock deadlock deadlocked stalemate stalled_talks dysfunction* inaction ineptitude
    blunder* gaffe* flip_flop* flipflop* backtrack* u_turn broken_system failed_state broke_the_law lawless*
    anarchy insurg* militant* jihadi* extremist* radicali* terror_attack suicide_bomb* car_bomb explosion_in
    ambush* torch* persecut* repress* suppression suppress* censorship censored censor* surveillance_state
    spying_on snoop* eavesdrop* hack_of hacked hackers data_breach breach_of phishing malware ransomware spyware
    scam_call identity_theft price_hike price_hikes price_gouging gouging rip_offs overtaxed unaffordable
    joblessness insolvent insolvency liquidat* ponzi crippling crippled cripple* devalu* stagnat* stagnant
    worst_season worst_team worst_call bad_call terrible_call diving_again dives_again bottle_it bottled_it
    bottlers choked_again collapse_of thrash* hammered_by humbled_by outclassed outplayed trounced whitewash*
    winless losing_streak relegation doping drug_cheat match_fixing cheats bust bust_of washed_up past_his_prime
    past_it overaged wasted_talent flopped flops box_office_bomb panned cancel_the cancelled_show axed snub*
    robbed_of plagiari* rip_off_of sell_outs auto_tuned autotuned lip_sync* off_key rabid poach* poacher*
    trophy_hunt* oil_spill toxic_air contamination infest* plague plagued pest pests rodent* rats cockroach*
    bedbug* terminally_ill terminal_cancer tumor* tumour* stroke heart_attack heart_failure coma life_support
    in_critical_condition critically_ill miscarriage stillborn paralys* paralyz* amput* disfigur* scarred
    malpractice misdiagnos* medical_bills addict addicts addiction overdosed relapse* junkie* heroin meth
    alcoholic alcoholism deadbeat domestic_violence child_abuse molest* pedophil* paedophil* predator* groped
    groping stalker stalked stalking trafficking trafficked enslaved orphan* widow* bereaved condolence* rip_to
    passed_away passing_of gone_too_soon lost_too_soon untimely`,
  '-2': `vile_human war_criminal traitors treason treasonous crooked_politic* corrupt_politic* pack_of_lies
    pathological_liar compulsive_liar lying_through lied_again con_man conman grifter* charlatan* fraudster*
    fraudulent_claims sociopath* psychopath* narcissis* megalomania* egomania* buffoon* oaf dolt* nincompoop*
    imbecil* cretin* halfwit* half_wit* dimwit* numbskull* airhead* bozo* nutjob* nut_job* nutcase* wingnut*
    whackjob* wack_job* wackjob* loon loons loony lunacy tyrannical despot* evildoer* heinous barbaric barbaris*
    savagery depraved deprav* perverse pervert* sleaz* slimy slimeball* sleazebag* lowlife* low_life* dirtbag*
    douchebag* jackass* dumbass* dumb_ass* jerkoff* asshat* arsehole* arse_hole tosser* bellend* knobhead*
    cockwomble* numpty gobshite* pillock* muppets shambolic* cesspool cesspit hellscape dystopia* apocalyp*
    abomination* travesty mockery_of miscarriage_of_justice slap_in_the_face spit_in_the_face stab_in_the_back
    knife_in_the_back kick_in_the_teeth throw_under_the_bus thrown_under_the_bus sold_out_the sold_us_out
    bad_for_our bad_for_the national_disgrace national_embarrassment international_embarrassment
    global_embarrassment shame_on shame_on_you shameless* unfit_to unfit_for lock_him_up lock_her_up
    lock_them_up burn_in_hell rot_in_hell rot_in_prison go_to_jail belongs_in_jail belongs_in_prison`,
};
