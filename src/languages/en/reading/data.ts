import type { ReadingWords } from "../../model/reading.ts";

/** English words by which somebody asks for what is stored about them. */
export const ENGLISH_DATA: ReadingWords["data"] = {
  "my-data": `
    what (do|have|did|are) (you|u) … (about|on|of) me, (show|list|see|give|view) [me] (my|all my) (data|info|information|details|profile|facts), what (have|did) (you|u) [got] (stored|saved|store|save|remember|remembered|keep|kept|noted), (do|did|have|are) (you|u) (remember|store|storing|save|saving|keep|keeping|have|saved|stored|got|log|logging) … (my|me|i), everything (i|i have) (said|told|wrote|written), what (addresses|address|email|details|facts) (do|have) (you|u) …, is (this|that|it|my …|what i …) (saved|stored|kept|logged|recorded), privacy (settings|policy), (change|correct|update) what you know, (my|the) stored …
  `,
  "export-data": `
    (download|export|extract|backup) (it|that|this|them|my …|all|everything), (copy|file|export|download|dump|backup) of [all|my|everything|the] (data|info|information|that|it|you have …), (send|give|get|mail) me a copy, (info|data|information) (as|in) [a] (file|json|pdf|csv), data (export|portability), as a file, to (json|csv|pdf)
  `,
  "delete-data": `
    (delete|erase|remove|wipe|clear|destroy|forget|purge|trash|scrub|get rid of) [all|everything] [of] (my|me|mine|that|this|it|everything|all of it|what i …|what you …|all that|my address|my email|the data|this chat|this conversation|the history), ^(delete|erase|wipe|purge), delete all, (do|did) not (store|save|keep|remember|log) (that|this|it|what i …|any of …), be forgotten, 🗑
  `,
};
