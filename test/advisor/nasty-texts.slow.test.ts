import { describe, expect, test } from "vitest";
import { CONTEXT, makeStates } from "../../bench/hostile-states.ts";
import { collectPieces, drawNastyText, type NastyText } from "../../bench/nasty-texts.ts";
import { readMessage } from "../../src/channels/bot-framework/message.ts";
import { boundText } from "../../src/channels/reading/bound-text.ts";
import { answerExtensionQuery } from "../../src/channels/teams/message-extension.ts";
import { decide } from "../../src/conversation/decide.ts";
import { MAX_MESSAGE_CHARACTERS, TYPEAHEAD } from "../../src/understanding/tuning.ts";
import { knowledge } from "../harness/knowledge.ts";
import { createRandom } from "../harness/random-numbers.ts";
import { SEED, SEED_SETTING } from "../harness/random.ts";

const TEXTS_PER_STATE = 3;
const TEXTS = 40;

/** Generous, for a machine that runs other tests at the same time; one message should take a fifth of it. */
const MOST_MS = 250;

/** Where time grows linearly, twice the text takes twice the time. The rest is room for a noisy clock. */
const MOST_GROWTH = 3;
const NOISE_MS = 30;

/** Runs of which the fastest counts. */
const RUNS = 6;

const random = createRandom(SEED);
const pieces = collectPieces(knowledge.content);

describe(`a text drawn at random takes time by its length only (${SEED_SETTING})`, () => {
  test.each([...makeStates(knowledge)])("in the state %s", (_, session) => {
    for (let i = 0; i < TEXTS_PER_STATE; i++)
      expectLinear(drawNastyText(pieces, random), MAX_MESSAGE_CHARACTERS, (text) => {
        decide(knowledge, session, { text: boundText(text), hasAttachment: false }, CONTEXT);
      });
  });

  test("with the markup of Teams", () => {
    for (let i = 0; i < TEXTS; i++)
      expectLinear(drawNastyText(pieces, random), 4 * MAX_MESSAGE_CHARACTERS, (text) => {
        readMessage({
          channelId: "msteams",
          type: "message",
          text,
          recipient: { id: "28:bot" },
          entities: [],
        } as never);
      });
  });

  test("in the search box of Teams", () => {
    for (let i = 0; i < TEXTS; i++)
      expectLinear(drawNastyText(pieces, random), TYPEAHEAD.maxCharacters, (text) => {
        const value = { parameters: [{ name: "text", value: text }], queryOptions: { skip: 0, count: 25 } };
        answerExtensionQuery(knowledge, { value }, CONTEXT.now);
      });
  });

  test("beyond every bound, where only its beginning is read", () => {
    const [fresh] = makeStates(knowledge).values();
    for (let i = 0; i < TEXTS; i++)
      expectLinear(drawNastyText(pieces, random), 250_000, (text) => {
        decide(knowledge, fresh!, { text: boundText(text), hasAttachment: false }, CONTEXT);
      });
  });
});

/** Times a text against its first half, and again where a pause of the machine may have been measured. */
function expectLinear(nasty: NastyText, characters: number, read: (text: string) => void): void {
  const [half, whole] = [nasty.ofLength(characters / 2), nasty.ofLength(characters)];
  let [halfMs, wholeMs] = [Infinity, Infinity];
  for (let run = 0; run < RUNS; run++) {
    halfMs = Math.min(
      halfMs,
      time(() => read(half)),
    );
    wholeMs = Math.min(
      wholeMs,
      time(() => read(whole)),
    );
    if (wholeMs <= NOISE_MS) return;
  }
  expect(wholeMs, `${nasty.name}: ${halfMs} ms for half of it`).toBeLessThan(MOST_GROWTH * halfMs + NOISE_MS);
  expect(wholeMs, nasty.name).toBeLessThan(MOST_MS);
}

function time(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
