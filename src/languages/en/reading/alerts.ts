import type { ReadingWords } from "../../model/reading.ts";

/** English words by which a job alert is made or steered. */
export const ENGLISH_ALERTS: Pick<ReadingWords, "alerts" | "alertChanges"> = {
  alerts: {
    delete: `
      (stop|end|delete|cancel|remove|quit|kill|close|drop|turn off|switch off|disable|get rid of) … (alert|alerts|notification|notifications|subscription|job mails|job mail|newsletter), unsubscribe [me] …, (stop|quit|no more|enough) … (mailing|emailing|mails|emails|sending) [me] …, (stop|cancel|end|delete) all [of them|alerts], do not want … (alert|alerts|mails|emails)
    `,
    pause: `(pause|mute|snooze|suspend|hold|halt|freeze) … (alert|alerts|notifications|mails|emails|subscription), (alert|alerts|mails) … (on hold|paused)`,
    resume: `(resume|unpause|restart|reactivate|turn on|switch on|start) … (alert|alerts|notifications) [again], (alert|alerts) … (back on|running again)`,
    keep: `(keep|extend|prolong|renew) … (alert|alerts|months|year|longer), (keep|extend) it [for] …`,
    change: `
      (change|edit|modify|update|adjust|alter|move|fix) … (alert|alerts|notification|notifications|subscription), (add|remove|put|include|drop|take) … (to|from|in|on|into|out of) (my|the|that|this) [job] (alert|alerts), (only|just|also|not) … in (that|my|the|this) alert, (make|set|switch) (my|the|that) [job] (alert|alerts|mails) …, (send|mail) (it|them|the alert|the mails|the ads) to (my|another|a different|this) [other|new] (address|email|mail) …
    `,
    show: `(list|show|see|view|which|what|how many|check|manage) … (alert|alerts|notifications|subscriptions) [do i have|have i got|are there], my [job] (alert|alerts), (second|first|third) alert`,
    new: `
      (mail|email|alert|notify|ping|text|message|tell|remind|inform|write|let) (me|us) … (when|if|whenever|as soon as|once|every|the minute|the moment|about new|of new) …, (mail|email|send) me … (new|latest|fresh|every|daily|weekly|similar) …, mail me more …, (mail|email|send) me (jobs|ads|these|those|remote|junior|java|python|the ads),
      (new|another|create|make|set up|start|add|want|need|get|a|one more|daily|weekly) [job] (alert|alerts|notification|notifications|watch|subscription|alret), ^(alert|alerts), job alert [please|for …], (alert|alerts) (for|on|about|in|at|every|each|daily|weekly) …, (save|watch|follow|monitor|track) (this|that|the|my|these) (search|one|jobs|ads), want to (be told|know|hear|be notified|be alerted|get mails) … (new|minute|when|as soon|moment|about) …, let me know (later|when|if|as soon) …, keep (an eye|a lookout|me posted|me updated|me informed|watch) …, (daily|weekly|monthly) (mail|email|mails|digest|update) …, subscribe …, (mail|email) me every …, by (mail|email) (when|every|if|daily|weekly), another one (for|in) …, 📬, 🔔
    `,
  },
  alertChanges: {
    change: `(change|switch|set|move|make|turn) [it|that|them|this] (to|on|into|within) …, (to|on|only|instead|rather|make it) (mondays|daily|weekly|every …|within minutes|at once|in the morning|at …), (send|mail) (it|them) …, [instead] (weekly|daily|instantly|immediately|mondays)`,
    delete: `(stop|end|delete|cancel|remove) [it|that|them|all|both|all of them|the …|one …]`,
    pause: `(pause|mute|snooze|suspend|hold) [it|that|them|mine|all|both|the …]`,
    resume: `(resume|restart|unpause|continue) [it|them|mine|all]`,
    keep: `(keep|extend|prolong|renew) [it|them|mine|that] …`,
    new: `another [one] …, one more …, (only|also|and) … too`,
    show: `(show|list|see) [it|them|mine|all]`,
  },
};
