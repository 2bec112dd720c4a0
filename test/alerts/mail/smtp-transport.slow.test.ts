import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { expect, test } from "vitest";
import { silentLog, type Log } from "../../../src/log.ts";
import { openMailAlertTransport, begin } from "./mail-transports.ts";
import { makeAlert, makeAlertMessage, makeMatch } from "./alert-messages.ts";
import { readMail, startSmtp, type SmtpFault } from "./smtp.ts";

test("a mail is delivered to its recipient", async () => {
  const smtp = await startSmtp();
  expect(await openMailAlertTransport(smtp.url).deliver(makeAlertMessage("confirm"), begin)).toBe("delivered");
  expect((await readMail(smtp.arrived[0]!)).to).toMatchObject({ text: "astrid@example.com" });
});

test("mails go over one connection, one after another", async () => {
  const smtp = await startSmtp();
  const transport = openMailAlertTransport(smtp.url);
  for (const kind of ["confirm", "known", "ads"] as const) await transport.deliver(makeAlertMessage(kind), begin);
  expect([smtp.arrived.length, smtp.connections.count]).toEqual([3, 1]);
});

const OUTCOMES: readonly (readonly [SmtpFault, "refused" | "later" | "unknown"])[] = [
  ["no such mailbox", "refused"],
  ["message refused", "refused"],
  ["greylisting", "later"],
  ["relaying denied", "later"],
  ["sender refused", "later"],
  ["busy at the greeting", "later"],
  ["busy after the message", "later"],
  ["message put off", "later"],
  ["hangs up before the message", "later"],
  ["hangs up within the message", "unknown"],
  ["hangs up after the message", "unknown"],
];

const CASES = OUTCOMES.flatMap((outcome) => [[...outcome, true] as const, [...outcome, false] as const]);

test.each(CASES)("%s: %s, and the next mail is delivered; pipelining: %s", async (fault, delivery, pipelining) => {
  const smtp = await startSmtp({ pipelining });
  smtp.fault = fault;
  const transport = openMailAlertTransport(smtp.url);
  expect(await transport.deliver(manyAds(), begin)).toBe(delivery);
  smtp.fault = undefined;
  expect(await transport.deliver(makeAlertMessage("known"), begin)).toBe("delivered");
});

test("a message with an unknown outcome is not sent again automatically", async () => {
  const smtp = await startSmtp();
  smtp.fault = "hangs up after the message";
  await openMailAlertTransport(smtp.url).deliver(makeAlertMessage("ads"), begin);
  expect([smtp.arrived.length, smtp.connections.count]).toEqual([1, 1]);
});

test.each([
  ["silent before the message", "later"],
  ["silent after the message", "unknown"],
] as const)("a server that falls %s holds nobody up: %s", async (fault, delivery) => {
  const smtp = await startSmtp();
  smtp.fault = fault;
  const transport = openMailAlertTransport(smtp.url, { limits: { silenceMs: 2000 } });
  expect(await transport.deliver(makeAlertMessage("ads"), begin)).toBe(delivery);
});

test.each([
  ["silent before the message", "later"],
  ["silent after the message", "unknown"],
] as const)("a message has its time, however the server passes it; %s: %s", async (fault, delivery) => {
  const smtp = await startSmtp();
  const transport = openMailAlertTransport(smtp.url, { limits: { messageMs: 3000 } });
  // The connection is open already, so that only the message takes time.
  await transport.deliver(makeAlertMessage("known"), begin);
  smtp.fault = fault;
  expect(await transport.deliver(makeAlertMessage("ads"), begin)).toBe(delivery);
});

test("a connection that was closed in between is opened again", async () => {
  const smtp = await startSmtp();
  const transport = openMailAlertTransport(smtp.url);
  await transport.deliver(makeAlertMessage("known"), begin);
  smtp.hangUp();
  expect(await transport.deliver(makeAlertMessage("ads"), begin)).toBe("delivered");
  expect([smtp.arrived.length, smtp.connections.count]).toEqual([2, 2]);
});

test("without a listening server, a mail waits", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  expect(await openMailAlertTransport(`smtp://127.0.0.1:${port}`).deliver(makeAlertMessage("ads"), begin)).toBe(
    "later",
  );
});

test("a server that repeatedly fails to answer gets no mail for half a minute, so that nothing waits for it", async () => {
  const smtp = await startSmtp();
  const time = { ms: 0 };
  const transport = openMailAlertTransport(smtp.url, { now: () => time.ms });
  smtp.fault = "hangs up before the message";
  for (let n = 0; n < 3; n++) expect(await transport.deliver(makeAlertMessage("ads"), begin)).toBe("later");
  const { count } = smtp.connections;
  expect(await transport.deliver(makeAlertMessage("ads"), begin)).toBe("later");
  expect(smtp.connections.count).toBe(count);
  smtp.fault = undefined;
  time.ms += 30_000;
  expect(await transport.deliver(makeAlertMessage("ads"), begin)).toBe("delivered");
});

test("a server that repeatedly refuses is still tried", async () => {
  const smtp = await startSmtp();
  const transport = openMailAlertTransport(smtp.url);
  smtp.fault = "no such mailbox";
  for (let n = 0; n < 4; n++) expect(await transport.deliver(makeAlertMessage("ads"), begin)).toBe("refused");
  smtp.fault = undefined;
  expect(await transport.deliver(makeAlertMessage("ads"), begin)).toBe("delivered");
});

test("after a wrong password the mail waits, and an error is logged without the address", async () => {
  const smtp = await startSmtp({ password: "right" });
  const logged: unknown[] = [];
  const log: Log = { ...silentLog, error: (...entry: unknown[]) => void logged.push(entry) };
  const url = (password: string) => smtp.url.replace("//", `//bot:${password}@`);
  expect(await openMailAlertTransport(url("wrong"), { log }).deliver(makeAlertMessage("ads"), begin)).toBe("later");
  expect(JSON.stringify(logged)).toContain("EAUTH");
  expect(JSON.stringify(logged)).not.toContain("astrid");
  expect(await openMailAlertTransport(url("right"), { log }).deliver(makeAlertMessage("ads"), begin)).toBe("delivered");
  expect(logged).toHaveLength(1);
});

test.each([
  ["starttls", "?tls.rejectUnauthorized=false", "delivered"],
  ["always", "?tls.rejectUnauthorized=false", "delivered"],
  // The test server's certificate is self-signed.
  ["starttls", "", "later"],
  ["always", "", "later"],
] as const)(
  "TLS is spoken as the address says, with certificates that are checked: %s%s",
  async (tls, query, delivery) => {
    const smtp = await startSmtp({ tls });
    expect(await openMailAlertTransport(`${smtp.url}/${query}`).deliver(makeAlertMessage("ads"), begin)).toBe(delivery);
    expect(smtp.overTls).toEqual(delivery === "delivered" ? [true] : []);
  },
);

test("a password is not sent to another machine unencrypted, unless the URL allows it", async () => {
  const smtp = await startSmtp({ password: "right" });
  // This address is of this machine, but `isThisMachine` does not know it.
  const elsewhere = `smtp://bot:right@0.0.0.0:${smtp.port}/?tls.rejectUnauthorized=false`;
  expect(await openMailAlertTransport(elsewhere).deliver(makeAlertMessage("ads"), begin)).toBe("later");
  expect(await openMailAlertTransport(`${elsewhere}&requireTLS=false`).deliver(makeAlertMessage("ads"), begin)).toBe(
    "delivered",
  );
});

test("an address that cannot be written in SMTP is refused", async () => {
  const smtp = await startSmtp();
  const alert = makeAlert({ recipient: { kind: "mail", address: "astrid\r\nDATA@example.com>" } });
  expect(await openMailAlertTransport(smtp.url).deliver(makeAlertMessage("ads", { alert }), begin)).toBe("refused");
  expect(smtp.arrived).toEqual([]);
});

/** Large enough to come in several parts. */
function manyAds() {
  return makeAlertMessage("ads", {
    ads: Array.from({ length: 50 }, (_, n) => makeMatch({ title: `Backend developer ${n}` })),
  });
}
