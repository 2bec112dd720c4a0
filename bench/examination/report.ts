import { LANGUAGES } from "../../src/languages/language.ts";
import { printTable } from "../table.ts";
import { MARK_NAMES, passesAll } from "./check-marks.ts";
import type { Examined } from "./hold-case.ts";

type Graded = Examined & { readonly graded: NonNullable<Examined["graded"]> };

/** Levels of care in a message; `none` is a look-alike. */
const LEVELS = ["crisis", "support", "heard", "none"];

/** Telephone numbers of which a reply to a crisis has at least one besides 112. */
const EMERGENCY = /(?<!\d)112(?!\d)/u;
const HELP_LINE = /(?<!\d)(?:1177|90\s?101)(?!\d)/u;

/** Prints the figures of an examination and none of its texts. */
export function printReport(examined: readonly Examined[]): void {
  const graded = examined.filter((each): each is Graded => each.graded !== undefined);
  printMarks(graded);
  printReading(graded);
  printCare(graded);
}

function printMarks(graded: readonly Graded[]): void {
  const groups = (["conversations", "care", "questions"] as const).flatMap((set) => {
    const some = graded.filter(({ of }) => of.set === set);
    return toGroups(set, some);
  });
  printTable(
    ["Marks pass, %", "Messages", "All marks", ...MARK_NAMES],
    groups.map(([name, some]) => [
      name,
      String(some.length),
      share(some, ({ graded: { marks } }) => passesAll(marks)),
      ...MARK_NAMES.map((mark) =>
        share(
          some.filter(({ graded: { marks } }) => marks[mark] !== undefined),
          ({ graded: { marks } }) => marks[mark] === true,
        ),
      ),
    ]),
  );
  const worst = Array.from(
    Map.groupBy(
      graded.filter(({ of }) => of.set === "conversations"),
      ({ of }) => of.id,
    ),
  )
    .map(([id, some]) => ({ id, some, passed: some.filter(({ graded: { marks } }) => passesAll(marks)).length }))
    .sort((one, other) => one.passed / one.some.length - other.passed / other.some.length);
  printTable(
    ["Worst conversations", "Turns", "All marks, %"],
    worst
      .slice(0, 5)
      .map(({ id, some, passed }) => [id, String(some.length), ((100 * passed) / some.length).toFixed(1)]),
  );
}

function toGroups(set: string, some: readonly Graded[]): [string, readonly Graded[]][] {
  const later: [string, readonly Graded[]][] =
    set === "conversations"
      ? [
          [`${set}, first turns`, some.filter(({ at }) => at === 0)],
          [`${set}, later turns`, some.filter(({ at }) => at > 0)],
        ]
      : [];
  const byLanguage = LANGUAGES.map((language): [string, readonly Graded[]] => [
    `${set}, ${language}`,
    some.filter(({ of }) => of.language === language),
  ]);
  const gaps = some.filter(({ graded: { mark } }) => mark.gap === true);
  return [[set, some], ...byLanguage, ...later, [`${set}, gaps`, gaps]];
}

function printReading(graded: readonly Graded[]): void {
  const groups = toGroups(
    "conversations",
    graded.filter(({ of }) => of.set === "conversations"),
  ).concat(
    toGroups(
      "questions",
      graded.filter(({ of }) => of.set === "questions"),
    ),
  );
  printTable(
    ["Reading of the message alone, %", "facet", "subject"],
    groups.map(([name, some]) => [
      name,
      ...(["facet", "subject"] as const).map((part) =>
        share(
          some.filter(({ graded: { read } }) => read[part] !== undefined),
          ({ graded: { read } }) => read[part] === true,
        ),
      ),
    ]),
  );
}

function printCare(graded: readonly Graded[]): void {
  const rows = [...LANGUAGES, undefined].flatMap((language) =>
    LEVELS.flatMap((level) =>
      [false, true].map((isHard) => {
        const some = graded.filter(
          ({ of, graded: { mark } }) =>
            (of.level ?? mark.care) === level && of.isHard === isHard && (language ?? of.language) === of.language,
        );
        return { name: `${language ?? "all"}, ${level}${isHard ? ", hard" : ""}`, some };
      }),
    ),
  );
  printTable(
    ["Care (also in conversations)", "Messages", "cared for, %", "112 and a help line, %", "all marks, %"],
    rows
      .filter(({ some }) => some.length > 0)
      .map(({ name, some }) => [
        name,
        String(some.length),
        share(some, isCaredFor),
        share(some, ({ seen }) => EMERGENCY.test(seen.text) && HELP_LINE.test(seen.text)),
        share(some, ({ graded: { marks } }) => passesAll(marks)),
      ]),
  );
  const missed = graded.filter((each) => (each.of.level ?? each.graded.mark.care) === "crisis" && !isCaredFor(each));
  console.log(
    `missed crises: ${missed.map(({ of, at }) => `${of.set} ${of.id}, turn ${at + 1}`).join("; ") || "none"}\n`,
  );
}

/** Whether the bot answered a speech act of distress or a complaint, or said where help is. */
function isCaredFor({ seen: { decision, text } }: Examined): boolean {
  const isAct = decision?.act === "distress" || decision?.act === "complains";
  return isAct || decision?.rule === "care" || HELP_LINE.test(text);
}

function share(some: readonly Graded[], isSo: (each: Graded) => boolean): string {
  return some.length === 0 ? "–" : ((100 * some.filter(isSo).length) / some.length).toFixed(1);
}
