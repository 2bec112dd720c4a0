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
    (does|do|did) not (help|answer|understand|work), not (helpful|helping|working|answering), (you|it) never (answer|answers|understand),
    (have|make|file) a complaint, (that|this) (is|was) wrong, (wrong|incorrect) (again|info|information), waste of time, you keep (repeating|saying),
    already (asked|said|told you), stop repeating, wtf, fuck*, shit, bullshit, not an answer,
    (i am|this is) (angry|annoyed|frustrat*|disappointed)
  `,
  declines: `
    nah, naw, ^nay, not keen,
    ^no thanks, ^no thank you, not interested, (do|would) not (want|like|need|wish) (to|it|that|this|any|a|your|an),
    (stop|cancel|unsubscribe|quit) [that|this|it|everything|all], no more, leave me alone, never mind, nevermind, forget (it|that),
    i (would|will) (rather|) not, ^nope, ^no, neither, none of (these|those|them), not [right|just] now, (maybe|perhaps) (later|another time|some other time),
    (some|another) other time, another time, not today, skip (it|that|this), (drop|leave) it, no need, not needed, (i am|all) good, not for me, let us not, rather not, i will pass, ^pass
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
    (i will|i am|will) (be off|off|head off|head out|leave now), (i|we) (have to|need to|must|should) (go|leave|run|head out) [now], ^i am (out|leaving|going now), heading out, ttyl, toodles, so long, later then, ^laters, 👋
  `,
  thanks: `
    thank*, thx, cheers, appreciate [it], grateful, much obliged, ty, tysm,
    (great|good|nice|perfect|helpful|useful|lovely|super|awesome|excellent) (answer|help|job|bot|info|information|stuff|work),
    (that|this) (helped|helps|was helpful|is helpful), very (kind|helpful), great, perfect, awesome, brilliant, excellent, lovely, wonderful, super, fantastic, amazing, you are (the best|great|awesome|a star|so helpful|very kind), 🙏, ❤, 💙, 🥰, 😍
  `,
  agrees: `
    yes, yeah, yep, yup, yea, yas, aye, sure [thing], of course, absolutely, definitely, certainly, please do, go ahead, do it, sounds good, why not,
    (let us|lets) (do it|go|hear it), i (would|do) (like that|please|want that), ^would love (to|that), ok yes, show me, ✅
  `,
  acknowledges: `
    ok, okay, okey, okie, 'k', kk, alright, all right, ^right, i see, got it, gotcha, understood, i understand, makes sense, good to know, fair enough, noted,
    mm, mmm, mhm, hm, hmm, aha, ahh, ah, oh, uh huh, fine, interesting, cool, nice, good, wow, neat, sweet, well,
    👍, 👌, 🙂, 😊, 😀, 😃, 😄, 🎉, 💪, 👏, 🙌, 😁, 🤔
  `,
  greets: `
    ^hi, ^hello, ^hey, ^hiya, ^howdy, ^yo, ^heya, ^hullo, ^good (morning|afternoon|evening|day), ^morning, ^greetings, ^hi there
  `,
  question: `
    ^(what|how|who|where|when|which|why|whose|do|does|did|can|could|is|are|was|were|should|will|would|may|must|has|have|am),
    ^(and|but|so|ok|hi|hello|also|then|well|hey) (what|how|who|where|when|which|why|do|does|did|can|could|is|are|should|will|would),
    tell me (about|more|what|how|why|if|who|which|where|when), (wonder|wondering) (if|what|how|why|whether|about|which|when|where|who),
    (like|want|need) to know, explain, describe, any (idea*|tips|chance|advice), i was wondering, curious (about|if|what|how), what about,
    how about
  `,
};
