import type { FacetPhrases } from "../../../model/reading.ts";

/** English phrases that ask how much, how long, when and how many. */
export const ENGLISH_FIGURES: FacetPhrases<"pay" | "duration" | "cost" | "when" | "how-many" | "hours"> = {
  pay: {
    strong: `
      what will … offer, (get|gets|be|being) (a|any) pay, invoice, (an|the) hour before tax, make a living, well off, rich, remuneration, earning, what (lands|get) in my account, gain financially, what can i ask for, what … (get|receive) per month, money per month,
      (mean|median) wage, top of the scale, (monthly|yearly|annual) pay, pay (for|in), is … (k|000|a lot) … (normal|reasonable|good|a lot),
      what are people offered, taking home, salary … (offer|offered), money wise, pay off in salary, what this work pays, get a lot more than,
      how much … (earn|'make'|'makes'|earned|paid|salary), what … (earn|earns|paid), what (does|do|did|would) (it|they|this|that|he|she|employers|companies|people) pay, what does … pay, what … (do|does|would|will|can) … 'make', how well … paid,
      (pay|pays) … (well|better|best|good|badly), hit the bank, (pays|pay) (well|badly|best|better|more|most), take home, well paid, better paid,
      highest paid, pay grade, starting (salary|pay), earn (less|more), pay (less|more|better|well), how high … (salary|pay|rate),
      how big … salary, hourly rate, day rate, same (salary|pay), paid anything, do … get paid, (is|are|be|being|get|gets) paid, higher pay,
      lower pay, salary (range|level|floor|threshold), (lowest|minimum|highest|average) (salary|pay|wage), what … start on,
      what is the (pay|salary), what … charge per hour
    `,
    likely: `
      salary, earn, earnings, paid, pay, per hour, money in, raise, bonus, lucrative, compensation, a month, k a month
    `,
    hint: "money, rich",
  },
  duration: {
    strong: `
      how long, for how long, (one|two|three|four|five) (years|months|weeks) enough, how long (does|do|is|are|will|would|can|did|until|before), (half|one) a year to, in (a|half a|one) year, years of (training|school|study|studies), how much longer, is (two|three|four|six|eight|ten|twelve|a few|one|a) … (weeks|months|years|year|month) … (normal|enough|typical|usual|long),
      time (needed|required) to, over (one|a) summer, shortest, quick (education|course|programme|way), half a decade, a year of, full time for,
      how long, when (am|will) (i|one|you) (ready|done|be ready|be done|finished|be finished),
      how many (more|) (years|months|weeks|days|semesters|terms), how much time, how (quickly|fast), (length|duration) of,
      how soon can … (become|finish|be), (years|months|weeks|year) or (less|more|longer), (takes|take|took) … (years|months|weeks|time),
      number of (years|months|weeks), in (six|three|two|one|twelve) months,
      long … (course|programme|program|education|degree|process|assignment|placement|contract),
      (longer|shorter|more|less) than (a|one|two|three|four|five|six|ten) … (year|years|month|months|week|weeks), time … (take|takes),
      (two|three|one|four|five) or (two|three|four|five) years, processing time, waiting time, overnight
    `,
    likely: "long time, semesters, forever",
    hint: "long, time, years, months, weeks",
  },
  cost: {
    strong: `
      budget, subsid*, grant, grants, scholarship*, repay, pay back, financ*, cost*, (price|prices|pricing), (fee|fees), tuition, free of charge,
      (expensive|cheap|cheaper|affordable|pricey), (charge|charges|charged) … for, afford,
      how much (is|are) (a|an|the|it) (course|bootcamp|permit|application|fee|programme|program|degree|certificate|certification|visa),
      what … (i|you|we) … pay for, have to pay, need to pay, pay (for|to|out), (is|are|be) … free, for free, how much money … (need|spend|put),
      pay … (myself|yourself|anything), who pays for, how much do … (charge|cost), how much does … (charge|cost), charge me, out of pocket
    `,
    likely: "expense*, budget, loan, csn, charge, free",
    hint: "pay, how much, how much is",
  },
  when: {
    strong: `
      how (senior|old|experienced) before, when are … (open|updated), how soon (do|does|will|can), (before|after|until|by|next|this) (christmas|summer|easter|january|february|march|april|may|june|august|september|october|spring|autumn|fall|winter|new year),
      when (do|does|am|did|is|are|can|could|should|will|would|must|was|were|to|in|exactly|the), deadline,
      (what|which) (month|date|time|season|day|term), at what (point|age|time|stage), time of (the|) year, last day (to|for), how early,
      (start|starting|closing|opening) date, (which|what) year did, how often, since when, by when, (best|good|right) time to, too late to,
      next (intake|round|start), how old, how far in advance, soonest, earliest
    `,
    likely: "dates, autumn, spring, intake, ^when",
    hint: "when, start",
  },
  "how-many": {
    strong: `
      how much staff, how many were hired, how many, number of, (percentage|percent|proportion|share|fraction) of, how (big|large) (is|are), headcount,
      what (percentage|percent|share|proportion), amount of people, how few, how common, how much of the, (total|exact) number,
      one or (two|several|more)
    `,
    likely: "many, per cent, percent, count, size of",
    hint: "big, most",
  },
  hours: {
    strong: `
      how much time (a|per|each) (week|day), when are you (open|there|available), when (is|are) … (open|staffed|available), (every|each) day of, time off, how much time a (week|day), (work|working) (less|more), (emergency|beeper) duty, christmas eve, called in, monday to friday, fixed times,
      woken up, working day, (in|at) the middle of the night, holidays, how many hours, how much time … (week|day),
      (working|opening|office|business|work|core|visiting|support|phone|open) (hours|hour|times),
      hours (a|per|in|do|does|is|are|each|every|of|should|must|will),
      (number of|long|weird|normal|fixed|flexible|regular|crazy|strange|what|the|these|those|many|your|their) hours, overtime,
      ('evenings'|'weekends'|weekend work|evening work|'nights'|saturday*|sunday*), (9|nine) to (5|five), shift*, on call, (full|part) time,
      how long … (day|days|shift|week|workday|workweek), (week|weeks|day|days|workday) of, hour (week|weeks|day|days),
      (work|working) (day|days|week|weeks|late|time|schedule), schedule, what time … (open|close|start|finish|work|begin|opens|closes),
      (late|early) (at|in the|mornings), hours, flexitime, flex time, four day week,
      (long|short|shorter|longer|twice|double) (day|days|hours|as much|as long), twice as (much|long), half time, lunch, clock in, awake, 24 7,
      around the clock, vacation weeks, do you sleep, days a week, open on, burn the midnight oil
    `,
    likely: "open, closed, late, clock, evening, night, weekend, time off",
    hint: "a week, day",
  },
};
