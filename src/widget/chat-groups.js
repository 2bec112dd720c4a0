/** Messages closer than this share one time. */
const SAME_TIME_MS = 300_000;

/**
 * A middleware of Web Chat that groups messages: by who sent them, for the picture beside them, and by when, for the time
 * below them. Web Chat's own gives a question and its answer a time each.
 */
export function groupActivities() {
  return () =>
    /** @param {{ activities: Activity[] }} shown */
    ({ activities }) => ({
      sender: group(activities, (one, next) => one.from.role === next.from.role),
      status: group(activities, (one, next) => !isUnsent(one) && toTime(next) - toTime(one) < SAME_TIME_MS),
    });
}

/** @param {Activity[]} activities @param {(one: Activity, next: Activity) => boolean} belongTogether */
function group(activities, belongTogether) {
  /** @type {Activity[][]} */
  const groups = [];
  for (const [i, activity] of activities.entries()) {
    if (i > 0 && belongTogether(activities[i - 1], activity)) groups.at(-1)?.push(activity);
    else groups.push([activity]);
  }
  return groups;
}

/**
 * A message that was not sent keeps its button to send it again.
 * @param {Activity} activity
 */
function isUnsent({ channelData }) {
  const status = channelData?.["webchat:send-status"];
  return status !== undefined && status !== "sent";
}

/** @param {Activity} activity */
function toTime({ timestamp, localTimestamp }) {
  return Date.parse(timestamp ?? localTimestamp);
}
