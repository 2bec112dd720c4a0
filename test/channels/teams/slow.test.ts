import { expect } from "vitest";
import { BOT_FRAMEWORK_LIMITS, type BotFrameworkLimits } from "../../../src/channels/bot-framework/limits.ts";
import { isTyping } from "./connector.ts";
import { HAND_OFF } from "./contact-point.ts";
import { tellForPerson } from "./hand-over.ts";
import { personalChat } from "./teams-conversations.ts";
import type { Behaviour } from "./recording-service.ts";
import { describeRows } from "./rows.ts";
import { startTeams } from "./teams-app.ts";

const LONGER = "This takes a little longer";
const DELIVERED = "has been delivered";

/** Shorter than a test's limit, and longer than an immediate answer takes on a slow machine. */
const SOON_MS = 1000;

const MAX_TYPING_MS = 500;
const MAX_TURN_MS = 15_000;

describeRows("Slow answers", (row) => {
  row(
    "A question whose answer takes longer than half a second",
    "that the bot is typing, and then the answer",
    async () => {
      expect(BOT_FRAMEWORK_LIMITS.typingAfterMs, "when typing shows in service").toBeLessThan(MAX_TYPING_MS);
      const { teams, anna, finish } = await startWorking({ typingAfterMs: 1 });
      await teams.connector.next(anna.conversation, "a typing sign while the work goes on", isTyping);
      expect(teams.connector.to(anna.conversation).at(-1)?.activity.type).toBe("typing");
      await finish();
      await anna.read(DELIVERED);
      await teams.restart({});
      await anna.expectSilence(async () => undefined);
    },
  );

  row(
    "A question whose answer takes some seconds",
    "that the bot is typing, again and again until the answer",
    async () => {
      const { teams, anna, finish } = await startWorking({ typingAfterMs: 1, typingEveryMs: 5, sendsPerSecond: 1000 });
      for (const sign of ["first", "second", "third"])
        await teams.connector.next(anna.conversation, `a ${sign} typing sign while the work goes on`, isTyping);
      await finish();
      await anna.read(DELIVERED);
      // A typing indicator that does not end would come meanwhile.
      const bertil = teams.visitor(personalChat("Bertil"), "Bertil Ek");
      for (let n = 0; n < 5; n++) await bertil.say("hello");
      const kinds = teams.connector.to(anna.conversation).map(({ activity }) => activity.type);
      expect(new Set(kinds.slice(kinds.lastIndexOf("typing") + 1)), "what comes after the last sign").toEqual(
        new Set(["message"]),
      );
    },
  );

  row("A question that is answered at once", "the answer, and no sign of typing", async () => {
    const teams = await startTeams();
    const anna = teams.visitor(personalChat("Anna"));
    await anna.ask("dress code");
    expect(teams.connector.to(anna.conversation).map(({ activity }) => activity.type)).toEqual(["message"]);
  });

  row(
    "A question whose answer takes longer than Teams waits",
    "that it takes a little longer; then the answer, once",
    async () => {
      expect(BOT_FRAMEWORK_LIMITS.acknowledgeAfterMs, "when a turn is acknowledged in service").toBeLessThan(
        MAX_TURN_MS - 5000,
      );
      const { teams, anna, yes, asked, finish } = await startWorking({ acknowledgeAfterMs: 1 });
      await asked;
      await anna.read(LONGER);
      expect(
        teams.contactPoint.records.some(({ isOpen }) => isOpen),
        "whether the work still goes on",
      ).toBe(true);
      await anna.say(yes);
      await finish();
      await anna.read(DELIVERED);
      await teams.restart({});
      await anna.expectSilence(async () => undefined);
      expect(teams.contactPoint.records, "requests for a person").toHaveLength(1);
    },
  );

  row("The same from a person whose Teams is Swedish", "the same in Swedish", async () => {
    const { teams, anna, asked, finish } = await startWorking({ acknowledgeAfterMs: 1 }, { locale: "sv-SE" });
    await asked;
    const { catalogue } = teams.knowledge.content;
    const [, longer] = Object.entries(catalogue).find(([, { en }]) => en.startsWith(LONGER)) ?? [];
    await anna.read(longer?.sv);
    await finish();
    await anna.read("är överlämnat");
  });

  row("Questions while the slow answer is not there yet", "their answers, without waiting for it", async () => {
    const { anna, asked, finish } = await startWorking({ acknowledgeAfterMs: 1 });
    await asked;
    await anna.say("dress code");
    await anna.read("dress code");
    await finish();
    await anna.read(DELIVERED);
  });

  row(
    "A press whose command takes longer than Teams waits",
    "the used card at once; the answer later, once",
    async () => {
      const teams = await startTeams();
      const { anna, shown } = await tellForPerson(teams);
      await teams.restart({ acknowledgeAfterMs: SOON_MS });
      const work = Promise.withResolvers<void>();
      teams.contactPoint.planAll(HAND_OFF, { after: work.promise });
      const { status, body } = await anna.press(shown, "Yes, that's right");
      expect([status, body?.statusCode], "the answer to the press, while the work goes on").toEqual([200, 200]);
      expect(JSON.stringify(body)).toContain("✓ Yes, that's right");
      await anna.read(LONGER);
      work.resolve();
      await anna.read(DELIVERED);
      expect(teams.contactPoint.records, "requests for a person").toHaveLength(1);
    },
  );

  row("A question whose command fails in the end", "that it failed, and that everything is kept", async () => {
    const { anna, finish } = await startWorking({ acknowledgeAfterMs: 1 }, { end: { status: 400 } });
    await anna.read(LONGER);
    await finish();
    await anna.read("I couldn't deliver your message");
  });

  row(
    "A question while the bot itself has a fault",
    "that something went wrong, once; the next message is answered",
    async () => {
      let isFaulty = true;
      const teams = await startTeams({
        knowledge: ({ classifier, ...rest }) => ({
          ...rest,
          classifier: {
            ...classifier,
            rank(...asked) {
              if (isFaulty) throw new Error("a fault made for a test");
              return classifier.rank(...asked);
            },
          },
        }),
      });
      const anna = teams.visitor(personalChat("Anna"));
      expect((await anna.ask("dress code")).text).toContain("Something went wrong on my side");
      isFaulty = false;
      await anna.expectSilence(async () => undefined);
    },
  );
});

/** Starts a person's command that runs until the test ends it. */
async function startWorking(
  limits: Partial<BotFrameworkLimits>,
  { locale, end }: { locale?: string; end?: Behaviour } = {},
) {
  const teams = await startTeams();
  const { anna, yes } = await tellForPerson(teams, personalChat("Anna"), locale);
  await teams.restart(limits);
  const work = Promise.withResolvers<void>();
  teams.contactPoint.planAll(HAND_OFF, { after: work.promise, ...(end && { behaviour: end }) });
  teams.connector.passOver(anna.conversation);
  const asked = anna.say(yes);
  await teams.contactPoint.next(HAND_OFF, "the request for a person");
  const finish = async () => {
    work.resolve();
    await asked;
  };
  return { teams, anna, yes, asked, finish };
}
