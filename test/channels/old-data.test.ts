import { expect, onTestFinished, test } from "vitest";
import { createConversations } from "../../src/channels/direct-line/conversations.ts";
import { createReferences } from "../../src/channels/bot-framework/conversation-references.ts";
import { cardsOf, createSentCards } from "../../src/channels/teams/sent-cards.ts";
import { readSession } from "../../src/conversation/sessions.ts";
import { DEFAULT_ROLE, toPersonPath } from "../../src/conversation/state-key.ts";
import { createFeedbackIndex } from "../../src/feedback/feedback-index.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { copyOldData, findOldTopic, made, type Facts } from "../harness/old-data.ts";
import { openDirectLineChannelClient } from "../harness/direct-line-channel-client.ts";
import { knowledge } from "../harness/knowledge.ts";
import { toSeen } from "../harness/to-seen.ts";
import { startBot } from "../harness/start-bot.ts";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";
import { startJobtech } from "../jobs/jobtech/start-jobtech.ts";
import type { Language } from "../../src/languages/language.ts";
import { APP_ID, CLIENT_SECRET, TENANT_ID } from "./teams/bot-identity.ts";
import { openConnector } from "./teams/connector.ts";
import { signToken } from "./teams/inbound-token.ts";
import { openIssuer } from "./teams/issuer.ts";
import { createVisitor, type Post } from "./teams/visitor.ts";
import type { Seen } from "../../src/tools/talk/channel-client.ts";

const MADE_AT: number = made.madeAt;
const WEB: [name: string, facts: Facts][] = Object.entries(made.web);
const TEAMS: [name: string, facts: Facts][] = Object.entries(made.teams.conversations);

test.each(WEB.filter(([, { next }]) => next !== undefined))(
  "the web conversation %s goes on as version 0.1 would have gone on",
  async (_, { language, resume, conversationId, userId, next }) => {
    const { address, warned } = await openOldData();
    const visitor = await openDirectLineChannelClient(address, language, resume);
    expect(visitor).toMatchObject({ isResumed: true, conversationId, userId });
    expectAnswer(toLast(await visitor.send({ text: next.says.text, hasAttachment: false })), next.answer);
    expect(warned()).toEqual([]);
  },
);

test("a message that version 0.1 had received is answered when its visitor comes back", async () => {
  const { address } = await openOldData();
  const { said } = await openDirectLineChannelClient(address, "en", made.web.unanswered.resume);
  expectAnswer(toLast(toSeen(said.slice(-1))), made.web.unanswered.answer);
});

test("a deleted conversation stays deleted, and one that was not started can start", async () => {
  const { address } = await openOldData();
  const { resume, token, conversationId } = made.web.deleted;
  expect((await openDirectLineChannelClient(address, "en", resume)).isResumed).toBe(false);
  const url = `${address}/v3/directline/conversations/${conversationId}/activities`;
  expect((await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status).toBe(404);
  const unbegun = await openDirectLineChannelClient(address, "en", made.unbegun.resume);
  expect(unbegun.isResumed).toBe(true);
  expect(toSeen(unbegun.said).text).toContain("Hi!");
});

const PERSONAL = TEAMS.filter(([, { conversation }]) => conversation.conversationType === "personal");

test.each(PERSONAL.filter(([, { next }]) => next !== undefined))(
  "the conversation %s in Teams goes on as version 0.1 would have gone on",
  async (_, { person, conversation, channelData, locale, next }) => {
    const { connector, post, now, warned } = await openOldData();
    let lastId = MADE_AT;
    const nextId = () => String((lastId += 1));
    const visitor = createVisitor({
      person,
      conversation: { conversation, channelData },
      locale,
      connector,
      post,
      now,
      nextId,
    });
    const { text } = next.says;
    const { text: answer, labels } = await visitor.ask(text);
    expectAnswer({ text: answer, buttons: [...labels] }, next.answer);
    expect(warned()).toEqual([]);
  },
);

test("every session, transcript, card, reference and opinion is read as it was written", async () => {
  const store = openSqliteStore(copyOldData());
  onTestFinished(() => store.close());
  const conversations = createConversations(store, () => MADE_AT);
  for (const [name, { conversationId, userId, session, logged, watermark }] of WEB) {
    const log = await conversations.log.read(conversationId, 0, 1000);
    expect([log.length, log.at(-1)?.sequence ?? 0], name).toEqual([logged, watermark]);
    const key = { channel: "directline", conversation: conversationId, person: userId, role: DEFAULT_ROLE };
    expect(await readSession(store, key), name).toEqual(session && withFacts(session));
  }
  const cards = createSentCards(store, () => MADE_AT);
  for (const [name, facts] of TEAMS) {
    const { conversationId, conversation, person, session, welcomedKey, welcomed, reference } = facts;
    const key = { channel: "msteams", conversation: conversationId, person: person.aadObjectId, role: DEFAULT_ROLE };
    // Data of a group belonged to no single person.
    const isOwn = conversation.conversationType === "personal";
    expect(await readSession(store, key), name).toEqual(isOwn ? withFacts(session) : undefined);
    expect((await store.read(welcomedKey))?.value, name).toEqual(welcomed);
    expect(await createReferences(store).find("msteams", conversationId), name).toEqual(reference);
    expect(await store.list(cardsOf(conversationId)), name).toHaveLength(facts.cards.length);
    for (const { id, labels, pressed, rated } of facts.cards) {
      const card = await cards.find(conversationId, id);
      const buttons = [...(card?.reply.suggestions ?? []), ...(card?.reply.ratings ?? [])];
      expect([buttons.map(({ label }) => label), card?.pressed, card?.rated], name).toEqual([labels, pressed, rated]);
    }
  }
  const opinionsOf = async (channel: string, conversation: string, person: string) => {
    const opinions = await createFeedbackIndex(store).read({ channel, conversation, person });
    return opinions.map(({ rating, topic }) => [rating, topic]);
  };
  const { answered, comment } = made.web;
  expect(await opinionsOf("directline", answered.conversationId, answered.userId)).toEqual([
    ["up", "remote-work"],
    ["down", "education-paths"],
  ]);
  expect(await opinionsOf("directline", comment.conversationId, comment.userId)).toEqual([["down", undefined]]);
  const { personal } = made.teams.conversations;
  expect(await opinionsOf("msteams", personal.conversationId, personal.person.aadObjectId)).toEqual([
    ["up", "remote-work"],
  ]);
  const entries = await store.list("", { limit: 10_000 });
  const kinds = Object.groupBy(entries, ({ key }) => key.replace(/\/.*$/, ""));
  const groups = TEAMS.filter(([, { conversation }]) => conversation.conversationType !== "personal");
  expect(Object.fromEntries(Object.entries(kinds).map(([kind, of]) => [kind, of?.length]))).toEqual({
    ...made.entries,
    session: made.entries.session - groups.filter(([, { session }]) => session !== undefined).length,
  });
});

test("the link to a copy of a visitor's data opens it", async () => {
  const { address } = await openOldData();
  const copy = (await (await fetch(`${address}/my-data/${made.export.token}`)).json()) as Facts;
  expect(copy).toMatchObject({
    conversation: made.export.conversationId,
    session: made.web.alertRunning.session,
    alerts: [{ id: made.alerts.running.id }],
  });
  expect(copy.transcript).toHaveLength(made.web.alertRunning.logged);
});

test("alerts keep their links, sent logs and waiting messages", async () => {
  const { address, app, store } = await openOldData();
  for (const [name, { id, link, alert, ledger: sentLog, waiting }] of Object.entries<Facts>(made.alerts)) {
    expect(await app.alerts.ofLink(link), name).toEqual({ ...alert, owner: toOwnerNow(alert.owner) });
    expect((await fetch(`${address}/alerts/manage?token=${link}`)).status, name).toBe(200);
    expect(await store.alerts.sentLogOf(id), name).toEqual(sentLog);
    expect(await store.alerts.waitingFor([id]), name).toEqual(waiting);
  }
});

test("waiting messages are sent, and links of 0.1 confirm and unsubscribe", async () => {
  const { address, app, store, jobtech, now } = await openOldData();
  const { running, waiting } = made.alerts;
  jobtech.ads.push(...made.newAds);
  await app.scheduler.wake();
  await app.scheduler.wake();
  expect(await store.alerts.waitingFor([running.id])).toEqual([]);
  const post = (path: string) => fetch(`${address}/alerts/${path}`, { method: "POST" });
  expect((await post(`confirm?token=${waiting.confirmToken}`)).status).toBe(200);
  expect((await store.alerts.read(waiting.id))?.confirmedAt).toBe(now());
  expect((await post(`unsubscribe?token=${running.link}`)).status).toBe(200);
  expect(await store.alerts.read(running.id)).toBeUndefined();
});

/** An alert belonged to a conversation; now it belongs to the person in it. */
function toOwnerNow(owner: string): string {
  const [channel = "", ...rest] = owner.split("/");
  const conversation = rest.join("/");
  const web = WEB.find(([, { conversationId }]) => conversationId === conversation)?.[1].userId;
  const teams = TEAMS.find(([, { conversationId }]) => conversationId === conversation)?.[1].person.aadObjectId;
  return toPersonPath({ channel, conversation, person: web ?? teams });
}

/** Opens a copy of the data of version 0.1 with this program, at the time it was made. */
async function openOldData() {
  const [issuer, jobtech, connector] = await Promise.all([openIssuer(), startJobtech(), openConnector()]);
  jobtech.now = MADE_AT;
  // Without TOKEN_SECRET, so that the file in the folder is what signs.
  const { address, app, store, now, logged } = await startBot({
    env: {
      MAIL_DIR: makeTemporaryFolder(),
      PUBLIC_URL: made.settings.PUBLIC_URL,
      JOBTECH_URL: jobtech.url,
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: CLIENT_SECRET,
      MicrosoftAppTenantId: TENANT_ID,
      ...issuer.settings,
    },
    limits: { teams: { sendsPerSecond: 1000 } },
    clock: () => MADE_AT,
    log: "readable",
    dataDir: copyOldData(),
  });
  const warned = () => logged().match(/^.*"level":40.*$/gm) ?? [];
  const post: Post = async (activity) => {
    const authorization = `Bearer ${await signToken(MADE_AT, String(activity["serviceUrl"]))}`;
    const headers = { "content-type": "application/json", authorization };
    const response = await fetch(`${address}/api/messages`, {
      method: "POST",
      headers,
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };
  return { address, app, store, jobtech, connector, post, now, warned };
}

function toLast({ text, buttons }: Seen): { text: string; buttons: string[] } {
  return { text, buttons: buttons.map(({ label }) => label) };
}

/**
 * The same topic is answered, whatever its wording now; anything else is said word by word, with the same buttons. How a
 * source is named and which topics are offered next is content.
 */
function expectAnswer(now: ReturnType<typeof toLast>, then: ReturnType<typeof toLast>): void {
  const found = findOldTopic(then.text);
  const lead = found && knowledge.content.topics.get(found.topic)?.lead[found.language as Language];
  const [said, before] = [now, then].map(withoutContent) as [typeof now, typeof now];
  const today = { text: expect.stringContaining(lead ?? ""), buttons: expect.arrayContaining(before.buttons) };
  expect(said).toEqual(lead === undefined ? (toOffered(before) ?? toChanged(before) ?? before) : today);
}

function withoutContent({ text, buttons }: ReturnType<typeof toLast>): ReturnType<typeof toLast> {
  return { text: text.replaceAll(/\n*^\*Source: .*\*$/gm, ""), buttons: buttons.filter((label) => !TITLES.has(label)) };
}

const TITLES = new Set([...knowledge.content.topics.values()].flatMap(({ title }) => Object.values(title)));

const ANY_FACTS: unknown = expect.any(Object);

/** What was remembered became facts; the test of that migration says which. */
function withFacts({ remembered, ...session }: Facts): Facts {
  return { ...session, ...(remembered !== undefined && { facts: ANY_FACTS }) };
}

/** After a change the salary guide of today asks what that of version 0.1 did not. */
function toChanged({ text }: ReturnType<typeof toLast>): object | undefined {
  const [changed = "", shown] = text.split("\n\n");
  if (!changed.startsWith("Changed. ") || shown === undefined) return undefined;
  const said: unknown = expect.stringContaining(changed);
  const asked: unknown = expect.arrayContaining(["Skip"]);
  return { text: said, buttons: asked };
}

/** A suspended flow is no longer resumed by itself, but offered. */
function toOffered({ text }: ReturnType<typeof toLast>): object | undefined {
  const [before = "", resumed] = text.split("\n\nNow, back to ");
  const [title = ""] = resumed?.split(":") ?? [];
  const offered: unknown = expect.arrayContaining([`Continue: ${title}`]);
  return before.includes("I've stopped") && resumed !== undefined ? { text: before, buttons: offered } : undefined;
}
