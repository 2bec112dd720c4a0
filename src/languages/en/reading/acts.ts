import type { ReadingWords } from "../../model/reading.ts";

/** English words by which is told what a message does. */
export const ENGLISH_ACTS: ReadingWords["acts"] = {
  corrects: `
    ^no i (meant|mean|said|asked), i (meant|did not mean|was [not] (asking|talking) (about|for)), i did not (ask|say|mean) [about|for], (that is|thats|it is) not what i (asked|meant|said), not (what|the one) i (asked [for|about]|meant|wanted|was asking [for|about]|was after|was looking for|said),
    ^actually i (am|have|meant|want|live), correction, (i|you) (misunderstood|got me wrong|got that wrong), ^not … but, i said,
    i asked (about|for), wrong (answer|question|topic|city|role|level|one|thing), ^rather, ^sorry i meant,
    (anything|everything|all) (but|except|besides), (meant|asked) something else, you mixed (it|that|me) up
  `,
  complains: `
    (useless|stupid|dumb|terrible|awful|bad|worst|crap|idiotic|lousy|horrible) (bot|answer|answers|chat|chatbot|robot|service|thing),
    (what a|such a|piece of|load of) … (bot|joke|junk|crap|garbage|rubbish|trash|shit|mess), (useless|pathetic|idiot|moron|imbecile|rubbish|garbage|bullshit|nonsense|crappy|lame),
    (that|this|it) (is|was|are) (wrong|not right|not true|not correct|incorrect|false|untrue), (you are|are you) [so|just] (wrong|mistaken|lying|stupid|dumb|an idiot|broken|deaf|kidding),
    not (true|right|correct), nothing to do with (my question|it|that|what i), (does|did) not answer (my|the) question, (you are|are you|not) [even] listening, listening to me, listen to me,
    (read|answer) (my|the) [damn|actual] question, pay attention, ffs, 'omg', you suck, (this|that|it|bot|everything) sucks, (i hate|hate) (you|this|this bot|talking to you), shut up, screw you, go to hell, damn,
    you (do|did|can) not [even|ever|really] (understand|get|listen|help|answer|know|read), (you|it) (missed|ignored) (my|the) (point|question), beside the point, off topic, irrelevant, makes no sense at all,
    😡, 😠, 🤬, 👎, 😤, 🙄, 🤦,
    (this|you|that|bot|chat) (is|are) … (useless|stupid|terrible|awful|rubbish|crap|garbage|annoying|ridiculous|worthless|no help|not helping|not helpful|broken|hopeless|dumb|bad),
    (does|did) not (help|work|answer), (you|it|bot) (do|does|did) not (help|answer|understand|work), not (helpful|helping|working|answering), (you|it) never (answer|answers|understand),
    (have|make|file) a complaint, (that|this) (is|was) wrong, (wrong|incorrect) (again|info|information), waste of time, you keep (repeating|saying),
    already (asked|said|told you), stop repeating, wtf, fuck*, shit, bullshit, not an answer,
    (i am|this is) (angry|annoyed|frustrat*|disappointed),
    (not|never) what i (was after|was looking for|needed|had in mind|want|asked about), (you are|you) no (use|help|good), (no|zero) use [to me], ugh, i could have googled (that|it), (could|can) google that, (same|exact|again the same) (text|answer|thing|reply) (again|over and over|every time|twice), again the same (text|answer|thing), (talking|talk|answering|answer|going on) about something (else|different), (you|it) misunderstood [me], [a bit|bit] off, meh, bad (bot|robot|answer|job), rubbish, 🤦, super helpful 🙄, incomplete, (i|we) asked (two|three|something|about something) …, listen [to (me|what i …)], why (can|can not|do|do not|will) you [not|just] [just] (answer|listen|understand|read) …, (answered|answer|replied|reply) [in] the wrong …, (this is|it is|thats|its) (frustrating|annoying|infuriating|maddening|exhausting|tiring|depressing), (is|are) (garbage|irrelevant|nonsense|bad|rubbish|useless|crap|annoying), (come|comes|came|get|got) (twice|three times|too often) …, (keeps|keep) (coming|repeating|going round), discouraging, not even close, (never|did not) asked (for|about) that, wtf is this, what the (hell|heck|fuck|f), are you (even|actually) reading, (sales|ad) pitch, (just|only) advertising, doing advertising, broken record
  `,
  declines: `
    nah, naw, ^nay, not keen,
    ^no thanks, ^no thank you, not interested, (do|would) not (want|like|need|wish) (to|it|that|this|any|a|your|an),
    (stop|cancel|unsubscribe|'quit') [that|this|it|everything|all], no more, leave me alone, never mind, nevermind, forget (it|that),
    i (would|will) (rather|) not, ^nope, ^no, neither, none of (these|those|them), not [right|just] now, (maybe|perhaps) (later|another time|some other time),
    (some|another) other time, another time, not today, skip (it|that|this), (drop|leave) it, no need, not needed, (i am|all) good, not for me, let us not, rather not, i will pass, ^pass,
    (do|does) not need (a|an|any|that|this|it|one|you …), (is|are) not for me, not (going|doing|gonna|my thing|really my thing|necessary|needed|worth it|keen), (will|would) not (do|work|be needed), can not afford (that|it|this), no way, ^uh no, ^er no, ^hmm no, no (i|we) (do|would|will|am) …, none of (the|those|these|them) … [appeal*|fit*|suit*], none, (do|does) not (feel like|appeal) …, skip, skip (that|this|the) …, (prefer|rather) not [to] …, for today, maybe (later|some other …|next …), no [thanks|thank you] …, (thx|thanks) but no (thx|thanks), ^keep it, too (long|expensive|far|much work) for me, not tempted, count me out, (i am|im) (ok|fine|good) without …, hard pass, no chance, not a fan
  `,
  asks: `
    (can|could|would|will) you [please] (send|show|find|search|delete|remove|stop|cancel|change|give|write|call|connect|put|set|create|make|help|notify|alert|watch|register|update|export|list|get|forward|transfer),
    please (send|show|find|delete|remove|stop|cancel|change|give|write|call|connect|put|set|create|make|help|notify|alert),
    ^(send|show|find|search|delete|remove|cancel|change|give|list|alert|notify|connect|call|email|set|create|watch|start|export|erase|stop|unsubscribe) (me|my|for|all|a|an|the|new|up|jobs|everything),
    i (want|need|would like) (to|you to) (talk|speak|apply|search|find|delete|see|get|set|create|change|cancel|unsubscribe|stop|register|sign),
    (looking|searching) for (a|jobs|job|work), i want (a|my|jobs|an) (job|jobs|alert|data|copy|person|human), let me (talk|speak|see|search),
    find me, (can|could|will|would) you [please] (look|guide|walk|compare|calculate|estimate|work|plan|prepare|sum|remind|inform|mail|email|text|tell me when|let me know when|get back),
    ^[please] (help me (find|apply|work|figure|choose|pick|decide|plan|prepare|search|look|get|with my|with the|through)|walk me|guide me|take me through|get me ready|make me|make a|compare|calculate|estimate|work out|prepare|plan my|sum up|ask (me|someone|somebody)|have (someone|somebody)|mail|email|text|message|write to|ping|look for|look up|let us) …,
    (help|guide|walk) me (work|figure|through|choose|find|apply), (let me know|tell me|write to me|message me|mail me|email me|ping me|alert me|notify me) (when|if|whenever|as soon as|about new|of new), (hunt|hunting) for (a job|jobs|work), i am after (a job|jobs|an alert)
  `,
  tells: `
    ^i (am|have|live|work|study|studied|worked|got|took|used|come|moved|just|was|speak|know|finished|graduated|earn|make|started|hold|did|love|like|hate|can|lost),
    i am (a|an|from|in|currently|years|unemployed|studying|working|looking|new),
    i have (a|an|been|worked|studied|experience|years|just|no|two|three|four|five|six|seven|ten),
    my (son|daughter|wife|husband|friend|cousin|brother|sister|boss|degree|salary|name|age|background|permit|mother|father|employer|contract|child),
    years of experience, (years|year) old, i (got|received|was) (an offer|offered|fired|laid off|rejected), we (are|have|live|applied|moved)
  `,
  goodbye: `
    (that|this) was (all|it|everything), nothing (else|more), no (more|further) questions, [i am] good for now, g2g, gtg,
    goodbye, bye bye, 'bye', ^(bye|goodbye|bye bye|good bye|farewell|cya|ciao|adios|cheerio), see you [later|soon|around|tomorrow], see ya,
    good night, have a (nice|good|great|lovely) (night|day|evening|weekend|one|time), take care, (that is|thats) all [for now|for today|thanks],
    (i am|i'm) (done|off|leaving), talk to you later, gotta go, got to go, (that|this) will be all, (that|this) would be all, over and out,
    (i will|i am|will) (be off|off|head off|head out|leave now), (i|we) (have to|need to|must|should) (go|leave|run|head out) [now], ^i am (out|leaving|going now), heading out, ttyl, toodles, so long, later then, ^laters, 👋,
    bbye, (catch|see|speak|talk) [to] you (later|soon|around|tomorrow|then), peace out, nighty night, 'gn', 'gn8', (i will|ill|will) be (back|around) (later|tomorrow|another day|some other …|soon), (nice|good|lovely|great) (talking|chatting|speaking|meeting) [to|with] you, (enough|done) for (tonight|today|now), (my|the) (bus|train|stop|tram|ride|break|lunch) is (here|over|coming|now), (sleep|think) on it, off to (bed|work|sleep|school|class|lunch), ✌, hej då, vi ses, (closing|shutting|logging) (down|off|out|up), (got|have) to (dash|run|fly|jet)
  `,
  thanks: `
    thank*, thx, cheers, appreciate [it], grateful, much obliged, ty, tysm,
    (great|good|nice|perfect|helpful|useful|lovely|super|awesome|excellent) (answer|help|job|bot|info|information|stuff|work),
    (that|this) (helped|helps|was helpful|is helpful), very (kind|helpful), great, perfect, awesome, brilliant, excellent, lovely, wonderful, super, fantastic, amazing, you are (the best|great|awesome|a star|so helpful|very kind), 🙏, ❤, 💙, 🥰, 😍,
    merci, gracias, danke, grazie, thankyou, thanx, tnx, bless you, (tack|takk), (kind|nice|good|sweet) of you, you have been (great|helpful|kind|useful|very …|a great …|so …), (was|that is|its) (all|exactly|just|precisely) (what) i (needed|wanted)
  `,
  praises: `
    (good|great|nice|best|clever|smart|lovely|awesome|amazing|excellent|brilliant) (bot|one|work|stuff|point|explanation|overview|summary|info|feature|function|idea|thinking) [ever|i have used …], (i|really|just) (like|love|enjoy) (it|that|this|you|your …), (so|very|super|really|crystal|pretty) (clear|helpful|informative|useful|good|impressive|interesting|thorough|quick|fast|smart|clever|nice|kind|honest), (spot|bang|right) on, impressive, impressed, superb, neat, ace, stellar, outstanding, marvellous, splendid, terrific, top notch, first class, well (done|said|put|explained|written), not bad [at all], (that|this|it) (was|is) (quick|fast|clear|impressive|clever|smart|great|good|awesome|fun|nice|perfect), finally [a|an|someone|some] (straight|honest|clear|proper|real|good) …, better than (the|a|an|my|most|any|google|chatgpt) …, (honest|straight|straightforward|clear) (answer|talk|words), you are [so|really|very|pretty|quite] (good|smart|clever|helpful|nice|cool|funny|kind|sweet|cute|right), (u|you) r (great|good|the best|awesome|cool), you rock, (hats|hat) off, chapeau, bravo, kudos, props, way to go, keep it up, exactly what i (needed|wanted|was looking for), (ten|10) out of (ten|10), five stars, 💯, 👏, 🙌, ⭐, 🔥, (saved|made) my (day|life|bacon), life saver, lifesaver, legend, genius, (glad|happy) i (asked|found …), this is gold, love it
  `,
  agrees: `
    yes, yeah, yep, yup, yea, yas, aye, sure [thing], of course, absolutely, definitely, certainly, please do, go ahead, do it, sounds good, why not,
    (let us|lets) (do it|go|hear it), i (would|do) (like that|please|want that), ^would love (to|that), ok yes, show me, ✅,
    ya, 'ja', yessir, yup, (ok|okay|right|alright|fine|great|good) (do it|do that|let us …|go|then do …|do so), (i am|im) in, (i will|ill) take (it|that|this|them), confirm [it|that], confirmed, ^correct, that would be (great|good|nice|helpful|lovely|perfect), (sounds|seems) (useful|good|great|fine|interesting|perfect|like a plan), i would [yes], let us (try|practise|practice|start|go|do|begin|hear|see) …, (great|good) idea, (uh|mm) huh, ✔, 👌, bring it on, by all means, gladly, with pleasure, go for it, yes (i|we|let|give|do|show|send|start|the) …, yes that one, please (go on|do that)
  `,
  acknowledges: `
    ok, okay, okey, okie, 'k', kk, alright, all right, ^right, i see, got it, gotcha, understood, i understand, makes sense, good to know, fair enough, noted,
    mm, mmm, mhm, hm, hmm, aha, ahh, ah, oh, uh huh, fine, interesting, cool, nice, good, wow, neat, sweet, well,
    👍, 👌, 🙂, 😊, 😀, 😃, 😄, 🎉, 💪, 👏, 🙌, 😁, 🤔
  `,
  greets: `
    ^hi, ^hello, ^hey, ^hiya, ^howdy, ^yo, ^heya, ^hullo, ^good (morning|afternoon|evening|day), ^morning, ^greetings, ^hi there,
    ^g'day, ^gday, ^top of the morning, ^aloha, ^bonjour, ^salaam, ^salam, ^salut, ^hola, ^namaste, ^ciao, ^hallo, ^oh (hi|hello|hey), ^(hi|hello|hey) again, ^(i am|im) back, (it is|its) me again, back again, ^evening, ^afternoon, ^knock knock, (anyone|anybody|someone|somebody) there, hello from …, hi from …, long time no see
  `,
  question: `
    ^(what|how|who|where|when|which|why|whose|do|does|did|can|could|is|are|was|were|should|will|would|may|must|has|have|am),
    ^(and|but|so|ok|hi|hello|also|then|well|hey) (what|how|who|where|when|which|why|do|does|did|can|could|is|are|should|will|would),
    tell me (about|more|what|how|why|if|who|which|where|when), (wonder|wondering) (if|what|how|why|whether|about|which|when|where|who),
    (like|want|need) to know, explain, describe, any (idea*|tips|chance|advice), i was wondering, curious (about|if|what|how), what about,
    how about
  `,
};
