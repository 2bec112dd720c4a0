import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { silentLog } from "../../../src/log.ts";
import { openMail } from "../../../src/alerts/mail/open-mail.ts";
import { SENT_AT, begin } from "./mail-transports.ts";
import { content, makeAlertMessage } from "./alert-messages.ts";
import { readMail, startSmtp } from "./smtp.ts";

test("mail goes to the server if there is one, and otherwise into the folder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mail-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const smtp = await startSmtp();
  const printed: string[] = [];
  const settings = {
    folder,
    print: (line: string) => void printed.push(line),
    boards: "Platsbanken",
    operator: {},
    content: () => content,
    log: silentLog,
    now: () => SENT_AT,
  };
  const from = { name: "", address: "bot@example.com" };

  const far = openMail({ ...settings, smtpUrl: smtp.url, from });
  expect(await far.transport.deliver(makeAlertMessage("confirm"), begin)).toBe("delivered");
  await far.close();
  expect((await readMail(smtp.arrived[0]!)).from?.text).toBe("bot@example.com");
  expect([await readdir(folder), printed]).toEqual([[], []]);

  const near = openMail(settings);
  expect(await near.transport.deliver(makeAlertMessage("confirm"), begin)).toBe("delivered");
  await near.close();
  expect([await readdir(folder), printed.length, smtp.arrived.length]).toEqual([["confirm-letter-confirm.eml"], 1, 1]);
});

test("mail tells how long none has gone, until one goes", async () => {
  const smtp = await startSmtp();
  const clock = { ms: 0 };
  const from = { name: "", address: "bot@example.com" };
  const mail = openMail({
    smtpUrl: smtp.url,
    from,
    folder: "",
    print: () => undefined,
    boards: "Platsbanken",
    operator: {},
    content: () => content,
    log: silentLog,
    now: () => SENT_AT,
    monotonicNow: () => clock.ms,
  });
  onTestFinished(() => mail.close());
  const deliver = () => mail.transport.deliver(makeAlertMessage("confirm"), begin);
  expect(mail.failingForMs()).toBeUndefined();
  smtp.fault = "sender refused";
  await deliver();
  clock.ms += 1000;
  expect(mail.failingForMs()).toBe(1000);
  smtp.fault = undefined;
  await deliver();
  expect(mail.failingForMs()).toBeUndefined();
});

/** Opens mail in a separate process and tells whether nodemailer was loaded, before and after a mail. */
const LOADED = `
  import { registerHooks } from "node:module";
  let isLoaded = false;
  registerHooks({ resolve: (name, context, next) => ((isLoaded ||= name === "nodemailer"), next(name, context)) });
  const { openSmtp } = await import("./src/alerts/mail/smtp-transport.ts");
  const { openMail } = await import("./src/alerts/mail/open-mail.ts");
  openMail({ smtpUrl: "smtp://127.0.0.1:1" });
  const before = isLoaded;
  await openSmtp("smtp://127.0.0.1:1", { warn() {} }, Date.now).send({ to: "a@example.com", text: "" });
  process.stdout.write([before, isLoaded].join());
`;

test("the library for mail takes no memory before the first mail", async () => {
  const cwd = join(import.meta.dirname, "../../..");
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", LOADED], { cwd });
  expect(stdout).toBe("false,true");
});
