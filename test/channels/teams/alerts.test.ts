import { expect, test } from "vitest";
import type { DeliveryOutcome } from "../../../src/alerts/sending/alert-transport.ts";
import type { Alert } from "../../../src/jobs/model/alert.ts";
import { alertsOver } from "../../alerts/open-alerts.ts";
import { someAlert } from "../../alerts/some-alert.ts";
import { expectCardRules } from "./card-rules.ts";
import { BAD_GATEWAY, BLOCKED_BY_USER, DISABLED_BY_ADMIN, tooManyRequests } from "./connector-answers.ts";
import { ADDED, REMOVED, sendAll } from "./installation.ts";
import { toPersonPath } from "../../../src/conversation/state-key.ts";
import { openTeamsAlertTransport } from "./open-alert-transport.ts";
import { groupChat, person, personalChat, toBot } from "./teams-conversations.ts";
import type { Behaviour } from "./recording-service.ts";
import { describeRows } from "./rows.ts";
import type { Shown } from "./shown.ts";
import { someAlertMessage } from "./some-alert-message.ts";
import { startTeams, type Teams } from "./teams-app.ts";
import type { Visitor } from "./visitor.ts";

const ANNA = person("Anna Berg");

/** Begins a delivery whose claim is still valid. */
const begin = async () => true;

const WISH = "create a job alert for back-end jobs in Lund, at once";

describeRows("Job alerts", (row) => {
  row(
    "A wish for a job alert in the personal chat, and “Here in Teams”",
    "everything before it is saved, and then that it runs",
    async () => {
      const { anna } = await startInstalled();
      const asked = await anna.ask(WISH);
      expect(asked.labels).toEqual(expect.arrayContaining(["By email", "Here in Teams"]));
      const { answer } = await anna.pressAndRead(asked, "Here in Teams");
      for (const part of ["where: Lund", "how often: As soon as they come", "where to: Here in Teams"])
        expect(answer.text).toContain(part);
      expectCard(answer);
      const running = await anna.ask("yes");
      expect(running.text).toContain("Your alert runs");
      expectCard(running);
    },
  );

  row("A wish for a job alert in a group chat", "the question for an email address; Teams is not offered", async () => {
    const teams = await startWithAlerts();
    const anna = teams.visitor(groupChat("Team lunch"));
    await sendAll(anna, [ADDED]);
    const asked = await anna.ask(toBot(WISH));
    expect(asked.text).toContain("Which email address");
    expect(asked.labels).not.toContain("Here in Teams");
  });

  row(
    "An alert run finds ads for the alert",
    "the ads in one card, each with why it fits, and what can be done with the alert",
    async () => {
      const { teams, anna, alert } = await startRunning();
      expect(await openTeamsAlertTransport(teams).deliver(someAlertMessage(alert), begin)).toBe("delivered");
      const shown = await anna.read("A new ad from your job alert for back-end developer, Lund");
      expectCard(shown);
      for (const part of ["Exempel AB · Lund", "apply by 24 December", "Fits: “backend” in the title, Lund, no Java"])
        expect(shown.text).toContain(part);
      expect(shown.text).toContain("3 more that fit");
      expect(shown.labels.slice(-3)).toEqual(["Pause the alert", "Change the alert", "Delete the alert"]);
    },
  );

  row("A press on “Pause the alert” below such ads", "the used card, and that the alert is paused", async () => {
    const { teams, anna, alert } = await startRunning();
    await openTeamsAlertTransport(teams).deliver(someAlertMessage(alert), begin);
    const shown = await anna.read("A new ad");
    const { updated, answer } = await anna.pressAndRead(shown, "Pause the alert");
    expectCardRules(updated);
    expect(answer.text).toContain("I've paused it");
    expect(answer.labels).toContain("Resume the alert");
  });

  row(
    "A press on “Keep it” below the question whether the alert is still wanted",
    "that it is kept, and until when",
    async () => {
      const { teams, anna, alert } = await startRunning();
      await openTeamsAlertTransport(teams).deliver(
        someAlertMessage(alert, { kind: "still-wanted", ads: [], more: 0 }),
        begin,
      );
      const shown = await anna.read("Do you want to keep it?");
      expectCard(shown);
      const { answer } = await anna.pressAndRead(shown, "Keep it");
      expect(answer.text).toMatch(/Good, I keep it until \d+ \w+ \d{4}/);
    },
  );

  row("“Delete my job alert”", "that it is deleted; the next wish finds none", async () => {
    const { anna } = await startRunning();
    expect((await anna.ask("delete my job alert")).text).toContain("I've deleted your alert");
    expect((await anna.ask("list my alerts")).text).toContain("I know of no job alerts");
  });
});

test.each<readonly [how: string, behaviour: Behaviour, delivery: DeliveryOutcome]>([
  ["is blocked by the person", BLOCKED_BY_USER, "refused"],
  ["is refused for a while", DISABLED_BY_ADMIN, "later"],
  ["finds no conversation", { status: 404 }, "refused"],
  ["is too many at every try", tooManyRequests(), "later"],
  ["meets a fault", { status: 500 }, "later"],
  ["meets a service that rests", { status: 503 }, "later"],
  ["is passed on by a gateway that got no answer", BAD_GATEWAY, "unknown"],
  ["is cut off before its answer", "reset", "unknown"],
  ["never has an answer", "hang", "unknown"],
])("the delivery outcome of an alert message that %s is reported", async (_, behaviour, delivery) => {
  const { teams, anna, alert } = await startRunning();
  teams.connector.planAll(anna.conversation, behaviour);
  expect(await openTeamsAlertTransport(teams).deliver(someAlertMessage(alert), begin)).toBe(delivery);
});

test("an alert message to an unreachable service may be sent later", async () => {
  const { teams, alert } = await startRunning();
  await teams.connector.close();
  expect(await openTeamsAlertTransport(teams).deliver(someAlertMessage(alert), begin)).toBe("later");
});

test("an alert message is refused where the app is removed, and never sent to a person who has blocked the bot", async () => {
  const { teams, anna, alert } = await startRunning();
  const transport = openTeamsAlertTransport(teams);
  teams.connector.planAll(anna.conversation, BLOCKED_BY_USER);
  await transport.deliver(someAlertMessage(alert), begin);
  const sends = teams.connector.to(anna.conversation).length;
  expect(await transport.deliver(someAlertMessage(alert), begin)).toBe("refused");
  expect(teams.connector.to(anna.conversation)).toHaveLength(sends);
  await sendAll(anna, [REMOVED]);
  expect(await transport.deliver(someAlertMessage(alert), begin)).toBe("refused");
});

test("an alert message to a mail address is not sent in Teams", async () => {
  const teams = await startWithAlerts();
  expect(await openTeamsAlertTransport(teams).deliver(someAlertMessage(someAlert()), begin)).toBe("refused");
});

function startWithAlerts(): Promise<Teams> {
  return startTeams({ limits: { sendsPerSecond: 1000 } });
}

async function startInstalled(): Promise<{ teams: Teams; anna: Visitor }> {
  const teams = await startWithAlerts();
  const anna = teams.visitor(personalChat("Anna"), ANNA);
  await sendAll(anna, [ADDED]);
  return { teams, anna };
}

/** Starts a bot and creates an active alert in Teams. */
async function startRunning(): Promise<{ teams: Teams; anna: Visitor; alert: Alert }> {
  const { teams, anna } = await startInstalled();
  await anna.ask(`${WISH}, here in Teams`);
  await anna.ask("yes");
  const [alert] = await alertsOver(teams.store, teams.now).list(
    toPersonPath({ channel: "msteams", conversation: anna.conversation, person: ANNA.aadObjectId }),
  );
  teams.connector.passOver(anna.conversation);
  return { teams, anna, alert: alert! };
}

function expectCard({ activity, id }: Shown): void {
  expectCardRules({ activity, id, bytes: Buffer.byteLength(JSON.stringify(activity)) });
}
