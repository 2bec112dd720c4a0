import { expect } from "vitest";
import { expectCardRules } from "./card-rules.ts";
import { PRECONDITION_FAILED, tooManyRequests } from "./connector-answers.ts";
import type { Sent } from "./connector.ts";
import { personalChat } from "./teams-conversations.ts";
import type { Behaviour } from "./recording-service.ts";
import { startRefusing, tries } from "./refusing.ts";
import { describeRows } from "./rows.ts";
import { toShown } from "./shown.ts";
import { startTeams } from "./teams-app.ts";

const PER_SECOND = 7;
const SECOND_MS = 1000;

/** Timers may fire a little early. */
const TOLERANCE_MS = 20;

describeRows("The limits of Teams", (row) => {
  row(
    "Fifteen messages of one person at the same moment",
    "fifteen answers, one after another, at most seven in any second",
    async () => {
      const teams = await startTeams({ limits: { sendsPerSecond: PER_SECOND } });
      const anna = teams.visitor(personalChat("Anna"));
      const startedAtMs = performance.now();
      await Promise.all(Array.from({ length: 15 }, () => anna.say("dress code")));
      const sent = teams.connector.messagesTo(anna.conversation);
      expect(sent, "answers").toHaveLength(15);
      expect(Math.max(...sent.map(({ openWithIt }) => openWithIt)), "sends at once").toBe(1);
      sent.forEach(({ arrivedAtMs }, i) => {
        const soonest = startedAtMs + Math.floor(i / PER_SECOND) * SECOND_MS - TOLERANCE_MS;
        expect(arrivedAtMs, `when answer ${i + 1} may come at the soonest`).toBeGreaterThanOrEqual(soonest);
      });
    },
  );

  row("429 with “Retry-After: 1”", "the answer, a second later and once", async () => {
    const { sent } = await answeredAfter(tooManyRequests("1"));
    expectPause(sent, SECOND_MS);
  });

  row("429 with a date two seconds from now", "the answer, not before that and once", async () => {
    const at = Math.ceil(Date.now() / SECOND_MS) * SECOND_MS + 2 * SECOND_MS;
    const { sent } = await answeredAfter(tooManyRequests(new Date(at).toUTCString()));
    const arrivedAt = performance.timeOrigin + (sent.at(-1)?.arrivedAtMs ?? 0);
    expect(arrivedAt, "when the next try came").toBeGreaterThanOrEqual(at - TOLERANCE_MS);
  });

  row("429 without a time, twice", "the answer, once", async () => {
    const { sent } = await answeredAfter(tooManyRequests(), tooManyRequests());
    expect(sent, "tries").toHaveLength(3);
  });

  row("412", "the answer, once", async () => {
    const { sent } = await answeredAfter(PRECONDITION_FAILED);
    expect(sent, "tries").toHaveLength(2);
  });

  row("429 at every try", "no answer after four tries; the next message is answered", async () => {
    const { teams, anna } = await startRefusing();
    teams.connector.planAll(anna.conversation, tooManyRequests());
    await anna.say("dress code");
    expect(tries(teams, anna, "dress code"), "tries").toHaveLength(4);
    teams.connector.planAll(anna.conversation);
    expect((await anna.ask("hello")).text).toContain("nice to have you here");
    expect(tries(teams, anna, "dress code"), "tries after all").toHaveLength(4);
  });

  row(
    "429 with “Retry-After: 3600”",
    "no answer; the bot does not wait an hour, and the next message is answered",
    async () => {
      const { teams, anna } = await startRefusing(tooManyRequests("3600"));
      await anna.say("dress code");
      expect((await anna.ask("hello")).text).toContain("nice to have you here");
      expect(tries(teams, anna, "dress code"), "tries").toHaveLength(1);
    },
  );

  row("429 in one conversation", "answers in all the others meanwhile", async () => {
    const teams = await startTeams({ limits: { acknowledgeAfterMs: 1, retryBaseMs: 20_000 } });
    const anna = teams.visitor(personalChat("Anna"));
    teams.connector.planAll(anna.conversation, tooManyRequests());
    await anna.say("dress code");
    await teams.connector.next(anna.conversation, "the send that is refused");
    const bertil = teams.visitor(personalChat("Bertil"), "Bertil Ek");
    await bertil.say("dress code");
    await bertil.read("dress code");
    expect(tries(teams, anna, "dress code"), "tries in the conversation that must wait").toHaveLength(1);
  });

  row(
    "A question whose answer is longer than a message may be",
    "several messages, each below 80 kB, and together the whole answer",
    async () => {
      const paragraphs = Array.from({ length: 60 }, (_, i) =>
        `${i}: ${"Åtta räksmörgåsar på ön 🦐 ".repeat(100)}`.trim(),
      );
      const teams = await startTeams({
        limits: { sendsPerSecond: 1000 },
        knowledge: ({ content, ...rest }) => {
          const topic = content.topics.get("dress-code")!;
          const lead = { en: paragraphs.join("\n\n"), sv: paragraphs.join("\n\n") };
          return {
            ...rest,
            content: { ...content, topics: new Map([...content.topics, [topic.id, { ...topic, lead }]]) },
          };
        },
      });
      const anna = teams.visitor(personalChat("Anna"));
      await anna.say("dress code");
      const sent = teams.connector.messagesTo(anna.conversation);
      for (const one of sent) expectCardRules(one);
      const lines = sent.flatMap((one) => toShown(one).text.split("\n"));
      expect(
        lines.filter((line) => line.includes("räksmörgåsar")),
        "paragraphs, whole and in order",
      ).toEqual(paragraphs);
      const withButtons = sent.filter((one) => toShown(one).labels.length > 0);
      expect(withButtons, "the last message, with the buttons").toEqual(sent.slice(-1));
    },
  );

  row("429 to the first of two messages that are one answer", "both, in their order", async () => {
    const { teams, anna } = await startRefusing();
    const { text: question } = await anna.ask("salary guide");
    teams.connector.plan(anna.conversation, tooManyRequests());
    await anna.say("dress code");
    const taken = teams.connector.messagesTo(anna.conversation).filter(({ answeredStatus }) => answeredStatus === 201);
    const [, answer = "", again = ""] = taken.map((sent) => toShown(sent).text);
    expect(answer).toContain("dress code");
    expect(again).toContain(question);
    expect(taken).toHaveLength(3);
  });
});

/** Asks a question whose answer the connector refuses at first. */
async function answeredAfter(...behaviours: Behaviour[]): Promise<{ sent: readonly Sent[] }> {
  const { teams, anna } = await startRefusing(...behaviours);
  await anna.say("dress code");
  const sent = tries(teams, anna, "dress code");
  expect(sent.at(-1)?.answeredStatus, "status of the last try").toBe(201);
  expect(
    sent.filter(({ answeredStatus }) => answeredStatus === 201),
    "answers that Teams took",
  ).toHaveLength(1);
  return { sent };
}

function expectPause([first, second]: readonly Sent[], pauseMs: number): void {
  const waitedMs = (second?.arrivedAtMs ?? Number.NaN) - (first?.answeredAtMs ?? Number.NaN);
  expect(waitedMs, "milliseconds between the refusal and the next try").toBeGreaterThanOrEqual(pauseMs - TOLERANCE_MS);
}
