/** The extents of jobs. */
export const EXTENTS = ["full-time", "part-time"] as const;

/** How much of a week a job takes: full time or part time. */
export type Extent = (typeof EXTENTS)[number];

/** The forms of employment. */
export const EMPLOYMENTS = ["permanent", "temporary"] as const;

/** How long a job lasts: until further notice, or temporarily (substitute, season, on demand). */
export type Employment = (typeof EMPLOYMENTS)[number];

/** The place of a job, as far as its ad states it. */
export type AdPlace = {
  /** Name in the ad: `Göteborg`. */
  readonly name: string;
  /** Id of a municipality in `Geography`. */
  readonly municipality?: string;
  /** Id of a region in `Geography`. */
  readonly region?: string;
};

/**
 * A job ad as plain data. Its texts are external: show them as text, never as markup. It contains no contact persons, e-mail
 * addresses or telephone numbers; the page at `url` has them.
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
  /** Absent when the ad does not state it. */
  readonly extent?: Extent;
  /** Absent when the ad does not state it. */
  readonly employment?: Employment;
  /** Whether the ad offers remote work. */
  readonly remote: boolean;
  /** URL to read the ad and apply; http or https only. */
  readonly url?: string;
  /** Plain text in paragraphs. */
  readonly text: string;
  /** Skills that the employer ticked in a form, as the form words them; `text` may name more. */
  readonly skills: readonly string[];
  /** Whether the employer has taken the ad down. */
  readonly isRemoved: boolean;
};
