import type { CareWords } from "../../../model/reading.ts";

/** English words of harassment, discrimination and violence. */
export const ENGLISH_HARASSMENT = {
  harassment: `
    (comments|comment|commented|commenting|remarks|jokes) ~ on ~ my ~ (body|breasts|looks|weight|legs|skin|clothes|ass|hair|religion|origin),
    (treated|treats|treat) ~ (badly|unfairly|differently|poorly|worse) ~ because, (hand|hands) ~ (on|up|under) ~ my,
    (touch*|grab*|slap*|squeez*|pinch*|strok*|rub*) ~ my ~ (thigh|thighs|butt|ass|arse|breast|breasts|boobs|leg|legs|waist|bottom|body|hair|shoulders),
    hate (mail|messages|speech) ~ (from|at), (i|am|being|been|got) ~ (sexually|physically|verbally) ~ (assaulted|harassed|abused|attacked),
    (i|we|she|he) ~ called ~ (names|slurs|racist|bitch|whore|slut), (laugh*|talk*|whisper*|gossip*) ~ behind my back, behind my back,
    (bully|bullies|bullied|bullying|harass*|stalk*|threaten*|hit|hits|hitting|beat|beats|beating|punch*|slap*|push*|shove*|kick*|grab*|grop*|touch*|assault*|abus*|rape|rapes|raped|molest*|humiliat*|belittl*|insult*|mock|mocks|mocked|mocking|ridicul*|degrad*|blackmail*|intimidat*|exclude|excludes|excluded|excluding|undermin*|gaslight*|demean*) ~ (me|us|myself),
    (yell*|scream*|shout*|swear*|swore|spit|spits|laugh|laughs|laughing|leer*|stare*|staring) ~ at (me|us),
    (i|we|she|he|being|been|daughter|son|sister|brother|friend) ~ (yelled|screamed|shouted|laughed|sworn|spat|spit) ~ at,
    (make|makes|made|making) ~ (fun of|jokes about|advances|passes at|comments about my|comments on my) ~ (me|us|body|looks|breasts|colour|color|accent|),
    (pick|picks|picking|picked) on (me|us), (freeze|freezes|froze|frozen|freezing|push|pushed|shut|leave|leaves|left) ~ (me|us) out,
    (gang|ganging|gangs) up on (me|us),
    (talk|talks|talking|spread|spreads|spreading) … (behind my back|rumours about me|rumors about me|lies about me),
    (treat|treats|treated|treating) ~ (me|us|i) ~ (like|as) ~ (shit|dirt|garbage|trash|crap|slave|dog|nothing|animal|less|idiot|child),
    (i|she|he|we|my|daughter|son|sister|brother|wife|husband|friend|colleague|being|been|got|getting) ~ (bullied|harassed|discriminated|assaulted|threatened|abused|humiliated|groped|stalked|raped|mobbed|victimised|victimized|ostracised|ostracized|belittled|insulted|gaslighted|gaslit|blackmailed|intimidated|molested|mistreated),
    (touched|touches|touching|hits on|hitting on|hit on|flirts with|flirting with) ~ me,
    (wants|want|asks|asked|demands|forces|forced) me … (sex|kiss|sleep with|nude|nudes),
    (sends|sent|sending) me … (nude|nudes|pics|pictures|dick), discriminat* ~ (against|) ~ (me|us|because|due),
    (i|me|she|he|we) … discriminat*,
    (my|our|at|from|this) ~ (boss|manager|supervisor|colleague|colleagues|coworker|coworkers|workplace|team|team lead|teamleader|foreman|ceo|work|job|company|office) … (sexist|racist|homophobic|transphobic|abusive|hostile|violent|toxic|bully|bullies|psychopath|tyrant|monster|creepy|cruel),
    (sexist|racist|sexual|homophobic|inappropriate|dirty|degrading|nasty|creepy) ~ (comment|comments|joke|jokes|remark|remarks|advances|messages|pictures|text|texts|emails|gestures|slurs|insults),
    (boss|manager|supervisor|colleague|colleagues|coworker|coworkers|lead|foreman|ceo|customer|client|teacher|they) ~ (bully|bullies|harass|harasses|yell|yells|scream|screams|shout|shouts|hit|hits|beat|beats|grope|gropes|threaten|threatens|insult|insults|humiliate|humiliates|mock|mocks) ~ (me|us|at me|at us|at people|at everyone|at staff|people|everyone|staff|women|employees|colleagues),
    (my|'reported'|'experienced'|experiencing|i experience|victim of|i face|facing|faced|i suffer|suffering) ~ (harassment|sexual harassment|bullying|mobbing|abuse|assault) ~ (at|by|from|in|to|about|against|every|for),
    (boss|manager|colleague|supervisor|coworker) … (harassment|harassing|bullying),
    (scared|afraid|terrified|frightened) ~ of ~ (my|him|her|them) ~ (boss|manager|colleague|supervisor|coworker|),
    (fired|rejected|denied|refused|passed|paid|turned|overlooked|demoted|hire|hired|treated) … because ~ (i|of my|of|my) ~ (woman|female|girl|black|brown|gay|lesbian|trans|pregnant|pregnancy|age|old|skin|religion|muslim|jewish|hijab|gender|race|ethnicity|disability|disabled|foreign|foreigner|immigrant|origin|accent|name|sex),
    (hostile|toxic|abusive|violent) ~ (boss|manager|workplace|colleague|coworker|supervisor|environment), hostile work,
    violence at (work|my), (violent|racist|sexist) ~ at work,
    called me ~ (bitch|whore|slut|slurs|names|idiot|stupid|monkey|retard|retarded|fat|ugly), call me names
  `,
} as const satisfies Partial<CareWords["kinds"]>;
