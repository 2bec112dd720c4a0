import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SendMailOptions } from "nodemailer";
import type { AlertMessage } from "../sending/alert-transport.ts";
import type { Log } from "../../log.ts";
import type { MailTransport } from "./mail-alert-transport.ts";

/**
 * Creates a mail transport that writes each mail to an `.eml` file, for a trial without a mail server, and prints the link in it.
 * @param print shows a line to the operator.
 */
export function openMailFolder(folder: string, print: (line: string) => void, log: Log): MailTransport {
  return {
    async send(message, alertMessage, begin) {
      const file = join(folder, `${alertMessage.kind}-${alertMessage.id}.eml`);
      const content = await compose(message);
      if (!(await begin())) return "later";
      try {
        await mkdir(folder, { recursive: true });
        // The rename is atomic: programs that watch the folder never see half a mail.
        await writeFile(`${file}.part`, content);
        await rename(`${file}.part`, file);
      } catch (error) {
        log.error({ err: error }, "mail not written");
        return "later";
      }
      print(`Mail "${String(message.subject)}" written to ${file}; ${toHint(alertMessage)}`);
      return "delivered";
    },
    async close() {
      // Nothing is kept open.
    },
  };
}

async function compose(message: SendMailOptions): Promise<Buffer> {
  const { createTransport } = await import("nodemailer");
  const { message: content } = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  return content as Buffer;
}

function toHint({ links }: AlertMessage): string {
  return links.confirm === undefined ? `change the alert: ${links.manage}` : `confirm: ${links.confirm}`;
}
