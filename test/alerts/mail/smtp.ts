import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { onTestFinished } from "vitest";

/** The faults of the server. */
export type SmtpFault =
  | "no such mailbox"
  | "greylisting"
  | "relaying denied"
  | "sender refused"
  | "busy at the greeting"
  | "busy after the message"
  | "message refused"
  | "message put off"
  | "hangs up before the message"
  | "hangs up within the message"
  | "hangs up after the message"
  | "silent before the message"
  | "silent after the message";

/** A real SMTP server that records messages and has faults on demand. */
export type SmtpServer = {
  /** Without a name and password. */
  readonly url: string;
  readonly port: number;
  /** Complete messages, whatever the server answered, in order. */
  readonly arrived: string[];
  /** Whether each of them came over TLS. */
  readonly overTls: boolean[];
  /** Connections so far. */
  readonly connections: { count: number };
  /** Fault of every mail until it is reset. */
  fault: SmtpFault | undefined;
  /** Called at each step of a mail. */
  onStep: (() => void) | undefined;
  /** Ends the connections there are; not for TLS, below which no socket may vanish. */
  hangUp(): void;
};

/** Settings of the server and of the URL of its clients. */
export type SmtpKind = {
  readonly tls?: "never" | "starttls" | "always";
  readonly password?: string;
  /** Whether several commands may be sent at once; most servers allow it. */
  readonly pipelining?: boolean;
};

/** Time after which a silent connection is closed. */
const CLOSE_MS = 100;

/** Starts an SMTP server that ends with the test. */
export async function startSmtp({ tls = "never", password, pipelining = true }: SmtpKind = {}): Promise<SmtpServer> {
  const sockets = new Set<Socket>();
  const met = new Set<string>();
  const options: SMTPServerOptions = {
    logger: false,
    closeTimeout: CLOSE_MS,
    secure: tls === "always",
    hidePIPELINING: !pipelining,
    disabledCommands: [...(tls === "never" ? ["STARTTLS"] : []), ...(password === undefined ? ["AUTH"] : [])],
    authOptional: password === undefined,
    allowInsecureAuth: tls === "never",
    disableReverseLookup: true,
    onAuth: (auth, _session, done) =>
      auth.password === password ? done(null, { user: "bot" }) : done(refusal(535, "5.7.8 wrong password")),
    onConnect: (_session, done) => done(smtp.fault === "busy at the greeting" ? refusal(421, "4.3.2 busy") : null),
    onMailFrom(_from, _session, done) {
      smtp.onStep?.();
      done(smtp.fault === "sender refused" ? refusal(550, "5.7.1 you may not send as this") : null);
    },
    onRcptTo({ address }, _session, done) {
      smtp.onStep?.();
      if (smtp.fault === "hangs up before the message") return smtp.hangUp();
      if (smtp.fault === "silent before the message") return;
      const isFirst = !met.has(address);
      met.add(address);
      done(toAnswer(isFirst));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => {
        parts.push(part);
        smtp.onStep?.();
        if (smtp.fault === "hangs up within the message") smtp.hangUp();
      });
      stream.on("end", () => {
        if (smtp.fault === "hangs up within the message") return;
        smtp.onStep?.();
        smtp.arrived.push(Buffer.concat(parts).toString());
        smtp.overTls.push(session.secure);
        if (smtp.fault === "hangs up after the message") return smtp.hangUp();
        if (smtp.fault === "silent after the message") return;
        if (smtp.fault === "busy after the message") return done(refusal(421, "4.3.2 busy"));
        if (smtp.fault === "message refused") return done(refusal(554, "5.6.0 not this"));
        done(smtp.fault === "message put off" ? refusal(451, "4.3.0 not now") : null);
      });
    },
  };
  const server = new SMTPServer(options);
  server.on("error", () => {
    // Broken connections are part of the tests.
  });
  server.server.on("connection", (socket: Socket) => {
    smtp.connections.count += 1;
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const { port } = listening.address() as AddressInfo;
  const smtp: SmtpServer = {
    url: `${tls === "always" ? "smtps" : "smtp"}://127.0.0.1:${port}`,
    port,
    arrived: [],
    overTls: [],
    connections: { count: 0 },
    fault: undefined,
    onStep: undefined,
    hangUp() {
      for (const socket of sockets) socket.destroy();
    },
  };
  onTestFinished(async () => {
    await new Promise<void>((resolve) => server.close(resolve));
  });
  return smtp;

  function toAnswer(isFirst: boolean): Error | null {
    if (smtp.fault === "no such mailbox") return refusal(550, "5.1.1 nobody here");
    if (smtp.fault === "relaying denied") return refusal(554, "5.7.1 relaying denied");
    return smtp.fault === "greylisting" && isFirst ? refusal(450, "4.2.0 come again later") : null;
  }
}

/** Reads a message as a mail program does. */
export function readMail(message: string): Promise<ParsedMail> {
  return simpleParser(message, { skipTextToHtml: true, skipImageLinks: true });
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
