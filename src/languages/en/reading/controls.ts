import type { ReadingWords } from "../../model/reading.ts";

/** English words by which a guide is steered. */
export const ENGLISH_CONTROLS: ReadingWords["controls"] = {
  goodbye: `
    bye [bye], goodbye, good bye, farewell, cya, see (you|ya) [later|soon|around|tomorrow|then], ciao, cheerio, cheers bye,
    (have|got|need|must|better|gotta) [to] (go|run|dash|be off|head off|get going), i am (off|leaving|heading off|out of here),
    have a (nice|good|great|lovely) (day|one|evening|weekend|night|time), good night, take care, (talk|catch|speak) [to] you later,
    that (is|was|will be) (all|it|everything) for (now|today), i am (done|finished) for (now|today), signing off, over and out, ttyl,
    (have|need|got|gotta|want) [to] (leave|be going|get off|log off|head out|eat|sleep), (need|have|got) to go to …, (talk|speak|see|write) [to] you (tomorrow|next|another|some), (be|am|will be) going [now], until next time, so long, i am out [of time], no time [for this|right now|now], must be going, logging off,
    (have|need|got|gotta) [to] (head|get|rush|catch) …, laters, later [then], peace, so long,
    (be|am) off [now|then], i will be (off|going)
  `,
  "stop-all": `
    (cancel|stop|end|quit|drop|abort|scrap) (everything|it all|all of it|all of this|all this|the whole thing|the lot), (cancel|stop|end) all
  `,
  stop: `
    cancel [it|this|that], stop [it|this|that], 'quit', exit, abort, end (it|this|that|here), 'end', leave [it|this|that], never mind, nevermind, nvm,
    forget (it|this|that|about it|about this), (drop|scrap|ditch|close) (it|this|that), (stop|quit) asking, no more [of this],
    (stop|no more|enough|enough with) [asking] [me] [the|these|all these|so many|stupid|your] questions, stop asking me [things|stuff|that|this],
    enough [of this|already], had enough, (that|this) is enough,
    (do|would|will) not (want|like|need|wish|feel like) [to] (this|that|it|any of this|continue|continuing|go on|going on|do (this|that|it)|doing this|answer|answering|anything|more),
    (do|would|will) not (want|like|need|wish) (this|any) (more|form|guide|longer), not want any more questions, not want [to] [answer|be asked|have|hear|take] (any|more|any more|your|these|all these) [more] questions, (do|would|will) not want to anymore,
    not interested [in this], not (now|today|right now|anymore), (maybe|perhaps) [some] (later|another time|other time), (some other|another) time,
    changed my mind, changed my mind about this, (get|let) me out [of (here|this)], leave (me|it) (alone|be), give up, gave up, shut up, go away,
    cut it out, knock it off, call it off, let it (be|go), (break|let us) off, (skip|drop|leave|cancel|stop|end|quit|exit|close) (the|this) [whole] (form|guide|thing|questions|dialog|questionnaire|survey),
    skip (all of this|all this|everything), (too|so) many questions, too long, i am (done|finished), be quiet, not doing this,
    (forget|stop|cancel|drop) the (whole thing|rest|guide|form|search|alert|questions), (cancel|stop) this (search|alert|guide|form), let us not, let us (leave|end|stop) [it|this] (there|here), (stop|quit) (bugging|bothering|pestering|nagging|spamming) [me], (stop|quit) [with] [asking] (the|all the|these|your) questions, quit asking questions, (do|would|will) not want (an|the|this) (alert|guide|form|search) anymore, nah, not for me, not worth it, (want|like) out, how do i (stop|cancel|quit|leave|exit|get out) …, can i (stop|cancel|quit|leave|exit), i am not (doing|answering|filling) …, that will do,
    halt, (stop|quit|end|enough of) this (nonsense|thing|game|interview|interrogation), no longer (want|need|interested) …, (do|would|will) not want to (fill|complete|give|share|sign|enter|type) …, (turn|switch) (it|this) off, (want|would like|how) to (get out|quit|leave|stop|cancel|exit) [of this|this], stop here, no need, (would|do) not bother, i am good,
    (can|could|may|let) we not [do this], abandon [this|it], had enough of (this|these questions|your questions|it),
    close, 'end', 'esc', escape, ctrl c, (break|call) (it|this) off, break off, get out, exit (the|this) [whole] …, (skip|drop|scrap) the (whole|entire) …, forget [that] i asked, nah forget …, (it|that) does not matter [any more|anymore|now], (let us|lets) (end|stop|finish|quit) (it|this|here) …, (do|did) not need (it|this|that) (any more|anymore|now), not needed [any more|anymore|now], (found|sorted|solved|fixed) it [myself|already], 🛑, ✋, stop stop, (please|pls) stop, hold on stop, cancel everything we …, enough
  `,
  complaint: `
    (this|that|it|you|bot|chat|form|guide|questions) (is|are) [so|really|very|just|too|such a|a|getting] (stupid|annoying|dumb|useless|ridiculous|silly|pointless|boring|idiotic|nonsense|rubbish|terrible|awful|hopeless|crap|tiresome|frustrating|irritating|joke|pain|mess|bad|broken),
    (is|are|do|did|does) not (listening|listen|hear|hearing|paying attention|even reading|reading), you never (listen|understand|answer),
    this sucks, you suck, (i|really) hate (this|it|you|that), (sick|tired) of (this|it|that|you|your questions), fed up, what a (waste|joke|mess), waste of (my|time),
    (that|this) (makes|make|making) no sense, (already|just) (told|answered|said|wrote) [you] [that|this|it], stupid (bot|form|guide|question|questions), (useless|worthless|terrible|awful|dumb|crap) (bot|form|guide|chat|chatbot), (driving|drives) me (crazy|mad|nuts),
    you (do|did) not get (it|me), you keep …, even listening, how many (more|questions), going nowhere, (taking|takes) (forever|too long|ages), (getting|am|so) (annoyed|angry|mad|frustrated|bored|irritated), i am bored, for (god|gods|heaven) sake, omg, jesus, seriously, not what i asked, (do|did) you even, pathetic, unbelievable, (is|are) (terrible|awful) at this, asking the same,
    why are you [so|such] …, (so|how) (stupid|dumb|annoying|rude|slow), (stupid|dumb|silly) …, ridiculous, i told you, (makes|driving) me (crazy|mad|sick)
  `,
  person: `
    (talk|speak|chat) (to|with) [a|an|the|your|some] [real|human|live|actual] (person|human|people|someone|somebody|adviser|advisor|agent|operator|recruiter|staff),
    (real|human|live|actual) (person|human|being|agent|adviser|advisor|support), 'human', 'person', operator,
    (get|give|connect|transfer|put|call|contact|reach|need|want|find) [me] [to|with|through to] [a|an|some] (person|human|someone|somebody|operator|agent|adviser|advisor),
    (someone|somebody) else to talk to, (is there|are there) (a|an|any) [real] (person|human|people|humans), (is there|are there) (anyone|anybody|someone|somebody) [i can] [talk|speak|real] [to],
    (can|could|will) (someone|somebody|anyone|anybody|you) [please] (call|phone|ring) me [back], (someone|somebody|anyone|anybody) (i|who) can (call|phone|talk to|speak to|help|ring), (someone|somebody|anyone|anybody) to (call|talk to|speak to|speak with|talk with), (i want|rather|prefer) [to] (talk|speak|chat) (to|with) [a|an] (human|person|someone|somebody), (real|actual) people, customer (service|support),
    (talk|speak|chat) (to|with) [a|an|the|your] (consultant|manager|boss|colleague|expert|employee|consultant manager), (have|ask|let|get) (someone|somebody|a person|a human) [to] (contact|call|ring|reach|help|get back) [to] [me], (phone|telephone) number i can, number (to call|i can call), human (help|being), [a] call back, call me,
    (any|no|some|actual) (humans|human|people|person) [here|there|around], (someone|somebody) (real|human|alive|who knows …|in charge), (a|the|your) (representative|mentor|adviser|advisor|counsellor|recruiter|manager|supervisor|expert) [i|to|who|please] …, representative, (contact|phone|telephone|email|mail) (details|number|info|address) …, (email|mail|write|phone|call) [to] (someone|somebody|a person|you people), (can|could|may) i (phone|call|reach|contact|visit|meet) (you|someone|somebody|randstad|anyone) …, (can|could|may) i ask (someone|somebody) …, (visit|come to) your office, (talk|speak|chat) (to|with) (someone|somebody|randstad|them|the recruiter|a recruiter|your manager|your boss|staff|hr|anyone|the person …|whoever …|a mentor), (put|hand|pass|transfer|connect) me (through|over|on) [to …], (look|check|go) (at|over|through) my (cv|case|application) …, a (person|human) (to|who can) …, human (please|instead|help|contact), [not] a bot [please], 📞, ☎, face to face, (have|get|want) a (human|person) [instead], (recruiter|someone|somebody|adviser|person) (to|can) contact me
  `,
  "start-over": `start over, restart, start again, begin again, ('start'|'begin'|'go') from (the (start|beginning|top)|scratch), 'reset', from the (start|beginning), once more from the (start|top),
    (start|begin|go) (over|again|anew|afresh|fresh) [again|from …], (start|begin|go) all over [again], start [a] new (conversation|chat|dialog|session|topic), (new|fresh|another) (chat|conversation|start|session|dialog), [let us] ('start'|'begin'|'go') from (scratch|zero|the top|square one), back to (start|square one|the (start|beginning|top)|zero|the main menu|the menu|home), square one, 'start' from scratch, (clear|reset|restart|reboot|refresh) [the|this|our] (chat|conversation|slate|everything|bot), clean slate, reset, reboot, restart, redo [it|this|that|everything|all], (do|redo|try|run) (it|this|that|all) (again|over|anew), over again, main menu, ^home, homepage, take me back to (the (start|beginning|top)|start), 🔄, (forget|ignore|scrap) (what|everything|all) [that] i (said|told|wrote) …, once again from the start
  `,
  change: `
    (change|edit|correct|fix|redo) (my|an|the|that|one|a previous|my last|my first) (answer|answers), (change|edit|correct|fix) (something|it|that),
    (that|it|this) (was|is) (wrong|incorrect|a mistake|not right|a typo|not correct), (made|was) a mistake, (typed|clicked|pressed|wrote|answered|chose|picked) (wrong|it wrong|that wrong|the wrong one|the wrong button|the wrong thing),
    misclicked, mistyped, oops, wait, hold on, hang on, (not|that is not) what i (meant|said|wanted|wrote), (you|it) (misunderstood|got (it|that|me) wrong), i take (it|that) back, take that back, scratch that
  `,
  back: `go back, back, (previous|last|earlier) question, (one|a) step back, the question before, (go|step|take me) back [one|a step]`,
  repeat: `
    (what|which) (is|was) (the|your|that) [last] question, repeat [it|that|the question], (say|ask) [it|that|me|the question] again, what did you (ask|say), what (are|were) you asking,
    which question, what do you want to know, what was it you (asked|wanted), come again, once more, pardon, huh, (forgot|forget|missed) [the question|what you asked], (where|what) were we [doing], what was that,
    what did you want [to know], what question, missed (that|it|the question), say what, say again, did not catch (that|it), (show|give) me the question, what (do|did) i need to answer, wait what (is|was) the question, what was i supposed to (answer|say),
    what did you just (ask|say), remind me …, tell me the question [again], (which|what) was it [again], what are you (asking|after|looking for) [me]
  `,
  why: `
    why (do|did|are|would|must) you (ask|asking|want to know|need to know|wondering), why do you (need|want) (that|this|it|my), why (should|must|would|do) i (tell|say|answer|give|have to) …,
    why (does|is) (that|this|it) (matter|important|relevant|necessary|needed), what (is|do you need|do you want|will you use|are you going to do with) (that|this|it) for,
    what do you need my … for, what (is|are) (that|this|it) (good|used) for, what will you do with (that|it|this|my), how is (that|this) relevant, is (that|this|it) (necessary|required|needed),
    what (do|will|would|does) (you|they|randstad) (use|do) (it|that|this|with it|with that) [for], what (do|will) you do with my …, (is|are) (that|this|it|these) [really] (necessary|needed|required|mandatory|compulsory), do i (have|need) to (answer|tell|say|give|share) …, what happens (to|with) (my|that|it) …,
    why is (that|this|it) any of your …, what is the (point|purpose|use) of (that|this|it|asking|the) …, why would you (need|want|ask) …, (for what|what for), (does|is) that (matter|any of your business), what has (that|this|it) got to do …, how is (that|this|it) your business
  `,
  options: `
    'help', help me, what (can|could|may|should|do|must) i (say|answer|choose|write|pick|reply|enter|type) [here], what are (my|the) (options|choices|alternatives|answers), (which|what) (options|choices|alternatives) [are there|do i have|have i got],
    how (do|should|can) i answer [this|that], what do you mean [by that], (do|did|does) not (understand|get|follow) [this|that|it|you|the question|what you mean], i am (lost|confused|stuck), what now,
    explain [the|this|that] [question], not following, which are there, what does (that|this|it) mean, (an|some|any|give me an) example*, where am i, options,
    what (do|should) i do now, what is (that|this) supposed to mean, meaning, like what, such as, (do|did) not get it, can you explain, explain please, i (am|feel) (unsure|confused) (what|how) to (answer|say|write), what kind of answer,
    (need|want|get) help [with (this|that|it)], (which|what) answers …, what should i (write|answer|say|put) …, (do|did) not (understand|know) what (you|to) (want|mean|ask|write|answer|say|need),
    what (can|may|could) i (pick|choose|select) from, (how|what) am i supposed to (answer|say|write|choose) [that|this|to that]
  `,
  unsure: `
    (do|did|does) not (know|know yet|know that|really know), no (idea|clue), not sure [yet], unsure, dunno, idk, hard to (say|know|tell|answer), (cannot|can not|could not) (say|tell|decide|choose|remember|answer), (rather|prefer|would) not [to] (say|answer|tell|share),
    i (would|will) rather not, have not (decided|thought|made up my mind) [yet|about it|about that], undecided, [it] depends, no preference, (does|do) not (matter|care|mind), (any|anything|either|whatever) (is|are|will|would) (fine|ok|do|work), whatever, haven't a clue, beats me,
    no comment, none of your business, that is private, (too|that is) personal, will not (say|tell|answer), not (telling|saying|answering), (keep|leave) that to myself, nothing (else|more|special|in particular), that (is|was) (all|it), ask me something else,
    (do|did|can|could) not remember, (have|did) not (thought|think) about (it|that), forgot, how (should|would) i know, hard question, tricky, i have no (idea|clue|opinion), tbh, anything,
    (absolutely|really) no (idea|clue), (absolutely|really|totally) not sure, could not say, cannot answer (that|this|it), (prefer|rather) not [to] answer …, no answer, neither nor
  `,
  skip: `skip [it|this|that|the question|this question|this one|that one], pass, next [question|one], move on, (go|jump) to the next [question|one], not this (one|question), leave (that|this|it) (out|blank|empty)`,
  resume: `continue, go on, carry on, keep going, (back|return|go back) to (the|that|my) (guide|form|questions|question|survey), (continue|go on|carry on) with (it|that|the guide|the form|the questions|where we were), let us (continue|go on), where were we, pick up where we (left off|were)`,
};

/** English words around such a request that change nothing about it. */
export const ENGLISH_CONTROL_FILLERS: ReadingWords["controlFillers"] = `
  please, just, can, could, would, will, you, we, i, me, us, my, want, wanna, to, like, need, let, now, ok, okay, so, then, thanks, thank, hey, hi, hello, no, yes, yeah, well, actually, really, honestly,
  the, this, that, it, a, all, right, here, bot, um, uh, oh, sorry, and, but, maybe, for, today, already, think, am, is, going, gonna, be, again, about, with, of, at, one, do, must, have, man, dude, guys, mate, true, quite, simply,
  immediately, away, once, if, possible, afraid, better, think, guess, very, much, kindly, moment, sec, second, minute, what, hm, hmm, ah, lol, haha, pls, plz, thx, anymore, longer, any, time, more, rather, there, tbh, still, alright, fine, btw, nah
`;
