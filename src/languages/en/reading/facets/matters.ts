import type { FacetPhrases } from "../../../model/reading.ts";

/** English phrases that ask what, why and how. */
export const ENGLISH_MATTERS: FacetPhrases<
  "requirements" | "tasks" | "comparison" | "definition" | "reason" | "how-to" | "evidence"
> = {
  requirements: {
    strong: `
      a must, straight (out of|from) school, (good|right) enough, (high|strict) (demands|requirements), what kind of (degree|education|experience|skills), (are|is) … compulsory, without (degree|education|experience|school|knowing), (ask|asks) for (post|higher|grades|papers), disqualified,
      closed to, (which|what) schooling, conditions, must you, (do|does) (i|you|one|we|they) need (a|an|to|any|good|the), what … need,
      need to (know|have|be|speak|study), (require*|prerequisite*|prereq*|qualif*|eligible|eligib*), have to (know|have|be|speak|study),
      do … have to, must … (have|know|be|speak|i), what … (it|you) need, is … (necessary|mandatory|compulsory|essential),
      (possible|can … ) without, without (a|any|having), what … (look|looks|looking) for, (ask|asks|asked) of, what … ask of,
      what (skills|grades|knowledge|experience), what should … (know|be able|have|be|learn), what it takes,
      (hard|easy|tough|difficult) to (get in|be admitted|get accepted|get into), can anyone, do i know enough, important for,
      takes to (be|become|get), (good|enough) (grades|at), (what|which) (demands|criteria|conditions),
      (can|could) (anyone|anybody) … (apply|become|get), (skills|grades|knowledge|experience|education|degree|papers) (needed|required|necessary),
      expected of, what … expect, (allowed|old enough) to, get (in|into) (a|the|university|uni|vocational), age limit, minimum (age|grade|level),
      (is|are) … (enough|sufficient)
    `,
    likely: `
      sufficient, compulsory, need, needed, must, requirement*, necessary, expect, enough, criteria, 'conditions', degree for, demands, have to,
      skills
    `,
    hint: "should i know, good at, know",
  },
  tasks: {
    strong: `
      everyday life, (kind|sort|type) of (work|jobs|projects|tasks), what do you do all day, kinds of (work|projects|tasks), life like, what is … job, what (would|will) … (study|learn|read), what is … work about, break … down, what goes on, job content,
      everyday (routine|work|tasks), what sort of things, land on, pieces of the work, summarise the job, summarize the job, (do|does) they build,
      chores, what (do|does|would|will|did|can|could|might) … do, what (is|are) … (do|doing), (task|duty|duties|responsibilit*), typical day,
      day to day, (all|every) day, what … (work|works|working) (on|with), what … involve*, what … (get|gets) to do, job description,
      day in the life, what … job (like|about|entail), normal day, what … responsible for, what … used for, what … (do|does) … with it,
      what … use … for, what can you help, what … (do|can) you (do|help), what … help (me|us) with, what is it … does,
      spend (the|their|his|her|your) (day|days|time), actually do, what happens at, what … learn (at|in|on), what … taught, what … (cover|covers),
      role of, what … build, work like for
    `,
    likely: "^is the … job, responsib*, doing, work with, daily, help me with, assignments, used for, does",
    hint: "do all, 'do', help with",
  },
  comparison: {
    strong: `
      distinguish, (gap|difference) between, in comparison, separates, contrast, 'differ', 'differs', difference, differences, vs, versus, compar*,
      (better|worse|more|less|easier|harder|faster|cheaper|smarter|higher|lower|other|quicker|safer|bigger|tougher|nicer|further|rather|longer|shorter|different) … than,
      (different|differ) from,
      which (is|one|of|are|looks|pays|would|should|gives|has|do) … (better|best|easier|easiest|looks|pays|harder|faster|smarter|worth|more|pick|choose|you|cheaper),
      the same (as|thing|job|or), same thing, prefer, better or worse, (choose|pick) between, (choice|torn) between, one or the other,
      pros and cons, as good as, as much as, compared, between … and, (is|are) it better, or rather, equivalent, stack up against
    `,
    likely:
      "instead of, different, (same|different) (as|from|to), than, which one, better, or … which, or rather, alternatively",
    hint: "or, same, best",
  },
  definition: {
    strong: `
      what counts as, what … classed as, refer to, refers to, what the term, what such a, would like to understand, what would you call,
      (meant|mean|means|meaning) by, what (does|do|is) … (mean|meaning|stand for), meaning, define, definition, (stands|stand) for, explain what,
      what (kind|sort|type) of (thing|job|place|company|person|education|school|visa|permit) (is|are),
      what (exactly|even|actually) (is|are|counts), what (is|are) … (exactly|actually|anyway),
      are you (a|an|real|human|some) [real|living] [person|human|robot|bot|machine], (who|what) are you, what is that, never heard of, describe,
      tell me what … (is|are), what … (is|are) that, what is this, considered
    `,
    likely: `
      signif*, protected title, what is (a|an), mean, explain, tell me about, called, what are, is it a, what makes
    `,
    hint: "what is, what, ^is, ^who",
  },
  reason: {
    strong: `
      what is … (so|) (fun|great|good|special) (about|with), (so|what is) (good|fun|great) (about|with), what do people (like|see|love), ^why, why (do|does|did|is|are|was|were|would|should|not|bother|a|the|an|so|can|could|on|have|has|am|be|go|choose|pick|use|learn),
      reason (for|to|why|behind|not), reasons, (the|any|is there a|some|what) (point|purpose|benefit*|advantage*|upside|sense|use), how come,
      what for, worth (it|the|doing|becoming|studying|going|a|having|learning|using), what (is|are) (good|so good|great) (about|with), benefits of,
      advantages of, argument*, makes … (so|attractive|fun|good|interesting|special|hard|great), what do i (gain|get) (from|by|out),
      what … (gain|win), what is … (good for|in it for), motivat*, cause of
    `,
    likely: "why, point of, purpose, benefit, advantage, gain",
    hint: "bother, because",
  },
  "how-to": {
    strong: `
      what do i do to, how (does|do|did) (a|an|one|someone|somebody) … (go|become|get), how hard is it to become, what steps, how … get into, ways to (get|become|enter), ways in, want to apply, what should i (study|do), how would you, first step,
      how (do|does|can|could|should|would|did|will) … (become|get|apply|start|switch|move|find|go|learn|register|delete|change|turn|enter|land|make|begin|improve|join|prepare|appeal|sign|use|stop|renew|extend|train|set|convince|move|transition|choose|pick|work|study|build|choose|erase|remove|hand|certify|teach|search|secure|qualify|break|be|send|fill|book|order|write|create|proceed),
      how to, how (do|does|can|did|would|could) … get (a|an|the|into|in) (job|internship|permit|place|position),
      how (do|would|can|could|should) (i|you|one|we|someone|somebody|a person|people), steps (to|for|into|in|towards), (first|next) steps,
      (path|route|road|way|ways) (to|into|in|towards|from), best way, (step by step), what (should|do|must|can) i do (to|if|about|when),
      what … do to (become|get|be|start), go about, how … (done|works), tips (for|on), advice on, guide to, where do i start, transition from,
      help me (become|get|find|apply|switch), process (for|of) (applying|getting), learn (to|how)
    `,
    likely: "become, apply, switch, how can, how do, get into, steps, register, sign up",
    hint: "apply, how, start, find",
  },
  evidence: {
    strong: `
      can you back, who came up with, where is (that|this|it) from, have you got (figures|numbers|proof|data), source, sources, (where|who) … (figure|figures|number|numbers|info|information|data|facts|that|it|statistic*|answers) … from,
      where (do|did|does) you (get|find|read|have|take|hear|know|learn), statistic*, 'stats',
      (any|some|the|real|hard|actual|exact|your|have|got|official) ('numbers'|'figures'|stats|proof|evidence|research|studies|survey|facts),
      where (does|is|did|do) (it|that|they) (say|stand|written), who (says|said|claims|claimed|decided|measured), says who, according to,
      how (do|can|could|would) you (know|be sure|say|claim), how sure, proof, prove*, evidence,
      (studies|study|survey|research|report|reports|data|'figures'|'numbers'|'measurements') (show|shows|on|that|about|behind|say|says|to|for),
      (which|what|from which) year (is|are|was|does) … (from|this|that|those), (median|mean|average) or, is it an average,
      how (old|recent|new|reliable|current|up to date|accurate|trustworthy) (is|are) … (figure*|number*|data|info|that|this|statistic*|source*|answer*|it),
      reliable, can i trust, based on what, based on, (how many|who) … (asked|surveyed|answered|interviewed),
      is (that|this|it|there) … (documented|proven|verified|confirmed|a fact), research on, backed (up|by), (up|back) (it|that) up, citation,
      (link|reference) to, fact check*, you claim, measured, 'documented', what do you base, verified, any survey, rumour or, made up, statistics
    `,
    likely: `
      (any|hard|actual|exact|have|got|official) data, certain about, give me numbers, sure about that, is it true, is that true, 'numbers', 'figures', measurements, data, research, studies,
      survey, report, trust, proven, supposedly, claim
    `,
    hint: "really, people say, they say, everyone says, average, actually true",
  },
};
