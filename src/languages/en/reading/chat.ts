import type { ReadingWords } from "../../model/reading.ts";

/** English small talk with the bot. */
export const ENGLISH_CHAT: ReadingWords["chat"] = {
  state: `
    how (are|r) (you|u|ya|things|we) [doing|feeling|today|going|tonight|this morning], how (is|was|has) (it|your|the) (going|day|morning|evening|weekend|life|week|night) [been|going|so far], how do you do, how have you been, (what is|whats) up, wassup, sup, (good|fine|great|ok|okay|well) [thanks|thank you] [and|,] (you|u|yourself), (i am|im) (fine|good|great|ok|okay|well|all right) [thanks] [and|how about|what about] (you|u|yourself), hope you are (well|fine|good|ok), you (ok|okay|alright|good|well), (nice|pleased|good|lovely|great) to (meet|see) you
  `,
  apology: `
    sorry for … (shouting|swearing|that|being …|the …|my …), (my|i) apologies, i apologise …, i apologize …, my bad, (did|do) not mean to (shout|swear|be rude|offend) …, i was rude, no offence, no offense
  `,
  joke: `
    (tell|know|give|say|got|make|crack|have) … (joke|jokes|riddle|poem|story|fun fact), (joke|jokes) [please], (sing|rap|dance|draw|play) [me|us|for me|something|with me] [a] [song|poem|picture|game], (make|can you make) me (laugh|smile), (be|say something) funny, amuse me, entertain me, write [me] a (poem|song|haiku|limerick)
  `,
  laugh: `
    lol, lmao, rofl, haha, hahaha, hehe, hihi, heh, (that is|thats|so|very|you are|ur) [so|very|really] (funny|hilarious), good one, 😂, 🤣, 😆, 😅, 😹
  `,
  wishes: `
    (merry|happy) (christmas|xmas|easter|new year|midsummer|holidays|birthday|eid|halloween|weekend|friday|lucia), (season|seasons) greetings, happy holidays, ramadan mubarak, eid mubarak, god jul, 🎄, 🎅, 🎂
  `,
  weather: `
    (nice|lovely|bad|awful|terrible|great|what|beautiful|crazy|rainy|sunny|cold) [a] (weather|day outside) [today|outside|here|there], (it is|is it) [so|very|really|still] (raining|snowing|sunny|cold|hot|warm|dark|windy|freezing|pouring) [here|today|outside], (how is|hows|what is) the weather …, (rain|snow|sunshine) again, (monday|friday|tuesday) (again|already|finally|today|at last), (thank god|tgif|finally) [it is] [friday], ☀, 🌧, ❄, ☔
  `,
  rivals: `
    (do you know|are you|know|like|better than|smarter than|you or|friends with|cousin of|related to) (siri|alexa|chatgpt|gpt|cortana|copilot|gemini|claude|bard|google), (siri|alexa|chatgpt|gpt|cortana|copilot|gemini|claude|bard) (or|vs|versus) (you|alexa|siri|chatgpt|google), who is (smarter|better|faster) …, you vs (siri|alexa|chatgpt)
  `,
  pay: `
    (how much|what) (do|does|are) (you|u|a bot|the bot|they) (earn|make|paid|get paid|pay you|cost), (do|are) (you|u) (paid|get paid|earn money|make money|get a salary|get any …), [do] you earn (anything|much), (would|could) you (want|take|like|live on|accept|settle for|be happy with) (that|this) (salary|pay|job|money), your (salary|wage|pay)
  `,
  takeover: `
    you … (take|steal|replace) (my|our|over|me|us) [job|jobs|place], (you|robots|bots|machines) … (take over|replace us|kill us|destroy us|rule us), take over the world, world domination, skynet, terminator
  `,
  person: `
    (where|when) (do|are|were|did) you (live|from|born|come from|made|sit|located), how old (are|r) (you|u), your (age|birthday|gender|sex|name|hobby|hobbies|family|wife|husband|girlfriend|boyfriend|mother|father|parents|favourite …|favorite …), are you (male|female|a man|a woman|a boy|a girl|he or she|married|single|swedish|alive|conscious|gay|religious|famous), (male|man|boy|he) or (female|woman|girl|she),
    (marry|date|kiss|hug) me, (will|would|do|can) you (marry|love|like|date|kiss|miss|hate) me, i love (you|u), (be|are|let us be|can we be|become) [my|we|you my] friends, (what is|whats) your (name|star sign|zodiac sign), what (should|do|can) i call you, (have|got) (a|any) (name|family|kids|children|friends|girlfriend|boyfriend|pet|pets|body|face|brain), (no|any) brain [in there], (are you|is your brain) empty
  `,
  feelings: `
    (do|can) (you|u|bots) [ever|actually|even|really|never] (sleep|eat|drink|dream|feel|cry|laugh|get tired|get bored|get lonely|get angry|get sad|get stressed|drink coffee), (do|can) you … (feelings|emotions|soul|hobbies|holidays|free time), do you (like|love|hate|enjoy) (your|it here|this|talking|working|people|humans|me|being) [job|work],
    (are|r) (you|u) [ever|never|feeling|getting|always] (bored|tired|happy|sad|lonely|angry|hungry|stressed|drunk|asleep|awake|busy|ok today|in love|afraid|scared), you (bored|tired|happy|sad|lonely|hungry), what do you do (for fun|all day|at night|when …|in your free time|on weekends), (have|got) (feelings|emotions), (having|have) fun, do bots …, what are you (doing|wearing|thinking|up to)
  `,
  world: `
    (what is|whats) the (meaning|purpose|point) of life, (what|which) (day|date) is (it|today), what (time|year|month) is it, (cat|cats) or (dog|dogs), (who|which team) (will|won|wins|is going to) (win|won|the …) …, what is your favo* …, favourite (colour|food|film|movie|song|team|animal), favorite (color|food|movie|song|team|animal), is there a god, (tell|ask) me (something|anything) (interesting|random|fun), knock knock, heads or tails, what is (one|two|1|2|three) (plus|times|and|minus|\\+) (one|two|1|2|three), do you believe in …, who is your (favourite|favorite) …
  `,
};

/** English names of positions in a list. */
export const ENGLISH_ORDINALS: ReadingWords["ordinals"] = {
  first:
    "[the] first [one|job|ad|of them|of those|alternative|option|listing|posting], (number|nr|no|option|alternative|ad|job|#) (one|1|a), '1st', [the] (top|topmost) (one|ad|job), ^'1', ^option a",
  second:
    "[the] second [one|job|ad|of them|of those|alternative|option|listing|posting], (number|nr|no|option|alternative|ad|job|#) (two|2|b), '2nd', ^'2', ^option b",
  third:
    "[the] third [one|job|ad|of them|of those|alternative|option|listing|posting], (number|nr|no|option|alternative|ad|job|#) (three|3|c), '3rd', ^'3', ^option c",
  fourth:
    "[the] fourth [one|job|ad|of them|of those|option|listing], (number|nr|no|option|ad|job|#) (four|4|d), '4th', ^'4'",
  fifth:
    "[the] fifth [one|job|ad|of them|of those|option|listing], (number|nr|no|option|ad|job|#) (five|5|e), '5th', ^'5'",
  last: "[the] last (one|job|ad|of them|of those|option|listing|posting), [the] (bottom|final) (one|job|ad), ^[the] last",
};
