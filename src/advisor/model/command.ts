import type { ActionName } from "../../content/model/actions.ts";
import type { Language } from "../../languages/language.ts";
import type { BoardFailure, JobCriteria, JobPage } from "../../jobs/model/job-board.ts";
import type { Alert, Schedule } from "../../jobs/model/alert.ts";
import type { JobSearch } from "../../jobs/model/job-search.ts";
import type { DataResult } from "./my-data.ts";
import type { Reply } from "./reply.ts";
import type { ActiveFlow } from "./session.ts";

/** Asks that a person gets in touch. */
export type PersonRequest = {
  readonly action: "request-person";
  readonly language: Language;
  readonly about: string;
  readonly contact: string;
  readonly time?: string;
};

/** An opinion on an answer or on the bot, without a trace of whose it is. */
export type Feedback = {
  readonly action: "save-feedback";
  readonly language: Language;
  readonly rating: "up" | "down";
  readonly topic?: string;
  readonly confidence?: number;
  readonly comment?: string;
};

/** What is asked of the job boards, for a flow. */
type BoardRequest = {
  readonly language: Language;
  /** Id of the flow that asks. */
  readonly flow: string;
  readonly search: JobSearch;
  readonly criteria: JobCriteria;
};

/** Asks for live job ads. `offset` of them were seen before. */
export type JobsRequest = BoardRequest & { readonly action: "find-jobs"; readonly offset: number };

/** Asks what live job ads name. `known` is what the visitor says they know, as typed. */
export type SkillsRequest = BoardRequest & { readonly action: "count-skills"; readonly known: string };

/** Asks what is kept of the visitor, for a copy of it, or to have it deleted. */
export type DataRequest = {
  readonly action: "show-data" | "export-data" | "delete-data";
  readonly language: Language;
  /** What the session holds, in words, a line each; only to show it. */
  readonly remembered: readonly string[];
  /** Parts of that which the visitor wrote. */
  readonly written: readonly string[];
};

/** Asks for a job alert, or that one is changed. All of it was shown. */
export type AlertRequest = {
  readonly action: "save-alert";
  /** In which the visitor is answered now. */
  readonly language: Language;
  readonly search: JobSearch;
  readonly criteria: JobCriteria;
  readonly schedule: Schedule;
  /** In which the ads are sent. */
  readonly alertLanguage: Language;
  /** Absent where they are sent to the conversation itself. */
  readonly address?: string;
  /** Id of the alert that is changed. */
  readonly changed?: string;
};

/** What somebody may want of alerts they have. */
export const ALERT_COMMANDS = ["show", "pause", "resume", "change", "delete", "keep"] as const;

/** Names one of them. */
export type AlertCommand = (typeof ALERT_COMMANDS)[number];

/** Asks something of the job alerts made in a conversation. */
export type AlertsRequest = {
  readonly action: "manage-alerts";
  readonly language: Language;
  readonly wanted: AlertCommand;
  /** Id of the alert that is meant; absent where it was not said. */
  readonly alert?: string;
};

/** What a flow may ask for. */
export type FlowActionRequest = PersonRequest | Feedback | JobsRequest | SkillsRequest | AlertRequest | AlertsRequest;

/** Something to carry out for a visitor; plain data. */
export type ActionRequest = FlowActionRequest | DataRequest;

/** What there is to tell of job alerts. */
export type AlertsNews =
  /** It was made: it runs, or its address was asked to confirm. */
  | { readonly kind: "running" | "asked"; readonly alert: Alert }
  /** The one that is meant, as it is now. */
  | { readonly kind: "one"; readonly alert: Alert }
  | { readonly kind: "deleted"; readonly alert: Alert }
  /** The one that was meant is no more. */
  | { readonly kind: "gone" }
  /** All of them, where none or several may be meant; oldest first. */
  | { readonly kind: "all"; readonly alerts: readonly Alert[] };

/** Why something was not done, where that is known. */
export type RejectionReason =
  | { readonly kind: "too-many" }
  | { readonly kind: "full"; readonly most: number }
  /** It looked like an address, and no mail can be sent to it. */
  | { readonly kind: "no-address" };

/** What became of a request; `found`, `alerts` and `data` are what there is to show for it. */
export type ActionResult =
  | {
      readonly kind: "done";
      readonly found?: JobPage | BoardFailure;
      readonly alerts?: AlertsNews;
      readonly data?: DataResult;
    }
  | { readonly kind: "failed"; readonly refusal?: RejectionReason };

/** A request, and what to say depending on what became of it. */
export type Command = {
  readonly request: ActionRequest;
  readonly done: readonly Reply[];
  readonly failed: {
    readonly replies: readonly Reply[];
    /** The flow to go back into, with all that was told. */
    readonly flow?: ActiveFlow;
  };
};

/** Whom something is carried out for. */
export type CommandContext = {
  /** The conversation, as `<channel>/<conversation id>`. */
  readonly owner: string;
  readonly channel: string;
  /** Id of the conversation in its channel. */
  readonly conversation: string;
  /** What tells apart who sends many requests, such as a network address; the owner where nothing else is known. */
  readonly requester: string;
  /** Who talks here, as the channel names them and a welcome is remembered; absent where it may be several people. */
  readonly person?: string;
};

/** Carries out what flows ask for; handed in from above. */
export type Actions = {
  /** What is set up here. */
  readonly can: readonly ActionName[];
  /** Carries a request out; throws as well when that failed. */
  execute(request: ActionRequest, commandContext: CommandContext): Promise<ActionResult>;
};
