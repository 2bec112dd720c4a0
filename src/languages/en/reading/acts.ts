import type { ReadingWords } from "../../model/reading.ts";

/** English words by which is told what a message does. */
export const ENGLISH_ACTS: ReadingWords["acts"] = {
  corrects: `
    ^no i (meant|mean|said|asked), i (meant|did not mean), (that is|thats|it is) not what i (asked|meant|said), not what i (asked|meant|wanted),
    ^actually i (am|have|meant|want|live), correction, (i|you) (misunderstood|got me wrong|got that wrong), ^not … but, i said,
    i asked (about|for), wrong (answer|question|topic|city|role|level), ^rather, ^sorry i meant
  `,
  complains: `
    (useless|stupid|dumb|terrible|awful|bad|worst|crap|idiotic|lousy|horrible) (bot|answer|answers|chat|chatbot|robot|service|thing),
    (this|you|that|bot|chat) (is|are) … (useless|stupid|terrible|awful|rubbish|crap|garbage|annoying|ridiculous|worthless|no help|not helping|not helpful|broken|hopeless|dumb|bad),
    (does|do|did) not (help|answer|understand|work), not (helpful|helping|working|answering), (you|it) never (answer|answers|understand),
    complain, complaint, (that|this) (is|was) wrong, (wrong|incorrect) (again|info|information), waste of time, you keep (repeating|saying),
    already (asked|said|told you), stop repeating, wtf, fuck*, shit, bullshit, not an answer,
    (i am|this is) (angry|annoyed|frustrat*|disappointed)
  `,
  declines: `
    ^no thanks, ^no thank you, not interested, (do|would) not (want|like|need|wish) (to|it|that|this|any|a|your|an),
    (stop|cancel|unsubscribe|quit) [that|this|it|everything|all], no more, leave me alone, never mind, nevermind, forget (it|that),
    i (would|will) (rather|) not, ^nope, ^no, neither, none of (these|those|them), not now, maybe later
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
    goodbye, bye bye, 'bye', ^(bye|goodbye|bye bye|good bye|farewell|cya|ciao|adios|cheerio), see you [later|soon|around|tomorrow], see ya,
    (good|have a nice|have a good|have a great) (night|day|evening|weekend|one), take care, (that is|thats) all [for now|for today|thanks],
    (i am|i'm) (done|off|leaving), talk to you later, gotta go, got to go, that will be all, over and out
  `,
  thanks: `
    thank*, thx, cheers, appreciate [it], grateful, much obliged, ty, tysm,
    (great|good|nice|perfect|helpful|useful|lovely|super|awesome|excellent) (answer|help|job|bot|info|information|stuff|work),
    (that|this) (helped|helps|was helpful|is helpful), very (kind|helpful)
  `,
  question: `
    ^(what|how|who|where|when|which|why|whose|do|does|did|can|could|is|are|was|were|should|will|would|may|must|has|have|am),
    ^(and|but|so|ok|hi|hello|also|then|well|hey) (what|how|who|where|when|which|why|do|does|did|can|could|is|are|should|will|would),
    tell me (about|more|what|how|why|if|who|which|where|when), (wonder|wondering) (if|what|how|why|whether|about|which|when|where|who),
    (like|want|need) to know, explain, describe, any (idea*|tips|chance|advice), i was wondering, curious (about|if|what|how), what about,
    how about
  `,
};

/** English words by which something is asked of the talk itself. */
export const ENGLISH_TALK: ReadingWords["talk"] = {
  shorter: `
    shorter, (too|so|very|way) (long|much text|wordy|much to read), (in short|briefly|brief), short version, (short|quick|shorter) answer, tldr,
    tl dr, keep it short, sum (it|that) up, summar*, in (one|a) sentence, less text, get to the point, cut it short
  `,
  simpler: `
    simpler, (in|more) (plain|simple|simply|easy) [words|english|language|terms],
    (explain|say|put) (it|that|this) (simpler|simply|easier|more simply|differently|like|in another way), easier [words|please|to understand],
    too (complicated|difficult|technical|hard), eli5, like i am (five|5|a child|ten),
    (do|did) not (understand|get) (that|it|this|a word|the answer|what you), i do not understand, rephrase, what do you mean,
    not (clear|following)
  `,
  again: `
    (say|repeat|tell me|write|show) (that|it|this) again, repeat [that|it|please|the answer], come again, once more, one more time,
    what did you (say|just say), ^again [please], ^pardon, say what, sorry what
  `,
  more: `
    tell me more, ^more [please|about that|details|info|information|on that], (more|further) (details|detail|info|information),
    ^go (on|deeper|into detail|into more detail), go (deeper|into detail|into more detail), elaborate, in (more|greater) detail,
    (more|anything) (about|on) (that|this|it), what else, anything else, expand on, longer (answer|version), keep going, continue
  `,
  source: `
    (what|which|your|the|any|a|is|have|got|whats) … (source|sources|reference|references), who (says|said) (so|that|this|it), says who,
    where (did|do) you (get|find|read|hear|have|know) (that|this|it), where (does|do|is|are|did) (that|this|it|they|those|these) … from,
    according to (who|whom|what), how do you know [that|this], based on what, is (that|this) (true|reliable|correct|certain),
    (can|should) i trust (that|this|you), ^source, ^sources, prove it
  `,
  link: `
    ^link, ^links, (a|the|any|have|send|give|got|your|that|is) … (link|links|url|address), link to (that|it|this|the source),
    where can i read (more|that|it|about), (web|internet) (address|page|site) (of|for|to)
  `,
  year: `
    (which|what|from which|from what) year [is|are|was|were],
    how (old|recent|new|current|up to date|fresh) (is|are) (that|this|those|these|the|it|your) [figure|figures|number|numbers|data|info|statistics],
    (when|what year) (was|is|were|are) (that|this|it|those|these|the figures) [from|measured|published],
    is (that|this|it) (recent|current|up to date|outdated|old|still true|still correct), up to date, from when
  `,
  median: `
    (median|mean|average) or (median|mean|average), (is|was) (that|this|it) (a|an|the) (median|mean|average), ^median, ^mean or,
    how (many|is it|was it) … (asked|surveyed|calculated|measured), median*
  `,
  "speak-en": `
    (in|speak|to|answer in|switch to|use|reply in) english, english please, ^english, (can|could) you … english, (på|prata) engelska
  `,
  "speak-sv": `
    (in|speak|to|answer in|switch to|use|reply in) swedish, swedish please, ^swedish, (can|could) you … swedish
  `,
};
