/** How much of a week a job takes. */
export const EXTENTS = ["full-time", "part-time"] as const;

/** Full time or part time. */
export type Extent = (typeof EXTENTS)[number];

/** How long a job lasts. */
export const EMPLOYMENTS = ["permanent", "temporary"] as const;

/** Until further notice, or for a time: a substitute, a season, on demand. */
export type Employment = (typeof EMPLOYMENTS)[number];

/** Where a job is, as far as its ad tells. */
export type AdPlace = {
  /** As the ad names it: `Göteborg`. */
  readonly name: string;
  /** Id of a municipality in `Geography`. */
  readonly municipality?: string;
  /** Id of a region in `Geography`. */
  readonly region?: string;
};

/**
 * A job that somebody advertises. Plain data that others wrote: show its texts as text, never as markup. It holds no
 * contact persons, e-mail addresses or telephone numbers; those stay behind `url`.
 */
export type JobAd = {
  /** Unique among all boards: the board's id, a colon and the board's own id of the ad. */
  readonly id: string;
  /** Id of the board it came from. */
  readonly board: string;
  readonly title: string;
  readonly employer: string;
  readonly place?: AdPlace;
  /** ISO instant in UTC. */
  readonly published?: string;
  /** ISO date of the last day to apply. */
  readonly lastDay?: string;
  /** Absent where the ad does not say. */
  readonly extent?: Extent;
  /** Absent where the ad does not say. */
  readonly employment?: Employment;
  /** Whether the ad says that the work can be done from elsewhere. */
  readonly remote: boolean;
  /** Address to read the ad and apply at; http or https only. */
  readonly url?: string;
  /** Plain text in paragraphs. */
  readonly text: string;
  /** Skills that the employer ticked in a form, as worded there; more stand in `text`. */
  readonly skills: readonly string[];
  /** Whether the employer has taken the ad down. */
  readonly isRemoved: boolean;
};
