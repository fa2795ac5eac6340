/** English as it is tapped and spoken, slang, idioms, verbs with particles, words run together, and judgements of things: written for this project, in the notation of `LexiconSource`. */
export const englishTalk: Readonly<Record<string, string>> = {
  '3': `chef_s_kiss chefs_kiss goated out_of_this_world one_of_a_kind second_to_no take_my_money
    shut_up_and_take_my bee_s_knees cat_s_pajamas cat_s_whiskers dog_s_bollocks the_bomb da_bomb off_the_charts
    knock_your_socks_off knocked_my_socks_off blew_my_mind blows_my_mind blow_your_mind mind_blown blew_us_away
    blows_me_away blow_you_away to_die_for nothing_short_of_amazing nothing_short_of_brilliant simply_the_best
    better_than_ever better_than_i best_of_both best_of_the_best 100_percent_recommend 10_out_of_10
    100_out_of_100 a_plus a_masterpiece work_of_art absolute_legend absolute_gem absolute_class absolute_beast
    absolute_unit absolute_bliss absolute_perfection absolute_genius`,
  '2': `bussin slaps slapped_so_hard fire_album straight_fire pure_fire it_s_lit so_lit lit_af on_fleek snatched
    drip_on_point ate_that ate_and_left no_crumbs slayyy yaaas yaas yassss yesss yessss yesssss yayyy yeahh
    hell_yea heck_yes heck_yeah hecka_good woohooo woot_woot whoop whoop_whoop hooray_for hip_hip huzzah yeehaw
    booyah boom_shakalaka cowabunga bravoo big_mood_good w_for_the huge_w massive_w dub_tonight big_dub g_o_a_t
    greatest_of_all_time queen_shit king_shit boss_move power_move pro_move level_up leveled_up levelled_up
    absolute_scenes unreal_scenes what_a_game what_a_goal what_a_save what_a_win what_a_player what_a_match
    what_a_night what_a_day what_a_performance what_a_voice what_a_song what_a_show what_a_movie what_a_film
    what_a_great what_a_beautiful what_a_lovely what_a_wonderful what_a_time what_a_legend what_a_guy what_a_man
    what_a_woman what_a_team what_a_beauty what_a_treat what_a_joy what_a_relief how_cool how_cute how_sweet
    how_nice how_lovely how_beautiful how_awesome how_exciting how_great how_amazing how_adorable how_wonderful
    how_fun that_s_awesome that_s_great that_s_cool that_s_amazing that_s_what_i_like that_s_the_spirit
    this_is_great this_is_awesome this_is_amazing this_is_everything this_is_gold this_is_so_good is_everything
    is_life is_goals squad_goals relationship_goals couple_goals body_goals hair_goals life_goals goals_af
    giving_me_life gives_me_life gave_me_life everything_i_need just_what_i_needed just_what_i_wanted
    exactly_what_i_needed always_a_pleasure always_great always_good always_fun always_love always_delivers
    never_misses never_gets_boring never_get_tired_of never_tire_of can_not_recommend_it_enough big_up shouts_to
    shout_outs s_o_to mad_respect nothing_but_love nothing_but_respect much_respect respect_for the_real_mvp
    real_mvp mvp_of my_jam is_my_jam this_is_my_jam my_song is_my_song my_spirit_animal my_happy_place
    happy_place safe_place hidden_gem must_see_tv must_hear instant_favorite new_favorite new_favourite
    all_time_favorite all_time_favourite favorite_song favorite_movie favorite_show favorite_person
    favorite_thing favorite_day favorite_time personal_favorite personal_favourite firm_favourite
    can_do_no_wrong do_no_wrong hits_different hit_different hits_the_spot hit_the_spot nails_it nail_it
    killing_the_game killin_it kill_it_tonight smashed_it smashing_it smash_it crushing_it crush_it rocked_it
    rocking_it rocks_my rocking_the owned_it owning_it bossed_it aced_it won_the_internet wins_the_internet
    wins_at_life winning_at_life steals_the_show stole_the_show stealing_the_show brought_the_house_down
    raise_the_roof raised_the_bar raises_the_bar sets_the_standard set_the_standard gold_standard
    raising_the_bar ahead_of_its_time stands_the_test stood_the_test never_goes_out_of_style ageless evergreen
    goes_above_and_beyond above_and_beyond went_the_extra_mile extra_mile went_out_of_their_way
    goes_out_of_their_way worth_its_weight worth_your_time worth_your_while worth_all worth_it_all easy_peasy
    piece_of_cake walk_in_the_park smooth_sailing plain_sailing good_to_go good_as_gold good_as_new
    right_as_rain fresh_as_a_daisy cool_as_a_cucumber sharp_as_a_tack best_foot_forward silver_lining
    light_at_the_end blessing_in_disguise music_to_my_ears sight_for_sore_eyes breath_of_fresh_air apple_of_the
    icing_on_the_cake cherry_on_top cherry_on_the feather_in ray_of_sunshine ray_of_light ray_of_hope good_egg
    good_sport good_news great_news wonderful_news awesome_news amazing_news fantastic_news exciting_news
    good_point great_point excellent_point good_question great_question good_call great_call good_choice
    great_choice good_read great_read good_stuff great_stuff good_shit good_ol good_old great_piece
    great_article great_interview great_speech great_video great_song great_album great_movie great_film
    great_show great_game great_win great_goal great_start great_performance great_season great_book great_story
    great_turnout great_crowd great_company great_experience great_event great_evening great_morning
    great_to_hear great_to_be good_start good_game good_win good_result good_movie good_film good_song good_book
    good_show good_season good_season_so_far good_match good_company good_food great_food good_people good_man
    good_woman good_guy good_guys good_girl good_boy good_dog good_vibes_only good_things good_feeling
    good_shape good_hands good_sign good_for_you good_for_him good_for_her good_for_them nice_one nice_guy
    nice_touch nice_win nice_goal nice_to_meet nice_to_hear nice_to_have nice_to_be nice_change lovely_to_see
    lovely_to_meet lovely_weekend pleased_to honored_to honoured_to thrilled_to delighted_to excited_to
    excited_for excited_about stoked_for stoked_about pumped_for pumped_up hyped_for hype_for hype_about
    ready_for_this ready_for_it can_not_freaking_wait can_not_fucking_wait can_hardly_wait counting_the_days
    countdown_is_on countdown_begins bringing_the_house`,
  '1': `aww awww awwww aw_yeah aww_yeah aight dank dope_af sick_beat sick_track phat rad radical_dude
    gnarly_wave tubular groovy funky_fresh fly_girl baller ballin boss_lady boss_babe bae bae_s my_bae wifey
    hubby hubs bestie_s homie homies bro_love fam_love squad_up vibes vibing vibin jamming jammin bop bops
    bopping tunes grooving dancing_to dance_to turnt turn_up turning_up party_hard rave_all rager clubbing
    chillaxing foodie noms nomnom nom_nom yumm yummm mmm mmmm om_nom snack_time treat_time cheat_day_treat
    brekkie hahah hahahah hahahaha hahahahaha ahah ahaha bahaha bahahaha mwahaha lolol lololol lolz lulz
    rofl_lol roflmao lmbo jk_love xd hehehehe teehee hihihi giggl* cracking_up crack_up cracks_up cracked_up
    too_hilarious i_m_dead im_dead i_m_dying_lol i_m_screaming screaming_rn i_can_t_even omg_yes omg_yay omggg
    omfg_yes oh_yes oh_yeah oh_my_days_yes i_m_shook shook_by gagging_for deadass_love lowkey_love highkey_love
    no_lie_love fr_love certified bonafide bona_fide real_deal the_real_deal the_one_and_only one_and_only
    the_man_the_myth top_man top_lad top_bloke top_guy top_work top_stuff top_class_by top_player top_bins
    top_marks top_of_the_league top_of_the_table top_of_my cracking_goal cracking_game cracker belter worldie
    screamer stunner_of a_stunner peach_of quality_goal quality_player quality_finish chuffed made_up_for buzzin
    buzzed_for mint_condition wicked_good ace_day smashing_time bloody_brilliant bloody_good bloody_lovely
    bloody_love damn_good damn_fine damn_right darn_good pretty_cool pretty_sweet pretty_great pretty_awesome
    pretty_amazing pretty_funny pretty_nice pretty_neat pretty_excited pretty_damn_good pretty_sick pretty_dope
    kinda_cute kinda_cool kinda_excited kinda_love low_key_excited lowkey_excited in_for_a_treat up_for_it
    count_me let_s_get_it let_s_win let_s_party let_s_celebrate lets_party get_hyped get_pumped get_excited
    get_your_tickets come_say_hi come_and_join come_hang swing_by pop_in party_time party_on party_with
    good_eats eat_well slept_like_a_baby slept_well slept_great day_made made_my_evening making_my_day
    make_my_day brightened_my brightens_my brighten* perks_up perked_up cheer_up cheered_me cheers_me lifts_my
    lifted_my lift_me_up pick_me_up picked_me_up soaring_high rise_and_shine rising_star rise_up_for
    rises_to_the rose_to_the step_up stepped_up steps_up stand_up_for stands_up_for stood_up_for stick_up_for
    sticks_up_for looking_out_for looks_out_for watch_over look_after looked_after takes_care took_care
    well_looked_after paying_off pay_off turn_around_for turned_it_around comes_through came_through
    pulled_it_off pull_it_off pulls_it_off make_it_happen made_it_happen making_it_happen got_it_right
    gets_it_right get_it_right gets_it done_right doing_it_right does_it_right on_the_right fall_for figured_out
    sorted_it sorted_out got_sorted fixed_it worked_like works_like works_perfectly_with catch_on catches_on
    grows_on_me grew_on_me growing_on_me hooked_me drew_me_in draws_you_in sucked_me_in pulls_you_in
    keeps_you_on keeps_you_guessing edge_of_my_seat edge_of_your_seat on_the_edge_of_my could_watch_all
    could_listen_to could_eat_this wanna_go_back want_to_go_back take_me_back wish_i_was_there
    wish_you_were_here jealous_of_everyone_at so_jealous want_this_so need_this_in need_this_now need_more
    i_need_this i_want_this want_one want_it_so gimme take_a_bow bow_down hail_to_the all_hail hail_the fit_as
    flex_on flexing blessed_with gifted_with lucky_to lucky_enough lucky_you lucky_me lucky_girl lucky_boy
    lucky_man luckiest fortunate_to privilege_to privileged_to honor_to honour_to pleasure_to delight_to
    treat_to joy_to perfect_for great_for ideal ideally_suited perfect_time perfect_timing perfect_way great_way
    good_way best_way nice_way smart_move smart_choice wise_choice wise_move clever_idea genius_idea
    brilliant_idea brilliant_move right_call right_move right_choice spot_on_with on_the_money on_the_nose
    hit_the_nail on_the_head nailed_the speak_the_truth speaks_the_truth spoke_the_truth speaking_truth
    truth_bomb preach_it facts_only real_talk amen_to so_true very_true too_true true_story_good exactly_this
    agreed_with totally_agree fully_agree completely_agree strongly_agree i_agree couldn_t_agree_more i_concur
    well_argued well_reasoned well_researched well_acted well_directed well_crafted well_cast well_sung
    well_produced well_executed well_prepared well_informed well_read well_behaved well_mannered well_liked
    well_loved well_received well_attended well_stocked well_lit well_kept well_priced well_thought well_timed
    well_earned_rest well_handled well_worn_in`,
  '-0.5': `meh_day blah bleh bla_bla blah_blah yada_yada hmmm hmph humph pfft pff psh tsk tsk_tsk uhh uhm_no
    err_no ehh idgaf idc dgaf don_t_give_a do_not_give_a couldn_t_care could_not_care couldnt_care
    don_t_even_care i_guess_not so_what big_whoop whoop_de yeah_right as_if oh_please oh_really sure_jan
    nice_try tough_luck hard_luck bad_luck unlucky jinx* superstit* no_idea_why no_clue_why beats_me_why
    do_i_have_to got_to_work gotta_work had_to_work working_late working_all_weekend work_again back_to_work
    back_to_school back_to_reality up_early up_at_5am early_start monday_again mondays monday_blues
    case_of_the_mondays traffic_jam stuck_in stuck_at stuck_with waiting_in_line long_line long_lines long_queue
    queue_for queues on_hold still_on_hold overtime_again detention_again grounded_for no_wifi no_signal
    no_internet no_service low_battery phone_died battery_dies battery_died buffering loading_forever
    keeps_loading login_failed crashed_again not_loading won_t_load will_not_load will_not_open will_not_let
    will_not_play won_t_let can_not_open can_not_find can_not_log can_not_get can_not_believe_they can_not_go
    can_not_afford cant_afford can_not_make_it cant_make_it won_t_be_able will_not_be_able not_able_to unable_to
    can_not_come can_not_see missed_my missed_the missing_out missed_out miss_out fomo forgot_my forgot_the
    forgot_to lost_my_keys lost_my_phone lost_my_wallet ran_out run_out_of out_of_milk all_gone sold_out_already
    empty_seats half_empty nobody_came no_one_came last_place bottom_of_the rock_bottom_of down_to_the
    relegation_zone`,
  '-1': `sus salty_about triggered butthurt butt_hurt thirsty_for_attention basic_bitch cancel_culture
    clout_chas* clickbait click_bait ratioed ratio_d cap_that l_take bad_take hot_garbage worst_take dumb_take
    take_the_l took_an_l took_the_l huge_l massive_l hold_this_l big_l washed_af mid_af so_mid flop_era
    flopping_hard yikes_at big_yikes cringe_af the_audacity the_nerve_of nerve_of of_all_the_nerve
    unbelievable_how can_not_believe_this_shit are_you_fucking_kidding you_re_kidding_me you_gotta_be_kidding
    got_to_be_kidding gotta_be_kidding must_be_kidding are_you_joking is_this_a_joke is_a_joke absolute_joke
    complete_joke total_joke bad_joke sick_joke what_a_loser what_an_idiot what_a_fool what_a_dick what_a_clown
    what_a_disgrace what_a_disaster what_a_liar what_a_terrible what_a_horrible what_a_stupid what_a_pity
    what_a_load what_an_ass what_an_asshole what_an_embarrassment what_an_insult what_is_this_crap
    what_is_this_shit what_a_crock how_sad how_rude how_stupid how_dumb how_embarrassing how_pathetic
    how_disgusting how_awful how_terrible how_annoying how_depressing how_dare_they how_on_earth why_bother
    why_even_bother why_me why_can_not why_can_t_i why_can_not_i why_would_anyone why_would_you why_the_hell
    why_the_fuck why_tf wtf_is what_were_they_thinking what_are_they_thinking who_the_hell who_the_fuck
    where_the_hell where_the_fuck what_the_actual what_in_the_hell what_happened_to_the does_anyone_even
    do_people_not do_you_not do_you_even don_t_you_dare dont_you_dare don_t_even dont_even don_t_get_me_started
    dont_get_me_started do_not_get_me_started stop_it stop_this stop_being stop_trying stop_making stop_using
    stop_lying stop_talking please_stop just_stop make_it_stop somebody_stop cut_it_out knock_it_off enough_with
    enough_of enough_already not_again never_ending here_we_go_again same_shit same_crap same_old_shit
    as_always_late surprise_surprise typical_of just_typical just_my_luck just_my_life story_of_my_life
    first_world_problems fail_of epic_fail big_fail huge_fail total_fail fail_again fails_again failed_again
    failed_to_deliver bad_idea terrible_idea horrible_idea awful_idea bad_choice poor_choice poor_decision
    bad_decision terrible_decision stupid_decision dumb_decision bad_move bad_look bad_sign bad_omen bad_call_by
    bad_day bad_night bad_week bad_year bad_start bad_season bad_game bad_habit bad_for bad_at bad_taste
    bad_breath bad_hair bad_dream bad_weather_again bad_guys bad_people bad_movie bad_film bad_acting
    bad_service bad_experience bad_review bad_reviews bad_press bad_enough not_too_good not_so_good
    not_very_good not_as_good not_that_good not_so_great not_that_great not_as_great not_my_favorite
    not_my_favourite not_my_thing not_my_cup not_for_me not_a_fan not_a_big_fan not_fan_of no_fan not_funny_at
    not_amused not_pleased not_excited not_looking_forward not_ready_for not_ready_to not_about_to
    not_gonna_lie_bad not_what_i_ordered not_what_i_wanted not_as_described not_as_advertised not_up_to
    not_even_close not_even_worth not_sure_why do_not_understand_why don_t_understand_why do_not_see_the_point
    don_t_see_the_point do_not_get_why don_t_get_why do_not_get_the do_not_want_to do_not_want don_t_wanna
    do_not_wanna dont_wanna dont_want_to dreading_going rather_die rather_not i_d_rather wish_i_did_not
    wish_i_never wish_i_had_never wish_they_would wish_people_would wish_you_would wish_he_would wish_she_would
    if_only_they too_bad_that too_bad_i too_bad_you too_little_too_late a_day_late too_soon_to too_stupid
    too_dumb too_ugly too_fat too_lazy too_slow_to too_drunk too_scared too_painful too_sick too_bad_for
    too_far_gone too_much_time too_much_drama too_much_work too_long_to way_too_long way_too_much
    way_too_expensive way_too_early goes_downhill down_the_drain down_the_toilet down_the_tubes down_hill_from
    go_to_waste goes_to_waste going_to_waste went_to_waste goes_to_shit gone_to_shit going_to_shit went_to_shit
    gone_to_hell going_to_the_dogs gone_to_the_dogs fallen_off fell_off_hard fall_apart_again breaking_down
    break_down broke_down_again blew_up_in acting_up acts_up acted_up screw_up screws_up screwing_up fuck_up
    fucks_up fucking_up effed_up f_ed_up f_d_up jacked_up mess_with messing_with messing_up messes_up
    let_us_down lets_us_down letting_me_down letting_us_down let_the_team_down backed_out backs_out bailed_on
    bails_on bailing_on flaked flaked_on flaky cancelled_on canceled_on gave_up_on giving_up_on given_up
    given_up_on walked_out walk_out_on stormed_off kicked_off_the kicked_out kick_out thrown_out threw_out
    thrown_off shut_out locked_out cut_off cut_me_off tuned_out_of ripped_me_off ripping_me_off ripping_us_off
    rips_off ripping_people screwed_me screwed_us screws_us screwing_us screwing_me screwed_by screw_over
    screwing_over took_advantage_of taken_advantage taking_advantage_of talk_shit talking_shit talks_shit
    talk_trash trash_talk trash_talking trashing bad_mouth* badmouth* talk_down_to look_down_on looks_down_on
    looked_down_on put_down_by picks_on picked_on picking_on pick_on making_fun_of make_fun_of makes_fun_of
    made_fun_of laughed_at laughing_at_me point_fingers finger_pointing blame_game blames_everyone blamed_me
    lash_out lashed_out lashing_out blow_up_at ranting_about rant_about complaining_about complain_about
    whine_about whining_about bitch_about bitching_about moan* groan* grumbl* grouse griping gripe gripes`,
  '-2': `trash_service dog_shit dogshit horseshit horse_shit batshit bat_shit chickenshit apeshit shitty
    shittier shittiest shitting shite shitless shit_hole shithole shitstorm shit_storm utter_shit absolute_shit
    total_shit complete_shit pure_shit bunch_of_shit full_of_shit piece_of_trash piece_of_garbage load_of_crap
    load_of_bull load_of_rubbish load_of_shit load_of_bollocks crock_of full_of_crap full_of_it full_of_lies
    full_of_hot_air hot_mess absolute_mess complete_mess total_mess utter_mess bloody_mess big_mess
    utter_garbage utter_rubbish utter_tripe utter_nonsense utter_disgrace utter_disaster total_garbage
    total_rubbish total_nonsense total_waste complete_waste absolute_waste utter_waste huge_waste
    complete_nonsense complete_garbage complete_rubbish absolute_nonsense absolute_disgrace absolute_shambles
    complete_shambles total_shambles total_bs complete_bs utter_bs absolute_bs fucked_up fucks_sake
    for_fuck_s_sake for_fucks_sake fuck_this fuck_that fuck_him fuck_her fuck_them fuck_these fuck_those
    fuck_everything fuck_my fuck_the fuck_all fuck_no fuck_em f_off f_this f_that eff_off effing freaking_hate
    fricking_hate go_fuck can_go_fuck can_fuck_off eat_shit kiss_my_ass kiss_my_arse up_yours bite_me suck_it
    sucks_balls sucks_ass sucks_dick sucks_so_bad sucks_so_much sucks_to sucked_so blows_so that_blows
    blows_chunks this_sucks that_sucks it_sucks life_sucks you_suck they_suck we_suck really_suck really_sucks
    sucks_big_time worst_of_the worst_of_all worst_possible worst_in_the worse_than_ever even_worse much_worse
    far_worse way_worse so_much_worse makes_it_worse made_it_worse make_things_worse makes_matters_worse
    worst_nightmare living_nightmare absolute_nightmare total_nightmare living_hell pure_hell hell_on_earth
    hell_hole through_hell raw_deal bad_deal worst_deal terrible_deal shit_deal total_rip_off
    daylight_robbery_at highway_robbery legal_theft money_grab cash_grab cashgrab money_grubbing money_hungry
    power_hungry war_mongering no_integrity no_shame no_class no_honor no_decency no_morals no_conscience
    no_credibility no_backbone no_spine spineless gutless cowardly coward cowards cowardice chicken_out weak_ass
    punk_ass bitch_ass sorry_ass lazy_ass dumb_fuck dumbfuck dumb_bitch stupid_bitch stupid_ass stupid_fuck
    fuckwit fucktard fucker fuckers fuckboy fuckboi fuck_boy motherfucker* son_of_a_bitch sonofabitch s_o_b
    pos_company piece_of_work_he waste_of_oxygen waste_of_life waste_of_skin waste_of_a waste_of_my
    waste_your_money wasting_my wasting_our wasting_your wasting_time wasted_a wasted_an wasted_years
    wasted_hours want_my_time_back hours_of_my_life i_ll_never_get_back never_get_back give_me_back`,
};
