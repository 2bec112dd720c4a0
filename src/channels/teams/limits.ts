/** Times and rates of the Bot Framework channel. */
export type TeamsLimits = {
  /** Time after which a turn without a reply shows the typing indicator. */
  readonly typingAfterMs: number;
  /** Interval at which the typing indicator is sent again; channels hide it after some seconds. */
  readonly typingEveryMs: number;
  /** Time after which a turn is acknowledged and continues in the background. Teams gives up after 15 seconds. */
  readonly acknowledgeAfterMs: number;
  /** Time after which a send without a response fails. */
  readonly sendTimeoutMs: number;
  /** Pause before a refused send is repeated if the channel names none; doubled each time. */
  readonly retryBaseMs: number;
  /** Most sends to one conversation in any second. */
  readonly sendsPerSecond: number;
};

/**
 * Limits used in production.
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
