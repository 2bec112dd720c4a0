import { readFileSync } from "node:fs";
import { CONTENT_FOLDERS } from "../src/content/files/folders.ts";
import { loadContent } from "../src/content/load.ts";
import { createReader } from "../src/understanding/reading/create-reader.ts";
import { openLexicon } from "../src/understanding/words/lexicon.ts";
const { content } = await loadContent(CONTENT_FOLDERS);
const read = createReader(content!, openLexicon());
const F: Record<string,string> = {"salary-average":"pay","salary-junior":"pay","salary-senior":"pay","remote-work":"remote","study-finance":"cost","how-long-to-learn":"duration","definition":"definition","what-they-do":"tasks","tasks":"tasks","work-schedule":"hours","overtime-on-call":"hours","human-handoff":"contact","job-market":"demand","frontend-backend-fullstack":"comparison","degree-required":"requirements","how-to-apply":"how-to","education-paths":"how-to"};
const S: Record<string,string> = {"role-backend-engineer":"backend-engineer","role-database-administrator":"database-administrator","role-solution-architect":"solution-architect","consulting":"consultant","education-university":"university","education-vocational":"vocational","education-internship":"internship","work-permit":"permit","randstad-advantages":"randstad","bot-identity":"bot","data-stored":"bot","self-taught-and-bootcamps":"self-taught","salary-average":"role","tasks":"role"};
const t: Record<string,[number,number,string[]]> = {}; const u: typeof t = {};
for (const l of readFileSync(new URL("../test/data/listening/utterances.jsonl", import.meta.url),"utf8").split("\n").filter(Boolean)) {
  const r = JSON.parse(l); if (r.half!=="fit") continue;
  const x = read(r.text);
  if (F[r.topic]) { const a=(t[r.topic]??=[0,0,[]]); a[0]++; if (x.facets[0]?.value===F[r.topic]) a[1]++; else a[2].push(`${x.facets.slice(0,2).map(f=>f.value+f.weight)}: ${r.text.slice(0,110)}`); }
  if (S[r.topic]) { const a=(u[r.topic]??=[0,0,[]]); a[0]++; if ((x.subjects[0]?.value??"role")===S[r.topic]) a[1]++; else a[2].push(`${x.subjects.slice(0,2).map(f=>f.value+f.weight)}: ${r.text.slice(0,110)}`); }
}
for (const [k,[n,ok,w]] of Object.entries(t)) { console.log(`## F ${k} ${F[k]} ${ok}/${n}`); for (const x of w.slice(0,13)) console.log("   "+x); }
for (const [k,[n,ok,w]] of Object.entries(u)) { console.log(`## S ${k} ${S[k]} ${ok}/${n}`); for (const x of w.slice(0,9)) console.log("   "+x); }
