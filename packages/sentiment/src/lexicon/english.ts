import { englishBlame } from './english-blame.ts';
import { englishFeelings } from './english-feelings.ts';
import { englishInformal } from './english-informal.ts';
import { englishOpinion } from './english-opinion.ts';
import { englishPraise } from './english-praise.ts';
import { englishPublic } from './english-public.ts';
import { englishTalk } from './english-talk.ts';
import { mergeGroups } from './inflect.ts';
import type { LexiconSource } from './lexicon-source.ts';

/** The commonest words and expressions, by weight. */
const core = {
  '3': `gorgeous excellent* outstanding amazing amazingly awesome fantastic* wonderful* superb*
    brilliant* perfect perfectly perfection exceptional* extraordinary magnificent* marvel* incredible
    incredibly_good phenomenal* terrific fabulous* stunning breathtaking masterpiece* flawless*     love loved loving adore* delight* thrilled ecstatic highly_recommend highly_recommended
    must_have top_notch first_rate second_to_none well_worth gem unforgettable spectacular* impeccabl*
    blown_away couldn_t_be_happier couldn_t_ask_for_more five_stars 5_stars`,
  '2': `best loves good funny worth_it worth_the worth_every smart creative creatively talent talented honest
    honestly_great success successful successfully hopeful trust reliable hooked treat essential
    enjoyable valuable ease no_complaints only_complaint my_only_complaint a_must must_read must_see
    kindness kind_people very_kind positive positively feel_heard on_time fair_price better_than
    win_win excited so_excited intelligent original can_not_wait proud_of professional professionally
    worry_free no_worries great nice nicely happy happier happiest happily glad pleased pleasing
    pleasant* enjoy enjoyed enjoying enjoys enjoyment liked likes recommend recommended recommends
    satisf* effective* efficient* dependable sturdy solid solidly durable* useful* helpful* handy
    convenient* comfortabl* comfy easy easily easier quickly friendly kindly polite*
    courteous* welcoming warm generous* sincere* respectful* transparent* fairly_priced
    affordable bargain great_value good_value value_for_money impress* beautiful* lovely pretty_good
    charming* elegant* hilarious* amusing entertaining captivating fascinat* gripping compelling
    engaging clever* insightful* inspir* motivat* encourag* enthusias* excit* proud proudly pride thank
    thanks thankful* grateful* congrat* achiev* improv* progress winning winner* victory celebrat*
    fun cool super sweet cute yay promising confident* confidence trusted trustworthy competen*
    attentive responsive supportive skilled talent* innovative fresh crisp delicious* tasty yummy
    smooth* sharp well_made well_built well_designed well_written well_done works_great works_well
    works_perfectly work_well long_lasting lasts_long repairable repaired healthy safe bonus favorite
    favourite favorites touching moving heartwarming remarkabl* admir* appreciat* valued pleasure joy*
    joyful* laugh* smile* smiling can_t_wait looking_forward not_bad no_problem* no_complaint* no_issues
    no_regrets can_t_complain can_t_go_wrong go_wrong_with right_thing classic powerful* refreshing*
    accura* bless* blessed`,
  '1': `quick fast clearly clear simple interesting quality fits allows clean works hope kind
    better agree strong highly honestly improvement bit_of_fun reliability detail effort_made
    durable_enough support_from :smile: worth fine decent* adequate* acceptable reasonabl* suitable
    sufficient* calm* secure* protect* helps helped helping interest* interested       listen listened listens listening respect respects gift* lightweight neat
    thorough* informative practical ambitio* commit* agreed
    welcome versatile versatility stable consistent* bright strongly charm* looking_good
    wish_luck luck lucky ready_for `,
  '-1': `broke too instead_of supposed could_have customer_service_never tech_support something_else
    quit doubt thought_it difficult wait_for late cheap cheaply scratched scratches
    slow_to complaint complaints stress stressful stressed flat_out pain lies_about nothing limited
    worn_out unfortunately replacement cold_shoulder overcrowded packaging_waste
    throw_away thrown threw average mediocre so_so meh lacking lack lacks lacked slow slower vague*
    unclear uncertain* doubt* worr* concern* hard_to complicated confusing confused confus* expensive
    pricey overpriced costly cheesy tired tiring stress* tension delay* waited miss missing missed lost
    loses losing loss problem* issue* trouble* fault* flaw* error* mistake* bug bugs buggy complain*
    complaint* critici* unfortunate* sadly regret* alas predictable ordinary boring bored dull* noisy
    loud_noise distant dirty fragile flimsy weak* leak* broken break breaks crack* returning
    refund* replac* unnecessary superfluous excess* pollut* landfill disposable greenwash*     crisis fear* afraid scared scary threat* sad sadness too_much too_many too_expensive too_long
    too_small too_slow could_be_better could_have_been should_have at_best needs_work skeptical
    sceptical shallow cliche* naive sorry wrong sick stupidly supposed_to stopped stop unless barely
    nope nothing_new nothing_special didn_t_work doesn_t_work tries_to`,
  '-2': `waste wasted wastes money_back save_your send_it_back sent_it_back return_it returned_it drivel dumb
    joke 2_stars two_stars 1_star one_star look_elsewhere not_recommend never_buy do_not_buy dissapoint*
    sucks dont_buy broke_after dies killed_my lies pain_in ridiculously sorry_excuse never_again
    no_longer_works doesn_t_care do_not_care does_not_care nobody_listens nobody_cares nobody_answers
    no_way no_point no_transparency no_respect empty_words just_words just_talk pr_exercise
    window_dressing bad badly disappoint* poor poorly inferior ugly vulgar ridiculous* stupid* idiot*
    silly absurd* nonsense incoherent* incomprehensib* pointless* meaningless* bland tasteless empty
    hollow useless* worthless sloppy messy incompeten* unpleasant* rude rudely disrespect* contempt*
    arrogan* pretentious* annoy* irritat* frustrat* aggravat* exasperat* painful* unbearabl* anger angry
    furious* mad upset* unfair* inequal* discriminat* opaque hidden_fees lie lied liar* lying mislead*
    deceiv* false* fake* hypocri* betray* broken_promise* empty_promise* lip_service fail fails failed
    failing failure* flop tedious* overlong sleep_inducing exhaust* overwork* overload* overwhelm*
    burnout burned_out burnt_out understaffed fed_up sick_of tired_of demotivat* discourag* abandon*
    neglect* hopeless* leaves_much_to_be_desired waste_of_time waste_of_money waste_your waste_my
    save_your_money stay_away avoid* defect* malfunction* ineffective* inadequate* unacceptab* unreliab*
    uncomfortab* inconvenien* pathetic* lame* deteriorat* worse worsen* no_sense nothing_changes
    no_answer no_reply never_answered fell_apart falls_apart falling_apart fall_apart stopped_working
    quit_working junk toxic dangerous* harmful* hurt* suffer* conflict* harass* humiliat* shame* ashamed
    embarrass* scam* rip_off ripoff ripped_off unhappy unsatisf* dissatisf* not_worth overrated
    unwatchable contrived unfunny lifeless mess damn* suck* sucked crap* hate hated hates hating killed
    ruin* ruined bother* unimpressive regrettabl* unusable dreadful* miser* crying`,
  '-3': `terrible terribly_made horribl* awful* atrocious* abysmal* appalling* horrendous* horrid hideous
    despise* detest* loathe* loathing disgust* revolting vile nightmare* disaster* catastroph* garbage
    trash rubbish worst scandal* outrage* disgrace* shit* bullshit fuck* fucked bitch* asshole*
    pathetic_excuse insult* insulting torture* unforgivabl* zero_stars`,
};

/** Written for this project: everyday, product, service and workplace English. Same notation as the French one. */
export const englishLexicon: LexiconSource = {
  words: mergeGroups(
    englishInformal,
    core,
    englishPraise,
    englishBlame,
    englishFeelings,
    englishPublic,
    englishTalk,
    englishOpinion,
  ),
  boosters: {
    '1.5': `very really so extremely absolutely totally completely highly incredibly truly particularly especially utterly
      seriously insanely super exceptionally deeply strongly much far too such definitely thoroughly greatly
      fucking fuckin freaking freakin frickin damn bloody hella mega ridiculously crazy insanely`,
    '1.25': `quite pretty more even most real`,
    '0.6': `somewhat slightly fairly rather kind_of sort_of a_bit a_little little less almost mildly moderately occasionally sometimes`,
  },
  negators: `not never no none nobody nothing neither nor without hardly barely scarcely cannot cant dont doesnt didnt isnt
    wasnt wont wouldnt couldnt shouldnt arent werent aint havent hasnt n_t lacks lack`,
  privatives: 'without neither nor no',
  falseNegations: `never_thought never_imagined never_been_so never_been_as never_seen_such never_been_more not_only not_just no_doubt without_doubt no_wonder not_to_mention nothing_but no_matter`,
  negatorsAfterNe: '',
  negationOpener: '',
  contrasts: `but however yet although_it nevertheless nonetheless unfortunately sadly still_though`,
  concessions: `although though despite while even_though`,
};
