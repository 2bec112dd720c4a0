import { readFileSync } from "node:fs";
import { CONTENT_FOLDERS } from "../src/content/files/folders.ts";
import { loadContent } from "../src/content/load.ts";
import { createReader } from "../src/understanding/reading/create-reader.ts";
import { openLexicon } from "../src/understanding/words/lexicon.ts";
const { content } = await loadContent(CONTENT_FOLDERS);
const read = createReader(content!, openLexicon());
let f=0,s=0,n=0;
for (const line of readFileSync("/tmp/all.txt","utf8").split("\n").filter(Boolean)) {
  const [facet, subject, ...rest] = line.split(" "); const text = rest.join(" ");
  const r = read(text); n++;
  const rf = r.facets[0]?.value ?? "none", rs = r.subjects[0]?.value ?? "role";
  if (rf===facet) f++; else console.log(`F ${facet} → ${r.facets.slice(0,3).map(x=>x.value+x.weight)} (${r.language}): ${text}`);
  if (rs===subject) s++; else console.log(`S ${subject} → ${r.subjects.slice(0,3).map(x=>x.value+x.weight)}: ${text}`);
}
console.log(n, f/n, s/n);
