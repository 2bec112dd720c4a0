import { expect, test } from "vitest";
import { BLOCKED_BY_USER, MESSAGE_WRITES_BLOCKED, tooManyRequests } from "./connector-answers.ts";
import { isMessage, isTyping, isUpdate, openConnector } from "./connector.ts";
import { personalChat, teamChannel } from "./teams-conversations.ts";
import { toShown } from "./shown.ts";

const CARD = {
  type: "AdaptiveCard",
  body: [
    { type: "TextBlock", text: "Pay" },
    { type: "FactSet", facts: [{ title: "Junior", value: "little" }] },
    { type: "ActionSet", actions: [{ type: "Action.OpenUrl", title: "Read" }] },
  ],
  actions: [{ type: "Action.Execute", title: "More", fallback: { type: "Action.Submit", title: "Old" } }],
};

test("what is sent is recorded with its conversation, its authorization and its order", async () => {
  const { connector, send } = await openSender();
  const thread = teamChannel("Builders", "17").conversation.id;
  await send("POST", `${encodeURIComponent(thread)}/activities/99`, { type: "message", text: "one" });
  await send("POST", `${encodeURIComponent(thread)}/activities`, { type: "typing" });
  await send("PUT", `${encodeURIComponent(thread)}/activities/5`, { type: "message", text: "two" });
  const sent = connector.to(thread);
  expect(sent.map(({ activity, rest, authorization }) => [activity.text, rest, authorization])).toEqual([
    ["one", ["activities", "99"], "Bearer t"],
    [undefined, ["activities"], "Bearer t"],
    ["two", ["activities", "5"], "Bearer t"],
  ]);
  expect([sent.filter(isMessage).length, sent.filter(isTyping).length, sent.filter(isUpdate).length]).toEqual([
    1, 1, 1,
  ]);
});

test("each new activity gets an id of its own, and an update keeps its", async () => {
  const { send } = await openSender();
  const ids = [];
  for (const text of ["one", "two"])
    ids.push(await idOf(await send("POST", "c/activities", { type: "message", text })));
  expect(new Set(ids).size).toBe(2);
  expect(await idOf(await send("PUT", `c/activities/${ids[0]}`, { type: "message", text: "1" }))).toBe(ids[0]);
});

test("it refuses as Teams does when it is told to", async () => {
  const { connector, send } = await openSender();
  const { id } = personalChat("Anna").conversation;
  connector.plan(id, tooManyRequests("1"), BLOCKED_BY_USER, MESSAGE_WRITES_BLOCKED);
  const path = `${encodeURIComponent(id)}/activities`;
  const answers = [await send("POST", path, {}), await send("POST", path, {}), await send("POST", path, {})];
  expect(answers.map(({ status }) => status)).toEqual([429, 403, 403]);
  expect(answers[0]?.headers.get("retry-after")).toBe("1");
  expect(await answers[1]?.json()).toMatchObject({ error: { code: "ConversationBlockedByUser" } });
  expect(JSON.stringify(await answers[2]?.json())).toContain("MessageWritesBlocked");
  expect((await send("POST", path, {})).status).toBe(201);
});

test("it knows the members of a conversation, and asking for them is not sending", async () => {
  const { connector, send } = await openSender();
  connector.roster.set("29:1a", { id: "29:1a", name: "Anna Berg" });
  expect(await (await send("GET", "c/members/29%3A1a")).json()).toMatchObject({ name: "Anna Berg" });
  expect((await send("GET", "c/members/29%3A1b")).status).toBe(404);
  expect(connector.to("c")).toEqual([]);
});

test("a card is read from top to bottom, without what stands in on older clients", async () => {
  const { connector, send } = await openSender();
  await send("POST", "c/activities", { type: "message", attachments: [{ content: CARD }] });
  const { text, labels } = toShown(await connector.next("c", "a card"));
  expect(text).toBe("Pay\nJunior: little");
  expect(labels).toEqual(["Read", "More"]);
});

async function openSender() {
  const connector = await openConnector();
  const headers = { authorization: "Bearer t", "content-type": "application/json" };
  const send = (method: string, path: string, activity?: object) =>
    fetch(`${connector.serviceUrl}v3/conversations/${path}`, {
      method,
      headers,
      ...(activity && { body: JSON.stringify(activity) }),
    });
  return { connector, send };
}

async function idOf(response: Response): Promise<string> {
  return ((await response.json()) as { id: string }).id;
}
