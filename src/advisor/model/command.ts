import type { Language } from "../../languages/language.ts";
import type { BoardFailure, JobCriteria, JobPage } from "../../jobs/model/job-board.ts";
import type { Alert, Schedule } from "../../jobs/model/alert.ts";
import type { JobSearch } from "../../jobs/model/job-search.ts";
import type { DataResult } from "./my-data.ts";
import type { Reply } from "./reply.ts";
import type { ActiveFlow } from "./session.ts";

/** A request that a person contacts the visitor. */
export type PersonRequest = {
  readonly action: "request-person";
  readonly language: Language;
  readonly about: string;
  readonly contact: string;
  readonly time?: string;
};

/** A rating of an answer or of the bot; holds nothing that identifies the visitor. */
export type Feedback = {
  readonly action: "save-feedback";
  readonly language: Language;
  readonly rating: "up" | "down";
  readonly topic?: string;
  readonly confidence?: number;
  readonly comment?: string;
};

/** A request to the job boards, made by a flow. */
type BoardRequest = {
  readonly language: Language;
  /** Id of the flow that makes the request. */
  readonly flow: string;
  readonly search: JobSearch;
  readonly criteria: JobCriteria;
};

/** Requests live job ads, starting after the first `offset`. */
export type JobsRequest = BoardRequest & { readonly action: "find-jobs"; readonly offset: number };

/** Requests the skills that live job ads name. `known` is the visitor's own skills, as typed. */
export type SkillsRequest = BoardRequest & { readonly action: "count-skills"; readonly known: string };

/** Requests a summary, a copy or the deletion of the data stored about the visitor. */
export type DataRequest = {
  readonly action: "show-data" | "export-data" | "delete-data";
  readonly language: Language;
  /** Content of the session in words, one line each; for display only. */
  readonly remembered: readonly string[];
  /** Parts of `remembered` that the visitor wrote. */
  readonly written: readonly string[];
};

/** Requests a new job alert or a change to one; the visitor has seen all of its values. */
export type AlertRequest = {
  readonly action: "save-alert";
  /** Language of the replies in this conversation. */
  readonly language: Language;
  readonly search: JobSearch;
  readonly criteria: JobCriteria;
  readonly schedule: Schedule;
  /** Language in which the ads are sent. */
  readonly alertLanguage: Language;
  /** E-mail address; absent where the ads are sent to the conversation itself. */
  readonly address?: string;
  /** Id of the alert to change; absent for a new one. */
  readonly changed?: string;
};

/** Commands for existing alerts. */
export const ALERT_COMMANDS = ["show", "pause", "resume", "change", "delete", "keep"] as const;

/** Name of an alert command. */
export type AlertCommand = (typeof ALERT_COMMANDS)[number];

/** How often and at what hour an alert comes; what is not said is absent. */
export type AlertTiming = Partial<Pick<Schedule, "frequency" | "hour">>;

/** Requests an alert command for the alerts made in a conversation. */
export type AlertsRequest = {
  readonly action: "manage-alerts";
  readonly language: Language;
  readonly wanted: AlertCommand;
  /** Values that an alert is to get, where the visitor said them at once. */
  readonly to?: AlertTiming;
  /** Id of the alert; absent where the visitor did not name one. */
  readonly alert?: string;
};

/** A request that a flow may make. */
export type FlowActionRequest = PersonRequest | Feedback | JobsRequest | SkillsRequest | AlertRequest | AlertsRequest;

/** A request to execute for a visitor; plain data. */
export type ActionRequest = FlowActionRequest | DataRequest;

/** Result of a request about job alerts. */
export type AlertsResult =
  /** The alert was created: it runs, or its address was asked to confirm. */
  | { readonly kind: "running" | "asked"; readonly alert: Alert }
  /** The alert that was named, in its present state. */
  | { readonly kind: "one"; readonly alert: Alert }
  | { readonly kind: "deleted"; readonly alert: Alert }
  /** The alert that was named no longer exists. */
  | { readonly kind: "gone" }
  /** All alerts, where none or several may be meant; oldest first. */
  | { readonly kind: "all"; readonly alerts: readonly Alert[] };

/** A reason for which a request was rejected. */
export type RejectionReason =
  | { readonly kind: "too-many" }
  | { readonly kind: "full"; readonly most: number }
  /** The text looked like an address, but no mail can be sent to it. */
  | { readonly kind: "no-address" };

/** Result of a request; `found`, `alerts` and `data` hold what there is to show. */
export type ActionResult =
  | {
      readonly kind: "done";
      readonly found?: JobPage | BoardFailure;
      /** Names of the job boards that were asked, for visitors. */
      readonly board?: string;
      readonly alerts?: AlertsResult;
      readonly data?: DataResult;
    }
  | { readonly kind: "failed"; readonly refusal?: RejectionReason };

/** A request, with the replies for its success and its failure. */
export type Command = {
  readonly request: ActionRequest;
  readonly done: readonly Reply[];
  readonly failed: {
    readonly replies: readonly Reply[];
    /** Flow to return to, with all its answers. */
    readonly flow?: ActiveFlow;
  };
};

/** The visitor for whom a query or command is executed. */
export type CommandContext = {
  /** Person in the conversation, as `<channel>/<conversation>/<person>`, each part encoded. */
  readonly owner: string;
  readonly channel: string;
  /** Id of the conversation in its channel. */
  readonly conversation: string;
  /** Key for rate limits, such as a network address; the owner where nothing else is known. */
  readonly requester: string;
  /** Id of the person in the channel. */
  readonly person: string;
  /** Whether other people read the conversation too. */
  readonly isGroup: boolean;
  /** Id of the message that asks for it in its channel, where it has one. */
  readonly message?: string;
};
