// Types of the scripts in this folder, for their JSDoc; no browser reads this file.

/** Languages the chat speaks. */
type Language = import("../languages/language.ts").Language;

/** The chat's own sentences in one language, by name. */
type Words = Record<string, string>;

/** The chat's own sentences. */
type Texts = Record<Language, Words>;

/** A conversation as the server describes it; `domain` is that of a Direct Line other than the bot's own. */
type Session = {
  token: string;
  conversationId: string;
  resume?: string;
  isResumed?: boolean;
  domain?: string;
};

/** What the chat reads of a Bot Framework activity. */
type Activity = {
  type: string;
  name?: string;
  text?: string;
  textFormat?: string;
  locale?: Language;
  from: { role: string };
  timestamp: string;
  localTimestamp: string;
  attachments?: { content?: { fallbackText?: string } }[];
  channelData?: {
    clientActivityID?: string;
    page?: string;
    messageBack?: { displayText?: string };
    "webchat:send-status"?: string;
  };
};

/** What a stream sends: activities, and the place after them. */
type Frame = { watermark?: string; activities?: Activity[] };

/** How a connection is. */
type State = "online" | "lost" | "ended";

/** Answer to a post: `id` when it was taken in, `waitMs` when it was too soon. */
type Posted = { status: number; id?: string; waitMs?: number };

/** What became of an activity in the outbox; undefined without a connection. */
type Delivery = { id?: string; refusal?: Error; waitMs?: number } | undefined;

/** An activity in the outbox, and whom to tell what became of it; nobody, for one that an earlier page left. */
type Waiting = { activity: Activity; resolve?: (id?: string) => void; reject?: (refusal: Error) => void };

/** What a connection is made of. */
type ConnectionParts = {
  /** Address of Direct Line. */
  domain: string;
  session: Session;
  locale: string;
  /** Gets a session with a new token, or undefined when the conversation is gone. */
  renew: () => Promise<Session | undefined>;
};

/** One that listens to an observable. */
type Observer<T> = { next?: (value: T) => void; error?: (error: unknown) => void };

/** An observable with the function that feeds it. */
type Subject<T> = {
  next: (value: T) => void;
  observable: { subscribe: (observer: Observer<T>) => { unsubscribe: () => void } };
};

/** An action of Web Chat's store. */
type Action = { type: string; payload: { activity: Activity } };
/** The next middleware of Web Chat. */
type Next<T> = (value: T) => unknown;

/** A press on a card. */
type Press = { cardAction?: { value?: { keep?: string; title: string; text: string } } };

/** Web Chat's store. */
type Store = {
  dispatch: (action: object) => void;
  getState: () => { activities: Activity[] };
};

/** A call of the launcher by name. */
type Call = [name: string, ...values: unknown[]];

/** What the launcher offers a page; before it has loaded, the calls that wait for it. */
type CareerGuide = {
  open?: () => void;
  close?: () => void;
  send?: (text: string) => void;
  on?: (event: string, listener: (detail: unknown) => void) => () => void;
  destroy?: () => void;
  push: (...calls: Call[]) => unknown;
};

interface Window {
  WebChat: {
    createStore: (state: object, ...middlewares: ((store: Store) => (next: Next<Action>) => Next<Action>)[]) => Store;
    renderWebChat: (options: object, element: HTMLElement) => void;
  };
  careerGuide?: CareerGuide;
}
