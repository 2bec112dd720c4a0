import type { Activity } from "botbuilder";
import { onTestFinished } from "vitest";
import { openService, type Answer, type Recorded, type RecordingService } from "./recording-service.ts";

/** A request of the bot to the connector; its subject is the conversation's id. */
export type Sent = Recorded<SentParts>;

type SentParts = {
  readonly method: string;
  /** Decoded parts of the path after the conversation: `activities`, an activity's id, `members` … */
  readonly rest: readonly string[];
  readonly authorization: string;
  /** The request's body in bytes. */
  readonly bytes: number;
  /** The sent activity; an empty object for a request without a body. */
  readonly activity: Partial<Activity>;
  /** Id that the connector assigns. */
  readonly id: string;
};

/** A person in the roster of a conversation. */
export type Member = { readonly id: string; readonly name: string; readonly aadObjectId?: string };

/** A connector service as that of Teams: it records the bot's requests and has a roster. */
export type Connector = Omit<RecordingService<SentParts>, "origin"> & {
  /** Service URL of activities; like that of Teams, it has a path and ends with a slash. */
  readonly serviceUrl: string;
  readonly roster: Map<string, Member>;
  /** Returns everything sent to a conversation so far. */
  to(conversation: string): readonly Sent[];
  /** Returns the messages posted to a conversation so far, in order. */
  messagesTo(conversation: string): readonly Sent[];
};

/** Subject of the requests for members of any conversation. */
export const MEMBERS = "members";

/** Opens a connector on a free port, until the test ends. */
export async function openConnector(): Promise<Connector> {
  const roster = new Map<string, Member>();
  let count = 0;
  const service = await openService<SentParts>({
    read({ method, path, headers, body }) {
      const [, conversation = "", ...rest] = /\/v3\/conversations(.*)$/.exec(path)?.[1]?.split("/").map(decode) ?? [];
      count += 1;
      return {
        method,
        rest,
        subject: rest[0] === MEMBERS ? MEMBERS : conversation,
        authorization: headers.authorization ?? "",
        bytes: Buffer.byteLength(body),
        activity: body === "" ? {} : (JSON.parse(body) as Partial<Activity>),
        id: method === "PUT" ? (rest[1] ?? "") : String(1_700_000_000_000 + count),
      };
    },
    answer: (sent) => (sent.subject === MEMBERS ? findMember(roster, sent) : take(sent)),
    describe: ({ method, rest, activity }) => `${method} ${rest.join("/")} ${JSON.stringify(activity).slice(0, 400)}`,
  });
  onTestFinished(() => service.close());
  const to = (conversation: string) => service.records.filter(({ subject }) => subject === conversation);
  return {
    ...service,
    serviceUrl: `${service.origin}/emea/`,
    roster,
    to,
    messagesTo: (conversation) => to(conversation).filter(isMessage),
  };
}

/** Returns whether a request posts a new message. */
export function isMessage({ method, activity }: Sent): boolean {
  return method === "POST" && activity.type === "message";
}

/** Returns whether a request posts a typing activity. */
export function isTyping({ activity }: Sent): boolean {
  return activity.type === "typing";
}

/** Returns whether a request updates a message. */
export function isUpdate({ method }: Sent): boolean {
  return method === "PUT";
}

function take({ method, id }: Sent): Answer {
  if (method === "DELETE") return { status: 200 };
  return { status: method === "PUT" ? 200 : 201, body: { id } };
}

function findMember(roster: ReadonlyMap<string, Member>, { rest }: Sent): Answer {
  if (rest.length === 1) return { status: 200, body: [...roster.values()] };
  const member = roster.get(rest[1] ?? "");
  if (member === undefined) return { status: 404, body: { error: { code: "NotFound", message: "Unknown member." } } };
  const mail = `${member.id}@example.com`;
  return { status: 200, body: { ...member, email: mail, userPrincipalName: mail, userRole: "user" } };
}

function decode(part: string): string {
  return decodeURIComponent(part.replace(/\?.*$/, ""));
}
