import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { silentLog } from "../../../src/log.ts";
import { openMailFolder } from "../../../src/alerts/mail/folder-transport.ts";
import { toMailAlertTransport, begin } from "./mail-transports.ts";
import { makeAlertMessage } from "./alert-messages.ts";
import { readMail } from "./smtp.ts";

test("a mail is written to a file, and its link is printed", async () => {
  const { folder, transport, printed } = await openFolder();
  const alertMessage = makeAlertMessage("confirm");
  expect(await transport.deliver(alertMessage, begin)).toBe("delivered");
  const file = join(folder, "confirm-letter-confirm.eml");
  const mail = await readMail(await readFile(file, "utf8"));
  expect(mail.subject).toBe("Confirm your job alert: back-end developer, Stockholm, remote, with Kotlin, without Java");
  expect(printed).toEqual([`Mail "${mail.subject}" written to ${file}; confirm: ${alertMessage.links.confirm}`]);
});

test("for other mails the link to change the alert is printed", async () => {
  const { transport, printed } = await openFolder();
  await transport.deliver(makeAlertMessage("ads"), begin);
  expect(printed).toEqual([expect.stringContaining("change the alert: https://bot.example.com/alerts/manage?token=")]);
});

test("a mail sent again is the same file, and nothing half written stays", async () => {
  const { folder, transport } = await openFolder();
  for (const _ of [1, 2]) await transport.deliver(makeAlertMessage("ads"), begin);
  expect(await readdir(folder)).toEqual(["ads-letter-ads.eml"]);
});

test("a mail waits when the folder cannot be written", async () => {
  const { folder, transport, printed } = await openFolder();
  await writeFile(folder, "no folder");
  expect(await transport.deliver(makeAlertMessage("ads"), begin)).toBe("later");
  expect(printed).toEqual([]);
});

async function openFolder() {
  const folder = await mkdtemp(join(tmpdir(), "mail-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const printed: string[] = [];
  // Made when the first mail is written.
  const inside = join(folder, "mail");
  return {
    folder: inside,
    printed,
    transport: toMailAlertTransport(openMailFolder(inside, (line) => printed.push(line), silentLog)),
  };
}
