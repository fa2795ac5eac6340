import type { Sentences } from './sentences.ts';

/** Invented: how employees and consumers write, in English. */
export const english: Sentences = {
  negative: `
    I don't like it.
    I do not like the new schedule.
    I don’t recommend this shop.
    I would not recommend it to anyone.
    I never liked it.
    Nobody listens to us.
    No one is happy here.
    Nothing works.
    It doesn't work.
    It no longer works.
    It is not good.
    It isn't very useful.
    I can't say I'm satisfied.
    Hardly useful.
    Neither fast nor reliable.
    It was never a good idea.
    I am not happy with the repair.
    I don't think this is a good idea.
    Not worth the money.
    I won't buy it again.
    Not great.
    Far from perfect.
    There is no transparency.
    No respect for staff.
    Without any respect for customers.
    Too expensive.
    It broke after two weeks.
    Nice design, but it leaks.
    It looked great at first, but the quality is awful.
    Although the staff are friendly, the waiting time is unacceptable.
    Worst service ever!!!
    You are liars and thieves
    This is a joke.
    Fed up with useless meetings.
    We are understaffed and exhausted.
    Management does not care.
    Empty promises again.
    I regret buying it.
    😡
    Late again 👎
    What a waste of plastic.
    Pure greenwashing.
    dont buy this
    Could not be worse.
    I'm so disappointed.`,
  positive: `
    I like it.
    I love the new workshop.
    I would recommend it.
    I'd definitely recommend it to a friend.
    I don't regret it.
    No regrets.
    Not bad.
    Not bad at all!
    No problem at all.
    No complaints.
    I can't complain.
    Never disappointed.
    I have never been disappointed.
    It never fails.
    It couldn't be better.
    Nothing to complain about.
    It arrived without a defect.
    Don't hesitate!
    Not only useful, a real pleasure.
    Expensive, but excellent.
    It was late, but the quality is superb and I am delighted.
    Despite the price, I am very happy with it.
    Although it was expensive, I love it.
    Great team, great atmosphere!
    Thank you for listening.
    Well done 👏
    😍😍
    👍
    Works perfectly.
    Easy to repair and built to last.
    I am proud to work here.
    Finally a company that keeps its promises.
    Very satisfied.
    Better than expected.
    Good value for money.`,
  neutral: `
    The meeting is on Tuesday.
    I have worked here for six years.
    I don't know.
    I have no opinion.
    No comment.
    I have not tried it yet.
    I don't use it.
    You should offer better packaging.
    The app should be faster and easier.
    It would be nice to have refills.
    I wish there were a good repair shop nearby.
    Please add a dark mode.
    The parcels arrive on Thursdays.
    It depends on the model.
    Where can I return the boxes?
    I put the bottles in the yellow bin.`,
  unread: `

    123 456
    xkcd qwrtp zzz
    <div class="a">{{ value }}</div>`,
};
