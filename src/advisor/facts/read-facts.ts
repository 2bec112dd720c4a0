import type { Offer, Facts, FactValues } from "../model/facts.ts";
import type { Session } from "../model/session.ts";
import type { Turn } from "../model/turn.ts";
import type { Qualifier, Reading } from "../../understanding/reading/reading.ts";

/** Facts without the time at which they were told. */
export type Circumstances = { readonly [Name in keyof FactValues]?: FactValues[Name] };

/** Skills of job ads that are facts of their own. */
const OTHER_FACTS: ReadonlySet<string> = new Set(["english", "swedish", "degree"]);

/** Most skills that are kept. */
const MAX_SKILLS = 20;

/**
 * Keeps what a message tells about its writer; a later fact replaces the earlier one. A message of trouble is used in the
 * moment and leaves nothing.
 */
export function withToldFacts({ session, reading, message, requestContext: { now } }: Turn): Session {
  if (message.value !== undefined || reading.trouble?.isSure === true) return session;
  const { languages, skills, ...told } = { ...readTold(reading), ...readCorrected(reading, session) };
  const known = session.facts ?? {};
  const facts: Facts = {
    ...known,
    ...Object.fromEntries(Object.entries(told).map(([name, value]) => [name, { value, toldAt: now }])),
    ...(languages && { languages: { value: { ...known.languages?.value, ...languages }, toldAt: now } }),
    ...(skills && {
      skills: { value: [...new Set([...(known.skills?.value ?? []), ...skills])].slice(-MAX_SKILLS), toldAt: now },
    }),
  };
  return Object.keys(facts).length === 0 ? session : { ...session, facts: withoutOutdated(facts, told) };
}

/** Reads what a message tells about its writer. */
function readTold({ told }: Reading): Circumstances {
  // The databases of a database administrator are part of the name.
  const others = told.entities.filter(({ subject }) => subject !== "skill").map(({ words }) => words.split(" "));
  const isPart = (words: string) => others.some((name) => words.split(" ").every((word) => name.includes(word)));
  const skills = told.entities.flatMap(({ subject, id, words }) =>
    subject === "skill" && id !== undefined && !OTHER_FACTS.has(id) && !isPart(words) ? [id] : [],
  );
  const { years, ...rest } = toCircumstances(told.qualifiers);
  // Years in another job are no experience of this one.
  const isElsewhere = told.entities.some(({ subject }) => subject === "other-role");
  return {
    ...rest,
    ...(years !== undefined && !isElsewhere && { years }),
    ...(told.role && { role: told.role }),
    ...(skills.length > 0 && { skills }),
  };
}

/** Reads qualifiers as circumstances: the first of each kind that is not excluded. */
export function toCircumstances(qualifiers: readonly Qualifier[]): Circumstances {
  const found: { -readonly [Name in keyof FactValues]?: FactValues[Name] } = {};
  for (const qualifier of qualifiers) {
    if (qualifier.isExcluded) continue;
    switch (qualifier.kind) {
      case "level":
        found.level ??= qualifier.level;
        break;
      case "experience":
        found.years ??= qualifier.years;
        break;
      case "age":
        found.age ??= qualifier.years;
        break;
      case "place":
        found.town ??= qualifier.place;
        break;
      case "amount":
        found.offer ??= toOffer(qualifier);
        break;
      case "education":
        found.education ??= qualifier.education;
        break;
      case "citizenship":
        found.citizenship ??= qualifier.citizenship;
        break;
      case "language":
        found.languages = { [qualifier.language]: qualifier.fluency ?? "", ...found.languages };
        break;
      case "country":
      case "working-time":
        break;
    }
  }
  return found;
}

/** "No, 8 years": a correction replaces a fact that is known, whoever is told about. */
function readCorrected({ acts, qualifiers }: Reading, { facts = {} }: Session): Circumstances {
  if (!acts.some((act) => act === "corrects" || act === "declines")) return {};
  return Object.fromEntries(Object.entries(toCircumstances(qualifiers)).filter(([name]) => Object.hasOwn(facts, name)));
}

/** Years and level say the same thing: the one told last counts. */
function withoutOutdated(facts: Facts, told: Circumstances): Facts {
  if (told.years !== undefined && told.level === undefined) return without(facts, "level");
  if (told.level !== undefined && told.years === undefined) return without(facts, "years");
  return facts;
}

function without(facts: Facts, name: keyof Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([each]) => each !== name));
}

function toOffer({ amount, currency, period }: Extract<Qualifier, { kind: "amount" }>): Offer {
  return { amount, ...(currency !== undefined && { currency }), ...(period !== undefined && { period }) };
}
