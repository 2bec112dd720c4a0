import type { Alert } from "../../jobs/model/alert.ts";
import type { CommandContext, Feedback } from "./command.ts";

/** What is kept of a visitor beside the session. */
export type KeptData = {
  /** Messages kept word for word; absent where the channel keeps them itself. */
  readonly messages?: number;
  /** Answers kept with their buttons, in Teams. */
  readonly cards: number;
  /** Whether the channel's name and ids of the visitor are kept, to write to them. */
  readonly isNamed: boolean;
  /** Opinions given in this conversation. */
  readonly opinions: number;
  /** Alerts made in this conversation. */
  readonly alerts: readonly Pick<Alert, "search" | "recipient">[];
  /** When the conversation goes if it is not used again, in milliseconds since 1970. */
  readonly keptUntil: number;
};

/** Where a copy of everything can be fetched. */
export type DataLink = {
  /** Absolute address. */
  readonly url: string;
  readonly validMinutes: number;
};

/** How much of what was deleted. */
export type DeletedData = { readonly messages: number; readonly opinions: number; readonly alerts: number };

/** What became of a request about somebody's data. */
export type DataResult =
  | ({ readonly kind: "kept" } & KeptData)
  | ({ readonly kind: "link" } & DataLink)
  | ({ readonly kind: "deleted" } & DeletedData);

/** An opinion somebody gave, and the day. */
export type IndexedFeedback = Omit<Feedback, "action"> & { readonly day: string };

/** Which opinions were given in a conversation, so that whoever gave them can see and delete them. */
export type FeedbackIndex = {
  read(commandContext: CommandContext): Promise<readonly IndexedFeedback[]>;
  /** Deletes them; returns how many. */
  forget(commandContext: CommandContext): Promise<number>;
};

/** What people may ask about what is kept of them; handed in from above. */
export type DataRights = {
  /** Tells what is kept. */
  show(commandContext: CommandContext): Promise<KeptData>;
  /** Makes a link to a copy of everything. */
  link(commandContext: CommandContext): Promise<DataLink>;
  /** Deletes everything. */
  forget(commandContext: CommandContext): Promise<DeletedData>;
};
