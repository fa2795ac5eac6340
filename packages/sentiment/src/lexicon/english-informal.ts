/** How people write to each other in English, and words of good and bad news: written for this project, in the notation of `LexiconSource`. */
export const englishInformal: Readonly<Record<string, string>> = {
  '2': `cant_wait cannot_wait could_not_wait couldnt_wait fave faves dope goat badass bad_ass kickass kick_ass
    kicks_ass must_watch so_much_fun happiness bravo woo wooo woot w00t yess yayy yaay hell_yes hell_yeah
    the_shit killed_it nailed_it crushed_it killing_it slayed slays slaying on_fire god_bless happy_birthday
    happy_bday cracked_me_up cracks_me_up made_my_day makes_my_day made_my_week thank_god thank_goodness
    underrated of_all_time hell_of_a_time can_not_go_wrong cant_go_wrong never_gets_old blew_me_away
    best_of_luck all_the_best magnific* flawless swoon* gems masterclass unreal_quality so_ready fangirl*
    obsessed_with in_love addicted_to hooked_on rooting_for big_fan huge_fan`,
  '1': `worked_well lit epic legend legends hell_of_a win wins partying hehe hehehe heh
    rofl lmfao yass yas yep woop bro_hug chillin chilling chill magic golden glory honor honored honour
    honoured freedom dignity miracle historic milestone breakthrough special surprise_party tribute amen
    god_is_good pray_for_peace see_you see_ya join_us do_not_miss dont_miss count_me_in counting_down all_in
    so_close shoutout shout_out cuddle cuddl* babe darling sweetheart buddy pal sexy hottie rocked rock_on
    super_cool forever_grateful intrigu* curious_about wins_it support supporting rescued rescue heals
    comeback reunion reunite* goodies treats dessert sunshine weekend_vibes holidays finally_here back_home
    stay_strong stay_safe good_to_see good_to_hear nice_to_see great_to_see yes_yes smarter smartest
    cleverly upbeat feel_good warm_welcome sparkl* shin* shiny smooth hopeful_for number_one high_five
    well_earned no_problem no_wonder_they_love rise_above unity united_we hilarity goofy cuter funnier
    prettier happier_than prouder loveliest coolest greatest_of`,
  '0.5': `help truth dear party bday birthday well yup holy_shit lol lmao xx check_out tune_in fam date_night goodnight finally weekend weekends award awards
    free top come_join come_and_see i_ll_be_at we_ll_be_at on_my_way_to going_to_see off_to_see friends
    family surprise surprises gonna_be_fun forward_to hope_to_see meet_up star stars`,
  '-0.5': `waiting rip why_does why_do why_is why_are why_was why_were why_would why_did why_can why_has why_have how_can_you
    how_could oh_well had_to shut cut cuts cutting last_minute strike strikes strikers tax taxes war wars
    fight fights fighting refugee* gun guns shooting shot blood bomb* prison jail* arrest* police_report
    suspect* sentence_to conspir* protest* rumour rumor rumours rumors controversy_over against cold hungry
    hunger sleepy yawn* nah uh_oh hmm fear_of screw* screwed_over odd_that drunk drunken* ass freak freaks
    prosecut* lawsuit* sue sued suing penalty fined foul fouls`,
  '-1.5': `dead death deaths die died dying kill kills killing killer attack attacks attacked attacking suicide
    murder* funeral cancer hospitali* victim* terror extremis* radicals illegal* invade* invasion genocide
    massacre* slaughter* oppress* tyran* dictator* satan devil* curse* cursed rant rants ranting whine
    whines whining whiny homeless* poverty poor_people lose boo booo boooo bail bailed sacked hater
    haters ugh ugghh eh struggl* nasty ache aches aching achy horror rob robbed robs rape* raped virus*
    emergency mock mocks mocking mocked traitor* betrayal irresponsib* biased bias_against propaganda bs
    clown clowns puppet* freaky shut_down shutdown cult crazy_people psycho* lunatic* maniac* insane_people
    wicked_people so_called oh_no oh_dear too_bad what_a_shame my_ass no_chance no_hope hell_no the_hell
    as_hell_no going_to_hell cringe* cringy cringeworthy awk yikes oops oof argh arghh grr grrr dammit
    fucking fuckin freakin frickin damned hellhole bitching bitchy slut* whore* douche* trolls troll
    trolling fanatic* idk_why wtaf cant_stand cant_sleep can_not_sleep can_not_deal cant_deal
    give_me_a_break give_it_a_rest who_cares no_one_cares nobody_asked could_care_less get_over_it
    get_over_yourself grow_up get_a_life get_lost sit_down_and why_am_i why_oh_why why_do_i_even do_i_even
    what_is_wrong_with whats_wrong_with messed mess_up blew_it choke choked choking loathsome punish*
    disqualif* suspend* relegat* hungover hangover sarcasm* so_annoying feel_sick feel_bad feels_bad
    feel_like_crap bad_news worst_part miss_him miss_her miss_them miss_this missin lonely_night left_out
    worst_day down_with crooked rigged disgraced unlawful unelected ill_advised outcry backlash worsened
    bleed* starv* drown* wound* agony anguish panic torment* nauseous dizzy fever* flu sore hate_on bash
    bashes bashing bashed slam slams slammed diss dissed dissing flames blamed_for accuse* condemn* denounc*
    fiasco mayhem havoc turmoil unrest stupidest lamest saddest weakest poorest dumbest_of laughing_stock
    laughingstock embarrassment overhyped over_hyped overpaid overkill unbelievably_bad`,
  '-2': `shut_up shutup stfu gtfo how_dare what_the_hell what_the_fuck what_the_heck disgusts piss_off pisses_me
    what_a_joke such_a_joke what_a_waste what_a_mess go_away leave_me_alone wish_i_was_dead kill_myself kms
    sucks_so so_lame so_dumb are_you_kidding you_have_got_to_be_kidding are_you_serious scumbags asshat
    prick pricks twat wanker* dipshit shithead shitshow shit_show clusterf* dumpster_fire train_wreck
    trainwreck fake_news sellout sell_out good_riddance fuck_off fuck_you f_you worst_thing no_excuses`,
};
