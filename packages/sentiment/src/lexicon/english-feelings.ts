/** What people feel in English, how they find each other, and what body, day and weather do to them: written for this project, in the notation of `LexiconSource`. */
export const englishFeelings: Readonly<Record<string, string>> = {
  '3': `head_over_heels over_the_moon on_cloud_nine cloud_nine on_top_of_the_world tickled_pink
    in_seventh_heaven walking_on_air jumping_for_joy tears_of_joy happy_tears crying_happy
    beside_myself_with_joy happiest_day happiest_i_ve best_day best_night best_week best_weekend best_year
    best_birthday best_friend_ever best_mom best_mum best_dad best_feeling best_thing best_part best_news
    best_song best_album best_movie best_film best_show best_game best_team best_player love_of_my_life
    light_of_my_life apple_of_my_eye means_the_world mean_the_world love_you love_u luv_you luv_u love_ya ily
    ilysm love_y_all love_my love_our love_her love_him love_them love_these love_those love_this love_that
    love_how love_it love_when so_in_love madly_in_love fell_in_love falling_in_love fall_in_love
    with_all_my_heart from_the_bottom_of_my_heart forever_and_always`,
  '2': `so_happy so_proud so_glad so_thankful so_grateful so_blessed so_lucky so_cute so_sweet so_beautiful
    so_nice so_good so_cool so_awesome so_amazing so_perfect so_pumped so_hyped so_stoked so_ready_for
    super_excited super_happy super_proud super_cute super_fun very_excited really_excited too_excited
    way_excited too_cute too_funny too_sweet too_good too_kind much_love lots_of_love sending_love all_my_love
    love_and_light love_to_see loved_it loved_this loved_that loved_the loving_this loving_the loving_life
    life_is_good life_is_beautiful life_is_great living_my_best living_the_dream living_it_up having_fun had_fun
    have_fun lots_of_fun good_fun great_fun tons_of_fun so_fun fun_time fun_times good_time good_times
    great_time great_times amazing_time wonderful_time had_a_blast having_a_blast was_a_blast a_blast had_a_ball
    best_time good_mood great_mood in_a_good_mood good_vibe good_energy positive_energy positivity feeling_good
    feeling_great feeling_happy feeling_better feeling_blessed feeling_loved feel_better feel_great feel_amazing
    feel_loved felt_good felt_great content_with contented contentment carefree lighthearted light_hearted
    serenity tranquility tranquillity calm_and_happy at_peace peace_of_mind glee gleeful* merriment mirth
    delirious_with exuberan* ebullien* exultant exult* rejoic* jolly jovial jaunty perky chipper chirpy peppy
    bubbly spirited high_spirits in_good_spirits giddy giddy_with ecstatically rapture rapturous enraptured
    entranced spellbound awestruck awe_inspiring in_awe in_awe_of awed wowed wows wonderstruck starstruck
    dazzled dazzling dazzle* radiant resplendent ravishing dreamy_eyed smitten_with infatuat* besotted enamored
    enamoured devotion ador* cherish* treasured endear* lovable loveable huggable kissable cuddliest snuggl*
    beloved_by sweetie sweeties honey_bunch cutie cuties cutie_pie cutiepie babygirl soulmate soul_mate bestest
    bestfriend best_friend best_friends bff_s loyal_friend true_friend good_friend great_friend kind_hearted
    big_hearted good_hearted pure_hearted softhearted gentleman gentlemanly ladylike gracious_of selflessness
    humble humbled humility modest unassuming genuine genuine_person trustful_of big_heart heart_of_gold
    good_soul beautiful_soul pure_soul sweet_soul angel angels angelic saintly a_saint godsend a_godsend
    heaven_sent blessing_in life_changing changed_my_life eye_opening eye_opener soul_stirring spine_tingling
    goosebumps goose_bumps chills_down gave_me_chills touched_my_heart melts_my_heart melted_my_heart
    warms_my_heart warmed_my_heart heart_melting heart_is_full full_heart feast_for easy_on_the_eyes eye_candy
    drop_dead_gorgeous good_looking great_looking best_looking looks_great looks_good looks_amazing
    looks_awesome looks_beautiful looks_fantastic looks_delicious looks_fun looks_cool looking_great
    looking_fine look_amazing look_beautiful look_gorgeous look_great sounds_great sounds_good sounds_amazing
    sounds_fun sounds_awesome sounds_like_fun smells_good smells_great smells_amazing tastes_good tastes_great
    tastes_amazing tastes_like_heaven well_rested refreshed rejuvenat* energi* reinvigorat* invigorat*
    psyched_for fired_up so_fired_up eager eagerly keen_on raring_to anticipat* look_forward_to looks_promising
    high_hopes fingers_crossed_for so_worth totally_worth definitely_worth nothing_better nothing_beats
    can_not_beat can_not_get_enough cant_get_enough can_not_stop_smiling cant_stop_smiling can_not_stop_laughing
    can_not_stop_watching can_not_stop_listening never_been_happier never_been_prouder never_been_better
    could_not_be_more_proud could_not_agree_more couldnt_agree_more could_not_have_asked
    could_not_ask_for_a_better couldnt_ask_for_a_better can_not_thank smiling_from_ear ear_to_ear big_smile
    huge_smile put_a_smile makes_me_smile made_me_smile makes_me_happy made_me_happy makes_me_laugh
    made_me_laugh make_me_laugh lol_d laughed_so_hard laughing_so_hard laughed_out_loud dying_of_laughter
    lmfaooo crying_laughing in_stitches side_splitting rib_tickling knee_slapp* comedy_gold comic_genius
    hysterical funniest sassy swag savvy street_smart quick_witted sharp_witted bright_kid whiz whizz wizard
    prodig* maestro ace_player deft* nimble agile graceful_as poise poised composure charisma* magnetic alluring
    allure captivated beguil* bewitching fetching dapper dashing debonair suave spiffy snazzy swanky posh_hotel
    lush luscious plush sumptuous opulent scenic picturesque panoramic idyllic blissfully paradise paradis*
    utopia oasis heaven_on_earth piece_of_heaven slice_of_heaven sun_kissed sun_is_shining sunny_day sunshiny
    glorious_weather beautiful_weather great_weather lovely_weather perfect_weather beautiful_day perfect_day
    gorgeous_day amazing_day wonderful_day happy_day fantastic_day good_night_out beautiful_night amazing_night
    great_night good_weekend great_weekend amazing_weekend happy_new_year happy_holidays merry_christmas
    happy_thanksgiving happy_easter happy_friday happy_monday happy_sunday happy_saturday happy_anniversary
    happy_mother* happy_father* happy_valentine* happy_halloween happy_diwali eid_mubarak many_more congratulat*
    felicitat* kudos_to props_to hat_tip big_ups respect_to cheers_to here_s_to toast_to thank_u thank_ya
    thankyou thx thnx ty_so tysm thanx thank_you_so thanks_for thanks_to_all thanks_everyone appreciate_it
    appreciate_you`,
  '1': `hopefully_good wish_you_well wishing_you wishing_all wishing_everyone hope_you_enjoy hope_you_have
    hope_you_feel take_care be_safe be_well sleep_well rest_well sweet_dreams sleep_tight enjoy_your enjoy_the
    have_a_good have_a_great have_a_nice have_a_wonderful you_can_do you_got_this we_got_this i_got_this
    hang_in_there chin_up keep_the_faith have_faith believe_in have_hope never_give_up don_t_give_up
    do_not_give_up not_giving_up keep_pushing keep_fighting keep_calm keep_smiling stay_positive be_kind
    be_happy just_be_yourself i_m_ready i_am_ready i_m_in count_on rely_on relied_on look_up_to looks_up_to
    fond_memories good_memories great_memories memories_of_a nostalgic nostalgia reminisc* cozying comforting
    comforted solace soothed unwind unwinding unwound chillax relax relaxes nap_time lazy_sunday lie_in
    long_bath bubble_bath massage spa_day pamper* indulg* savor* savour* relish* gobbl* scrumm* homemade
    home_made freshly_baked freshly_made comfort_food craving_satisfied chocolatey crunchy creamy flavors
    flavours fluffy silky velvety soft softest puppy puppies kitten kittens kitty cuteness cutely adorbs
    newborn_baby bundle_of_joy first_steps proud_mom proud_mum proud_dad proud_parent my_hero my_heroes my_rock
    my_queen my_king my_angel my_love my_loves my_darling my_sunshine my_favorite my_favourite my_fav my_fave
    fav_song fav_movie fav_show favs favorites_of faves_of crushing_on crush_on have_a_crush flirt* playful
    playfully frolic* mischievous_grin cheeky wink winks grin grins grinning smirk_of beam beaming beamed
    laugh_out laughter laughs laughing guffaw* chortl* cackl* amus* fun_loving funloving adventur*
    wander_through wanderlust daydream* imaginative curiosity wonder_of wonders sense_of_wonder astonish*
    spontan* carefully_made considerately patient_with patiently patience forgiving forgave forgiven forgive_you
    forgiveness merciful mercy_on compassionately sympath* understood_me listens_well attentively neighborly
    neighbourly civility courtesy chival* decency decent_human upstanding upright trustworth* dependably
    reliably loyal_to devotedly steadfast determined_to accomplish* attained reached_my hit_my_goal
    personal_best pb_today new_record aced passed_my passed_the got_an_a straight_a acing lost_weight sober_for
    clean_for overcame overcome overcoming conquered bounced_back bounce_back pulled_through worked_out_well
    turned_out_great turned_out_well went_well going_well goes_well doing_well did_well doing_great doing_good
    all_is_well all_is_good it_s_all_good no_stress no_drama no_pressure no_big_deal no_hard_feelings
    fair_enough sounds_fair i_m_fine i_m_good i_m_ok i_m_okay not_so_bad was_not_bad was_not_so_bad not_half_bad
    never_better could_get_used_to guilty_pleasure worth_reading worth_watching worth_seeing worth_a_read
    worth_a_watch worth_a_look worth_a_visit worth_a_try worth_trying worth_checking must_try must_visit
    must_buy must_own try_this_out you_need_to_see you_have_to_see you_have_to_try do_yourself_a_favor
    do_yourself_a_favour treat_yourself check_it_out go_see_it go_watch`,
  '-1': `hurting aching_for longing yearn* pining homesickness nostalgic_and_sad melanchol* somber sombre sullen
    sulk* moody mopey moping mope pout* glum downcast downhearted down_in_the_dumps dejected dejection
    despondent disheart* dishearten* dispirit* crestfallen forlorn woe woeful* weepy weep* teary teary_eyed
    choked_up bawl* sniffl* whimper* wail* lament* bemoan* sadder sadden* sad_to_see sad_to_hear sad_that
    sad_news sad_day so_sad too_sad very_sad really_sad makes_me_sad made_me_sad feeling_sad feel_sad
    feeling_down feeling_low feel_down low_mood bad_mood in_a_mood in_a_bad_mood foul_mood not_in_the_mood
    grumpy grouchy cranky crabby cantankerous irritable irked irks irksome peeved pet_peeve* miffed disgruntled
    displeas* discontent* aggriev* exasperated bugged bugs_me bugging_me gets_on_my_nerves on_my_nerves
    on_my_last_nerve last_nerve driving_me_crazy drives_me_crazy driving_me_insane drives_me_insane
    drives_me_mad driving_me_mad drives_me_nuts driving_me_nuts drive_me_crazy up_the_wall makes_me_sick
    makes_me_angry makes_me_mad makes_me_cry made_me_cry makes_me_want_to_cry makes_me_want_to_scream
    makes_me_cringe made_me_cringe want_to_cry wanna_cry wanna_die want_to_die i_could_cry could_cry
    about_to_cry going_to_cry gonna_cry i_m_crying im_crying crying_in cried_myself breaks_my_heart
    broke_my_heart breaking_my_heart heart_is_broken heart_breaks heart_aches heartache heart_hurts
    my_heart_goes_out goes_out_to_the thoughts_and_prayers thoughts_are_with prayers_for pray_for praying_for
    lonesome loner friendless unloved unwanted unappreciated underappreciated taken_for_granted used_me ghosted
    ghosting stood_up stood_me_up dumped dumped_me broke_up break_up breakup broken_up divorc* cheated_on
    cheats_on two_timed unfaithful infidelity unrequited friendzoned friend_zoned single_forever forever_alone
    third_wheel* awkwardly awkwardness self_conscious insecure insecurit* inferior_to inadequa* self_doubt
    self_hate self_loathing worthlessness ashamed_of guilt_trip remorse* mortif* blush* humiliation humbling
    embarrassed stressing_out stresses_me freak_out freaking_out freaked_out freaks_me_out meltdown
    nervous_breakdown nervous_wreck panic_attack anxious_about dread dreading dreads dreaded foreboding ominous
    apprehens* uneas* jitter* edgy on_edge paranoi* petrif* frighten* spook* spooky_in_a_bad scares_me scared_of
    scared_to scared_that creeped_out creeps_me_out creepiest creeper unsettl* unnerv* perturb* disturbing
    disturbed disturbs troubling worries_me worried_about worried_that bothers_me bothering bothersome vex* nag*
    nitpick* nit_pick* petty pettiness spiteful malic* mean_spirited mean_to meanness meanest snide snarky
    snark* sneer* sarky scathing insensitive tactless thoughtless inconsiderate uncaring unfeeling callous*
    cold_hearted coldhearted aloof standoffish stuck_up stuckup conceited vain vanity egotis* egotist* egois*
    self_centered self_centred self_absorbed self_righteous holier_than_thou know_it_all entitled entitlement
    spoiled_brat spoilt brat brats bratty whiner* whiney crybaby crybabies cry_baby drama_queen attention_seeker
    attention_seeking attention_whore nosy nosey meddl* interfer* intrud* clingy needy desperate_for bossy
    domineering overbearing pushy control_freak controlling_people manipulat* gaslight* passive_aggressive
    backhanded two_faced_people phony phonies phoney fakes fakest poser* wannabe* copycat* liars untruth*
    deceptively insincer* shallowness narrow_minded close_minded closed_minded small_minded pig_headed
    hard_headed thick_headed obstinate childish immatur* juvenile petulan* tantrum* temper_tantrum hissy_fit
    hot_headed short_tempered aggressiv* aggression belligeren* combative confrontational antagon* squabbl*
    bicker* feud feuds feuding clash_with clashed fallout_from falling_out fell_out drained_of wiped_out
    worn_out_from wrecked_today knackered shattered_today exhausted exhaustion fatigue* sleep_deprived sleepless
    restless insomnia couldn_t_sleep could_not_sleep not_sleeping no_sleep lack_of_sleep overslept over_slept
    woke_up_late running_late so_late too_early too_tired so_tired so_sleepy so_bored so_sick so_sore so_cold
    so_hungover so_hungry starving_rn freezing_cold freezing_my baking_hot boiling_hot sweltering sweaty
    sweating muggy humid drizzl* dreary miserable_weather bad_weather terrible_weather awful_weather
    stupid_weather gloomy_day rainy_day rained_out rain_again soaked drenched snowed_in icy_roads sunburn*
    blister* bruis* bruise* sprain* fractur* broken_arm broken_leg broken_foot broken_ankle broken_nose
    broken_hand broken_rib stitches_in bleeding scab* scrape scraped cramp cramps cramping stomach_ache
    stomachache tummy_ache belly_ache bellyache toothache backache earache sore_throat throat_hurts head_hurts
    back_hurts feet_hurt legs_hurt everything_hurts hurts_so hurts_like hurts_my cough coughing sneez* snot*
    stuffy_nose runny_nose congest* throwing_up threw_up throw_up barf* puking food_poison* food_poisoning
    diarrh* constipat* feeling_sick feeling_ill feel_ill feeling_like_shit feel_like_shit feel_like_death
    feel_awful feel_terrible feel_horrible feeling_awful not_feeling_well not_feeling_good not_feeling_it
    don_t_feel_good don_t_feel_well do_not_feel_good do_not_feel_well sick_again in_pain so_much_pain root_canal
    wisdom_teeth hospital_again er_visit`,
  '-2': `hate_when hate_that hate_my hate_how hate_people hate_being hate_myself hate_you hate_him hate_her
    hate_them hate_everyone hate_everything hate_life hate_school hate_work hate_mondays hate_these hate_those
    i_hated absolutely_hate really_hate fucking_hate worst_feeling worst_night worst_week worst_weekend
    worst_year worst_month worst_thing_ever worst_movie worst_film worst_song worst_album worst_show worst_game
    worst_player worst_season_ever worst_customer worst_company worst_airline worst_idea heart_wrenching
    heartwrenching gut_wrenching gutwrenching gutted absolutely_gutted so_gutted distraught traumati* trauma
    inconsolable anguished suicidal rock_bottom hit_rock_bottom end_of_my_rope end_of_my_tether at_my_wits
    at_wits_end lost_all_hope lost_hope lost_faith losing_faith losing_hope no_will_to dead_inside dying_inside
    crying_inside empty_inside numb_inside want_to_disappear can_not_take_it cant_take_it can_not_take_this
    can_not_do_this cant_do_this i_can_not_even_deal done_with sick_to_my fed_up_with tired_of_this tired_of_the
    over_this_shit so_over_it so_over_this had_it_with fuming seething incensed irate boiling_over blood_boil
    blood_boiling seeing_red losing_my_shit lost_my_shit losing_my_mind losing_it pissing_me pissed_at
    pissed_about pissed_that so_pissed so_angry so_mad so_upset so_annoyed so_frustrated so_disappointed so_rude
    so_stupid so_bad so_gross so_disgusting so_wrong so_unfair so_depressing so_depressed so_ugly so_fake
    so_weak so_boring so_cringe so_ridiculous very_disappointed very_disappointing really_disappointed
    really_disappointing bitterly_disappointed extremely_disappointed extremely_disappointing
    such_a_disappointment huge_disappointment big_disappointment huge_letdown such_a_letdown such_an_idiot
    such_a_bitch such_an_ass such_a_dick such_a_loser such_a_liar such_a_waste such_bullshit such_crap
    such_a_shame crying_shame`,
};
