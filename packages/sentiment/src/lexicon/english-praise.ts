/** Everyday, product, service and workplace English, praise: written for this project, in the notation of `LexiconSource`. */
export const englishPraise: Readonly<Record<string, string>> = {
  '3': `exceeded_expectations exceeds_expectations beyond_expectations exquisite* sensational* glorious* divine
      heavenly life_saver lifesaver game_changer world_class best_ever love_love hats_off ten_out_of_ten 10_10
      hooray woohoo yippee mindblowing mind_blowing jaw_dropping stellar superlative matchless incomparabl*
      unrivalled unbeatable unmatched legendary iconic kudos wow overjoyed elated euphori* ecstasy blissful*
      bliss jubilant smitten treasure* could_not_be_better could_not_be_happier could_not_ask_for_more
      can_not_recommend_enough can_not_praise a_joy a_pleasure a_delight a_treat top_quality top_class
      five_star 5_star magical* enchant* masterful* genius exhilarat* triumph* thrilling absolute_pleasure`,
  '2': `nothing_bad i_like we_like i_really_like really_like like_it like_this like_that like_how like_the likeable likable
      friendliness keeps_its_promises keep_their_promises kept_its_promise keeps_its_word no_regret
      never_fails never_failed never_fail never_disappoints never_let_me_down never_lets_me_down
      nothing_to_complain nothing_to_complain_about no_downside no_downsides no_drawbacks hassle_free
      trouble_free problem_free stress_free pain_free painless effortless* user_friendly intuitive* ergonomic*
      well_organised well_organized organised organized well_managed well_run well_thought_out well_packaged
      well_packed well_paid well_balanced well_deserved well_trained well_explained well_equipped
      well_maintained well_spent well_rounded money_well_spent good_job great_job nice_job good_work
      great_work nice_work good_idea great_idea good_initiative keep_it_up keep_up_the_good keep_going
      way_to_go spot_on on_point on_top_of_it as_promised as_described as_advertised as_expected
      better_than_expected better_and_better getting_better improving improved much_better feel_valued
      feel_respected feel_safe feels_great feels_good look_forward looking_forward_to happy_to happy_with
      glad_to love_to_work thankfully gratefully gratitude applaud* praise* cheer* cheerful* cheery joyous
      joyful smiles smiley sunny bright_side blessing blessings luckily fortunate fortunately hurray
      yes_please amazed astonished astounding astonishing impressed marvelous splendid* brill fab ace rocks
      rock_solid sublime graceful* elegantly gracious* kindhearted warm_hearted warmhearted heartfelt caring
      compassion* empath* considerate thoughtful* understanding_manager supportive_team encouraging trustful
      trusting faithful* loyal* loyalty devoted dedicat* passionate* passion hardworking hard_working
      diligent* conscientious skilful* skillful* expert expertise knowledgeable knowledgable proficient
      capable competent gifted visionary inventive ingenious brainy wise wisdom witty hilarious
      humorous comical delightful adorable adorably cuddly handsome cutest sweetest stylish chic trendy
      classy elegant sleek fashionable attractive attract* appealing appeal* tempting irresistible addictive
      binge_worthy unputdownable page_turner riveting suspenseful spellbinding mesmeriz* mesmeris* hypnotic
      poignant heart_warming uplifting inspiring inspired inspirational empower* liberat* enlight* enrich*
      rewarding fulfilling fulfilled satisfying gratifying meaningful worthwhile worthy invaluable precious
      priceless beneficial benefit benefits advantage advantages advantageous profitable lucrative generous
      abundant plentiful luxur* premium prestige* prestigious renowned acclaimed award_winning celebrated
      victorious champion* conquer* succeed* prosper* thrive* thriving flourish* bloom* blossom* boost*
      upgrade* enhanc* optimi* streamlin* simplif* accelerat* promptly prompt timely punctual* speedy swift*
      rapid* instant_help lightning_fast seamless* flawlessly impeccable pristine immaculate spotless
      clean_and_tidy cosy cozy snug relaxing relaxed peaceful* tranquil serene harmon* balanced safe_and_sound
      reassuring reassured assured guaranteed steady robust sturdily solidly_built indestructible
      bulletproof long_life low_maintenance energy_efficient eco_friendly environmentally_friendly
      green_choice sustainable_choice fair_trade repair_friendly       fair_and_square equitable just_great inclusive hospitable hospitality cooperat* collaborat* teamwork
      team_spirit solidarity friendly_staff lovely_staff lovely_people nice_people great_people
      great_colleagues good_colleagues good_atmosphere good_vibes positive_vibes nourishing nutritious
      delicious flavorful flavourful juicy mouth_watering yum scrumptious delectable aromatic fragrant
      healthier thank_you thanks_a_lot thanks_so_much many_thanks much_appreciated appreciative cheers
      congrats felicit* props respectful_of honourable honorable noble integrity ethical* honest_company
      open_and_honest straightforward forthcoming accessible approachable available_when responsive_support
      quick_response quick_reply fast_delivery fast_shipping early_delivery arrived_early ahead_of_time
      in_no_time right_away works_fine worked_fine works_as works_like_a_charm like_a_charm like_new as_new
      still_going_strong still_works value_for do_recommend strongly_recommend would_buy_again buy_again
      will_buy_again buying_again will_be_back will_return come_back_again worth_every_penny worth_the_money
      worth_the_price worth_the_wait pays_off paid_off bargain_price steal excellent_value great_price
      good_price low_price fair_wage decent_pay win_for ftw haha hahaha hihi xoxo bff besties bestie
      proudest excitedly stoked pumped hyped psyched buzzing loving_it lovin lovingly beloved favourite_part
      favorite_part highlight* highlights greatest finest superior high_quality good_quality hq
      quality_product supportively`,
  '1': `pretty sound okay_good ok_good all_good all_right alright not_too_bad could_be_worse makes_sense make_sense
      useful_enough good_enough fairly_good ease_of_use in_favour in_favor approve* approved approval endorse*
      agree_with support_it supports supported accept* welcome_change step_in_the_right_direction
      right_direction on_the_right_track fresh_air renewed recover* recovered recovery heal* healing relief
      relieved restful calm calming soothing gentle gently softly smoother cleaner greener cheaper faster
      quicker clearer simpler safer lighter stronger brighter happier_now richer healthier_choice friendlier
      fairer won winner_is earn* earned reward* rewarded       holiday_mood vacation festive merry hugs hug kiss kisses       friendship together togetherness hopes optimism optimistic promising_start potential opportunit*
      chance_to progress_made gain gained gains increase_in_pay strength strengths
      strengthen* courage* brave bravery hero heroes heroic truthful sincere sincerity genuinely
      authentic* legit realistic reason_to reasonable rational sensible logical coherent precise* precision
      accurate_info detailed instructive educational interesting_topic intriguing curious compel* catchy
      colorful colourful vivid dynamic energetic energy_boost lively alive active vibrant youthful modern
      contemporary spacious roomy airy luminous shining sparkling glow* twinkl* dream dreams dreamy
      romantic sentimental_value tender affection* fond adore_it smile_on giggle* chuckle* entertained
      amused amusement enjoyably pleasantly pleasurable likes_it nicely_done tidy neatly orderly punctuality
      transparency_from openness dialogue_is listens_to listened_to answer_quickly helped_me helps_me
      helpful_staff assist* assistance guided guidance mentor* coach_is learned_a_lot
      learnt_a_lot learn_a_lot flexible flexibility autonomy responsible_company reliability_of trusted_brand
      recommended_by durability saves saved_me save_time saves_time time_saver
      saves_money economical thrifty free_of_charge complimentary discount* refund_was_quick surprise_gift
      surprised_in_a_good nice_surprise pleasant_surprise pleasantly_surprised good_luck good_morning
      good_night best_wishes great_day good_day nice_day lovely_day beautifully peace`,
};
