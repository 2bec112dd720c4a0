import type { ReadingWords } from "../../model/reading.ts";

/** English words by which something is asked of the talk itself. */
export const ENGLISH_TALK: Omit<
  ReadingWords["talk"],
  "example" | "doubt" | "undo" | "help" | "swap-language" | "speak-other"
> = {
  shorter: `
    (a lot|lots|loads|tons|load|mountain) of (text|words|reading|information|info), snappier, crisper, punchier, terse, (cut|trim|boil|strip|pare) (it|that|this) down, takeaway*, take away, main (message|idea), long story short, in brief, abridged, digest, recap, compact,
    shorter, (too|way) much, (too|so|very|way) (long|wordy|lengthy), (long|much) (text|to read), (in short|briefly|brief|briefer), (short|quick|shorter|brief|condensed) (answer|version),
    tldr, tl dr, (keep|make) it (short|brief|concise), concise, shorten, sum (it|that|this) up, summar*, in (one|a) (sentence|word|line|nutshell), nutshell, one liner, less (text|words),
    (get|cut|come) to the (point|chase), cut it short, bottom line, (the|your) (gist|upshot), gist, just (the|give me the) (answer|figure|number|essentials|essence|highlights|basics|main|short|important|key),
    (key|main) (point|points|thing|things), essentials, wall of text, (condense|compress|trim) (it|that|this), skip the details, fewer words, (do|did|will) not (read|reading) all (that|of that|this),
    (in|use) (ten|five|twenty|three|10|5|20|3) words, (a|the) key (point|points), the essence, condense, (half|quarter) of (that|it) [would], do not ramble, stop rambling, [so] basically, so what is the conclusion, conclusion, (so|just) yes or no, yes or no, more briefly, (one|single|two) (line|lines|sentence|sentences), main (facts|things), in a few words, (boil|slim|narrow) (it|that|this) down, highlights, abbreviate, compress, crux, overview please, cliff notes, tl, zzz, ✂, too much (text|detail|info|information), (lazy|tired) to read, cba reading, get on with it, succinct*
  `,
  simpler: `
    (hard|difficult|tough) time (reading|understanding|following), (reading|read) [long] (texts|difficulties), (english|swedish) (is not|not) my (first|native|mother) (language|tongue), not my (first|native|mother) (language|tongue), not [really|quite] sure i (follow|understand|get), do not speak (english|swedish) [so|very|that] (well|good), like a (normal|human) (person|being), (talk|speak) normal*, human language, struggle (to|with) (read*|understand*), for (beginners|dummies|a beginner),
    simpler, simplify, (in|more|with|use) (plain|simple|simply|easy|easier|normal|everyday|layman*|clear) [words|english|language|terms|swedish], plain (words|english|language), lay (terms|man),
    (explain|say|put) (it|that|this) (simpler|simply|easier|more simply|differently|like|in another way|another way|in other words), easier [words|please|to understand|to read], easy (to read|to understand|read|language),
    (too|so|very) (complicated|difficult|technical|hard|advanced|complex|confusing), (hard|difficult|tough) to (read|understand|follow|grasp), eli5, (like|as if) i am (five|5|a child|ten|an idiot|stupid|a beginner),
    like (i am|i were|for) … (five|kid|child|old), (i|we) (do|did|can|could) not (understand|get|follow|grasp|understood), ^(do|did) not (understand|get|follow) (that|it|this|a word|the answer|what you|any of|anything you), rephrase, reword, what do you mean, what does (that|this|it) mean,
    not (clear|following), unclear, confused, confusing, (over|above) my head, (you|that) lost me, i am lost, dumb (it|that) down, dyslex*, jargon, (big|long|difficult|hard) words, (makes|does not make|making) [any|no] sense, in other words, clarify,
    (normal|human|everyday|layman) (english|language|words|terms), speak human, speak english, [make it] simple, easy version, (easier|easy) (language|words|please), (less|not so) (technical|complicated|formal|jargon), without the (tech|technical|big|fancy|difficult) …, (no|zero) (clue|idea) what (that|this|it) (means|is|says), (break|spell) (it|that|this) (down|out) [for me], (explain|say|put) [it|that|this] … (to|for) a (kid|child|beginner|teenager|grandma|grandmother|five year old|layman), (everyday|simple|plain|normal) (things|terms|words), total beginner, (did|do|could|can) not (get|follow|understand) (a|one|any|much|anything) [word|of (it|that|this)], lost me [there], needs an explanation, (what|what on earth) (is|does) (that|this|it) (supposed to mean|even mean|mean), (means|mean) in practice, makes no sense, none of (this|that) makes …, hard to follow, (no|not any|have no|without) (it|tech|technical) (background|knowledge), brain hurts, 🤯, 😕, 😵, too (clever|academic|fancy), translate (that|it) (to|into) (human|plain|normal) …
  `,
  again: `
    (say|repeat|tell me|write|show|post|send|run|give|go over|explain) (that|it|this|me that|me it|that by me) (again|once more|one more time), repeat [that|it|please|yourself|the answer], come again, once more, one more time, one time more,
    what did you (say|just say|write), ^again [please], ^pardon, ^huh, ^eh, ^excuse me, say what, ^(sorry|wait) what, what was (that|it) [again|you said], (did|do|could|can) not (catch|hear|see) (that|it|what), (missed|forgot) (that|it|what you said), say again, restate, run that by me,
    (once|one time) (again|more), last (answer|message|reply) again, (same|your|that) (answer|thing|message) again, what was (it|that) you (said|wrote|told), what were (the|those|they) … again, the (number|figure|figures|numbers|name|names|list|bit|part) again, (i|just) (forgot|forget|lost|deleted|missed|closed|scrolled) … (said|answer|it|that|tab|past), (scrolled|swiped) past …, missed that, (paste|type|post|put|read) (it|that|this) again, which (one|ones|two|three|four) (was|were) (it|they|that), what did (it|that|you) say, what was that, i (was|got) (away|distracted|gone) …, (screen|phone|app) (froze|died|crashed|closed), 🔁, do that again, repeat, rerun, back to (that|your last answer|the answer), you were saying
  `,
  more: `
    tell me more, ^more [please|about that|details|info|information|on that], (more|further) (details|detail|info|information|depth|precise|precisely|specific),
    ^go (on|deeper|into detail|into more detail), go (deeper|into detail|into more detail|further), elaborate, in (more|greater|full) (detail|depth), (more|anything) (about|on) (that|this|it), what else, anything else, anything more,
    expand (on|that), (longer|full|fuller|complete|whole|long) (answer|version|story|text|thing), the (rest|whole thing), keep going, continue, say more, (can|could) you [please] (develop|deepen) (that|it), a bit more, i want (to know more|more),
    such as, like what, like which, ^what else, (keep|carry) (going|talking|on), go on [then], do not stop [there], [got] anything (more|else|to add) [on (this|that)], (more|less) (specific|brief|detailed|thorough), (longer|bigger) answer, unpack (that|this|it), spill [the rest], (the|and the) rest, (full|whole|complete) (story|answer|picture|version), show more, more (detail|depth|info) …, (what is|whats) behind (that|this|it), how does that come about, how so, (love|like|want|happy|keen) to hear more, say more …, [be] more specific, all of (them|it) [please], details, too (short|brief), very (short|brief), that (is|was) (short|brief), 👀, flesh (it|that) out, dig deeper, develop (that|it), more
  `,
  source: `
    where (do|does|are|did) (the|these|those|your|all) (ads|jobs|listings|adverts|vacancies|postings) [come|coming|taken] from, whose (numbers|figures|data|words|opinion|claim|idea|statistics), cite, citing, quote (your|a|the) source, where (is|are|does|do|did) (this|that|it|these|those|they) [all] (coming|come|comes|taken|from),
    source, sources, reference, references, citation*, proof, evidence, who (says|said|claims|claimed|told|states|stated) [so|that|this|it|you], says who,
    where (did|do|does|have|has) (you|they|it|that|this) (get|got|find|found|read|hear|have|know|take|come|pull), where (does|do|is|are|did) (that|this|it|they|those|these|your|the) … (come|from), where is (that|this|it) from, where from, (got|get|comes) (that|this|it) from,
    according to (who|whom|what), how (do|can|would|did) you know [that|this|it|all], based on [what], (on what|what) (basis|grounds), is (that|this|it) (true|reliable|correct|certain|accurate|trustworthy|official|for sure|sure|a fact|credible|right),
    (are|is) (those|these|they|the|that) [figures|numbers|figure|number] (true|reliable|correct|accurate|trustworthy|official|credible|right), are you (sure|certain) [about that|of that], (can|should|could) i (trust|rely on|believe) (that|this|you|it|those|these|the), (trust|rely on|believe) (that|this|it|those),
    prove (it|that|this), (back|backing|backed) (that|it|this) up, back up (that|this|it), support (that|this) [claim], (made|making|make) (that|this|it) up, fact check*, verify (that|this|it), what makes you say (that|so), who (collected|measured|counted|published|did|made|came up with) (that|this|it|those|these|the),
    (citation|source|proof|reference) needed, 'src', (what|which) (study|survey|report|research|law|statistics|source|article|organisation|agency|authority) (is|was|are|did|says|said) …, (who|which) (is|are|was|were) (this|that|the|those) (founder|person|developer|author|expert|people|researcher|company), official (source|figure|number|statistics), (from|is that from) the (government|authorities|state|union), 'scb', whose opinion, did they only …, 📎, what is (that|this|it) based on, (someone|somebody|anyone) (actually|really) (say|said|measured), (where is|wheres) (that|this|the) (number|figure|quote|claim) from
  `,
  link: `
    (how|where) (would|do|can|could|should) (i|we|one|you) (check|verify|confirm|look up) (that|this|it|those|these), link, links, hyperlink, url, web (address|page|site), webpage, website, homepage, (a|the) site, (where|how) … (read|learn|find|see|study) … (more|it|that|myself|about), (read|find out|learn) more (somewhere|elsewhere|online), something to read, read (it|that|about it) myself, 🔗
  `,
  year: `
    (which|what|from which|from what) year, from when, (what|which) (date|month), dated, (how|so) (old|recent|new|current|up to date|fresh|outdated) (is|are|was|were) (that|this|those|these|they|it|the|your),
    (how old|how recent|how new|how current|how fresh), (when|what year|which year) (was|is|were|are|did) (that|this|it|they|those|these|the figures|the figure|the numbers|the data|you) … [from|measured|published|read|collected|updated],
    (is|are) (that|this|it|those|these|they) … (recent|current|up to date|outdated|old|dated|still true|still correct|still valid|fresh|new|the latest|latest|this year|last year), still (true|valid|correct|current|accurate|up to date), ^up to date, out of date, outdated, last updated, as of when, latest (figures|data|numbers|figure|number),
    is (that|this|it) [still] current, up to date, (date|age) of (that|the|this) (data|figure|survey|source|study|number|report), when (was|were) (that|the|this|those) (survey|study|report|data|figures|poll) …, is (that|this|it) the latest …
  `,
  median: `
    (average|mean|median|minimum|maximum|lowest|highest|starting) or [is it] [the|a|an] (average|mean|median|minimum|maximum|lowest|highest),
    (median|mean|average) or [a|an|the|is it|is it a|is it the] (median|mean|average|typical), ^median, ^mean or, medians, median, (is|was|are|were) (that|this|it|those|these|they) … (averages|average|medians|median|mean|range|minimum|maximum|typical),
    (how|what way) (is|was|are|were) (that|this|it|those|these|they) (calculated|computed|measured|worked out), what (kind|sort|type) of (average|figure|number|mean), is (that|it|this) … (average|median|mean|a range), (i|do you|you) mean (average|median)
  `,
  sample: `
    based on how many, how many (is|was|are|were) (it|that|this|those|these|they) … based on,
    how many … (asked|surveyed|interviewed|answered|responded|participated|replied|respondents|participants|polled|included|took part|take part|behind), how many [people|persons|developers|companies] (did|do|have|were|was) (they|you|it|there|that|the) … (ask|asked|survey|include|interview|based|in|cover),
    sample [size], sampled, respondents, how (big|large) (is|was) (the|that|this) (survey|study|sample|poll|group), how representative, representative, who (was|were|did they|answered|responded|did you|took) [asked|surveyed|ask|part|survey], whom did (they|you) ask, who (is|are) (that|this|it|those|these|they) … (about|based on|for), number of (respondents|participants|people)
  `,
  tax: `
    (before|after|pre) or (before|after|post) tax*, (pre|post) tax or, gross, pretax, ^pre tax, (net|gross) or (net|gross), ^(is|are|was|so is|and is|ok is) (that|this|it|those|these|they) … (before|after|pre|post|with|without|including|excluding|minus) [the] tax*, taxes included, (including|excluding|incl|excl) tax*, tax included, before tax*
  `,
  market: `
    (which|what) (country|countries|market|region|part of the world|area|city) (is|are|does|do) (that|this|it|those|these|they) … [for|from|in|about|apply], (for|in|from|about) (which|what) (country|market|region),
    (which|what) country, ^(is|are|does|do) (that|this|it|those|these|they) … (sweden|swedish|worldwide|global|international|europe|european|whole country|nationwide|american|usa|us)
  `,
  period: `
    (per|a|each|every|by the) (month|hour|year) or [is it|is that] [per|a|each|every|by the] (month|hour|year|annual*|year*), (monthly|yearly|annual*|hourly) or (monthly|yearly|annual*|hourly), month or year, year or month, month or [an] hour,
    ^(is|are|was|so is|and is) (that|this|it|those|these|they) … (per|a|each|every) (month|year|hour), ^(is|are|so is|and is) (that|this|it|those|these|they) … (monthly|yearly|annual|annually|hourly|a monthly|a yearly)
  `,
  presence: `
    (are|is|r) (you|u|anyone|anybody|someone|somebody|any one) [still|even|really] (there|here|alive|home|awake|around|online), (you|u|anyone|anybody|someone|somebody) (there|here|home), still (there|here|alive), can (you|anyone) hear me, ^knock knock
  `,
  identity: `
    (am i|are we|is it|is this) … (talking|chatting|speaking|writing|texting) (to|with) … [real|actual|living] (human|person|people|bot|robot|machine|computer|somebody|someone), (human|person|robot|bot|machine) or [a|an] (human|person|robot|bot|machine),
    is (this|it) … (a|an|some) [real|actual|living] (human|person|robot|bot|machine|computer|chatbot), is (this|it) … [real|actual|living] (human|person|robot|bot|machine|computer|chatbot) … (talking|chatting|speaking|writing) (to|with), who am i (talking|chatting|speaking|writing) (to|with)
  `,
  "speak-en": `
    (in|speak|to|into|answer in|switch to|use|reply in|talk) english, english please, ^english, (can|could) you … english, (på|prata) engelska, translate … english,
    (not|no) swedish, (do|can|could) not [really] (understand|speak|know|read) swedish, in (english|eng), (english|eng) (please|version|pls), (talk|say it|write|same thing|back|only|continue) [in|to] english, language english, prefer english, (i speak|only speak|my language is) english, [version] in english, an english version, anglais, englisch, inglés, inglese, 🇬🇧, 🇺🇸
  `,
  "speak-sv": `
    (in|speak|to|into|answer in|switch to|use|reply in|talk) swedish, swedish please, ^swedish, (can|could) you … swedish, translate … swedish, translate (it|that|this),
    (not|no) english, (do|can|could) not [really] (understand|speak|know|read) english, (talk|say it|write|same thing|back|only|continue) [in|to] swedish, language swedish, prefer swedish, a swedish version, 🇸🇪
  `,
};

/** English words that add nothing to an act or a request. */
export const ENGLISH_FILLERS: ReadingWords["fillers"] = `
  ugh, phew, whoa, jeez, argh, meh, er, erm, yikes, ouch, geez, woah, send, share, drop, paste, words, reading, please,
  a, an, the, that, this, it, its, these, those, them, they, there, here, is, are, was, were, be, been, am, do, does, did, done, have, has, had, got, get, can, could,
  would, will, should, may, might, please, pls, plz, thanks, you, u, ur, your, me, my, i, we, us, mine, yours, yourself, for, of, to, in, on, at, by, from, with, about, as, and, or, but, so, then, than,
  now, just, only, really, actually, exactly, even, also, too, very, much, quite, rather, bit, little, kind, sort, way, one, ones, some, any, whole, both, what, which, who, whom, whose,
  how, when, where, why, if, not, no, yes, ok, well, um, uh, oh, ah, hey, hi, hello, give, make, put, tell, say, said, ask, asked, asking, 'answer', 'reply', response, message, text, version,
  question, questions, figure, figures, number, numbers, data, info, information, statistic, statistics, stats, stat, claim, fact, facts, statement, thing, things, stuff, again, more, less, bot, chatbot, robot, chat, read, see, know,
  want, like, time, times, last, latest, previous, above, below, before, sir, dude, mate, man, bro, lol, haha, omg, dear, friend, maybe, perhaps, possible, possibly, mean, something, anything, everything, nothing, part, still,
  already, sorry, seriously, honestly, hell, heck, earth, ever, never, bother, mind, keep, let, lets, need it, shorter, simple, simpler, short, long, sentence, sentences, words, word, point, today, yet, though, because, since,
  each, every, all, exact, exactly, precisely, kindly, quickly, once, off, up, out, over, right, good, great, fine, nice, another, other, else, write, wrote, written, show, provide, find, try, were, into, such, god, gosh, jesus, christ, bloody, freaking, fucking, damn, totally, completely, absolutely, probably, guess, think, thought, feel, lot, lots, bunch, ton, million, later, go, goes, went, gone, instead, 'on', onwards, future
`;
