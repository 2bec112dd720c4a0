/** How patient the Bot Framework's door is, and how hard it may press a channel. */
export type TeamsLimits = {
  /** A turn undecided for this long shows that the bot is typing. */
  readonly typingAfterMs: number;
  /** A channel hides the typing sign after some seconds, so it is sent again this often. */
  readonly typingEveryMs: number;
  /** A turn that takes this long is acknowledged, and finished afterwards. Teams gives a turn up after 15 seconds. */
  readonly acknowledgeAfterMs: number;
  /** A send without an answer for this long counts as lost. */
  readonly sendTimeoutMs: number;
  /** Pause before a refused send is tried again where the channel names none; doubled each time. */
  readonly retryBaseMs: number;
  /** Sends to one conversation in any second. */
  readonly sendsPerSecond: number;
};

/**
 * The limits in service.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export const TEAMS_LIMITS: TeamsLimits = {
  typingAfterMs: 400,
  typingEveryMs: 3000,
  acknowledgeAfterMs: 8000,
  sendTimeoutMs: 15_000,
  retryBaseMs: 1000,
  sendsPerSecond: 7,
};
