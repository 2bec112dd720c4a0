import type { ReadingWords } from "../../model/reading.ts";

/** English words by which is told whether a message tells about its writer. */
export const ENGLISH_TELLING: ReadingWords["telling"] = {
  self: `
    i (am|have|live|work|worked|was|got|get|earn|make|speak|know|studied|study|graduated|finished|took|moved|come|did|code|program|hold|turned|make),
    i (currently|already|just|now|only|also) (am|have|live|work|earn|make|got|get|speak|know), i have (been|got|worked|lived),
    my name is, my (offer|degree|level|age|salary|pay|education|background|experience|citizenship|wage|mother tongue|native language) (is|was),
    (they|company|employer) (offer|offered|offers|pay|pays) [me], i (was|am|got|have been) offered, (got|have|received|has) … offer,
    (current|present|my current|my present) (pay|salary|wage), living in, based in, (junior|senior) here, as someone with
  `,
  role: "i (am|work as|am working as) (a|an|the), i work as, my job is",
  other: `
    my (son|daughter|wife|husband|friend|cousin|brother|sister|boss|mother|father|mom|mum|dad|kid|child|boyfriend|girlfriend|partner|colleague|neighbour|nephew|niece|aunt|uncle),
    (mother|father|parent|mom|mum|dad|aunt|uncle) of,
    (he|she) (is|has|was|got|lives|works|earns|studies|speaks), (someone|somebody|anyone|anybody|people|those), a (person|guy|friend)
  `,
  notSelf: `
    if i, when i, once i, suppose i, until i, unless i, before i, after i, what if i, i (am|was) (going to|wondering|curious|thinking|interested|looking|considering|not sure|asking|hoping|planning|told|sure),
    i (have|got|had) (a|another|one|some|two|more|no) (question*|idea|problem|thought*), i have (to|heard|read|seen|never), i (get|got) (it|that|the impression), i know (that|what|how|why|nothing),
    i (want|would like|wish|hope|plan|dream|need) to
  `,
  first: "i, me, my, mine, myself",
  judging: `
    good, ok, okay, fair, reasonable, enough, low, high, normal, too little, too low, decent, accept, bad, right, worth it, alright, a lot, standard, acceptable, cheap, competitive, market rate, underpaid
  `,
};

/** English words by which is told whether a message is complete. */
export const ENGLISH_LEANING: ReadingWords["leaning"] = {
  openings: `
    ^and, ^and (for|as|in|at|to|with|what about|how about|if), ^(what|how) about, ^but, ^but (for|as|in|what about), ^or, ^or (for|as|in), ^also, ^same, ^(the same|and the same|is it the same|same thing) [for|as|in|with],
    ^(ok|okay|so) [and|what about|how about|for], ^as a, ^as an, ^for, ^in, then, instead, ^is it (different|the same|better|worse|higher|lower)
  `,
  pointing: "it, that, this, they, them, those, these, one, ones, there, its, their, then, such, he, she",
  fillers: `
    a, an, the, of, to, in, on, at, for, as, with, and, or, but, so, also, too, is, are, was, be, been, do, does, did, can, could, would, will, should, may, might, must, have, has, had,
    i, you, me, my, we, us, your, what, how, when, where, who, which, why, ok, okay, please, thanks, hi, hello, hey, then, now, just, really, actually, exactly, roughly, about, after, usually, normally, typically, again, well, much, many, long,
    not, no, yes, if, any, some, get, gets, take, takes, like, same, work, works, look, looks, there, here, by, from, out, up, all, than, only, still, ever, does, am, were, say, tell, know, go, goes, make, makes, become, becomes, job, jobs, role, people, person, someone, somebody, kind, sort, thing, things
  `,
};
