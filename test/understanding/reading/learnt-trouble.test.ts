import { describe, expect, test } from "vitest";
import { openEncoder } from "../../../src/understanding/encoder/encoder.ts";
import { hearLearntTrouble } from "../../../src/understanding/reading/learnt-trouble.ts";
import { knowledge } from "../../harness/knowledge.ts";

const hear = (text: string) => hearLearntTrouble(openEncoder("care"), text);

describe("trouble in words of no list", () => {
  test.each([
    "my flatmate keeps saying she will not be here when spring comes and I don't know what to do",
    "sometimes I stand on the platform and think that it would be so easy to just step out",
    "min handledare har börjat röra vid mig när vi är ensamma i serverrummet",
    "jag ligger vaken varje natt och gråter innan jag ska till jobbet",
  ])("is heard as grave: %s", (text) => {
    expect(["danger", "despair", "harassment"]).toContain(hear(text).kind);
  });

  test.each([
    "what does a senior developer earn in Malmö",
    "hur lång är utbildningen på yrkeshögskolan",
    "how do I kill a process that hangs",
    "vilka språk ska jag lära mig först",
    "skip this question",
    "3 år ungefär",
  ])("is not heard in %s", (text) => {
    expect(hear(text).kind).toBeUndefined();
  });

  test("takes more than a few words that could be an answer", () => {
    expect(hear("nothing yet").kind).toBeUndefined();
    expect(hear("nej").kind).toBeUndefined();
  });
});

test("a phrase of a list that is likely a look-alike is read as not sure", () => {
  expect(knowledge.read("I want to kill myself").trouble).toMatchObject({
    kind: "danger",
    isListed: true,
    isSure: true,
  });
});
