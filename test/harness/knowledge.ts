import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { inject } from "vitest";
import { toKnowledge } from "../../src/learning/knowledge.ts";
import type { Learnt } from "../../src/learning/learn.ts";

/** The bot's knowledge, trained by the set-up of the test run. */
export const knowledge = toKnowledge(deserialize(readFileSync(inject("learntFile"))) as Learnt);
