import { isDeepStrictEqual } from "node:util";
import type { CommandContext } from "../../advisor/model/command.ts";
import type { Alert } from "../../jobs/model/alert.ts";
import { isSameAddress } from "../../entities/email/addresses.ts";
import { ALERT_LIFE_MS, toFirstRun, type AlertsParts } from "../parts.ts";
import type { AlertDraft, SignUpResult } from "../alerts.ts";
import { createMailLimits } from "./mail-limits.ts";
import { createId, toNotice } from "../sending/messages.ts";

/** Most alerts of one owner. */
const MAX_ALERTS = 10;

/** Creates or changes an alert, as `Alerts.signUp` describes. */
export type SignUp = (draft: AlertDraft, commandContext: CommandContext, changed?: string) => Promise<SignUpResult>;

/** Creates the sign-up. Its answer depends only on the alerts and requests of the requester, never on the address. */
export function createSignUp(parts: AlertsParts): SignUp {
  const { store, now, wake } = parts;
  const { alerts } = store;
  const limits = createMailLimits(alerts, parts.tokenSecrets);

  return async (draft, commandContext, changed) => {
    const own = await alerts.ofOwner(commandContext.owner);
    const old = own.find(({ id }) => id === changed);
    const running = old?.confirmedAt === undefined || !isSameRecipient(old, draft) ? undefined : old;
    if (running !== undefined) return change(running, draft);

    const replaces = old !== undefined && !isSameRecipient(old, draft) ? old : undefined;
    const same = old !== undefined && replaces === undefined ? old : own.find((alert) => isSameAlert(alert, draft));
    if (same === undefined && own.length - Number(replaces !== undefined) >= MAX_ALERTS) {
      return { kind: "full", most: MAX_ALERTS };
    }
    return draft.recipient.kind === "teams"
      ? runAtOnce(draft, commandContext, same, replaces)
      : ask(draft, draft.recipient.address, commandContext, same, replaces);
  };

  /** Changes a confirmed alert in place. */
  async function change(alert: Alert, draft: AlertDraft): Promise<SignUpResult> {
    const isOther = !isSameCriteria(alert, draft);
    const after = await alerts.change(alert.id, {
      ...toEditableFields(draft),
      isResumed: true,
      nextRoundAt: toFirstRun(parts, draft.schedule, now()),
      hasBegun: alert.hasBegun && !isOther,
    });
    wake();
    return { kind: "running", alert: after ?? alert };
  }

  async function runAtOnce(
    draft: AlertDraft,
    commandContext: CommandContext,
    same?: Alert,
    replaces?: Alert,
  ): Promise<SignUpResult> {
    const result = same === undefined ? await run(draft, commandContext) : await change(same, draft);
    if (replaces !== undefined) await alerts.delete([replaces.id]);
    return result;
  }

  async function run(draft: AlertDraft, commandContext: CommandContext): Promise<SignUpResult> {
    const time = now();
    const nextRoundAt = toFirstRun(parts, draft.schedule, time);
    const alert = { ...toPending(draft, commandContext), confirmedAt: time, nextRoundAt };
    await alerts.add(alert);
    wake();
    return { kind: "running", alert };
  }

  /** Mails an address the question to confirm, or a notice that it has the alert already; the requester does not learn which. */
  async function ask(
    draft: AlertDraft,
    address: string,
    commandContext: CommandContext,
    same?: Alert,
    replaces?: Alert,
  ): Promise<SignUpResult> {
    const time = now();
    if (!(await limits.takeRequest(commandContext.requester, time))) return { kind: "too-many" };
    const theirs = await alerts.ofAddress(address);
    const twin = theirs.find((alert) => alert.confirmedAt !== undefined && isSameCriteria(alert, draft));
    const alert = await keepPending(draft, commandContext, same, replaces);
    const message = twin === undefined ? toNotice("confirm", alert.id, time) : toNotice("known", twin.id, time);
    const waiting = await alerts.waitingFor([message.alert]);
    if (!waiting.some(({ kind }) => kind === message.kind) && (await limits.takeMail(address, time))) {
      await alerts.enqueue(message);
      wake();
    }
    return { kind: "asked", alert };
  }

  /** Stores a pending alert once, also when the address is known: otherwise the list of alerts would reveal that. */
  async function keepPending(
    draft: AlertDraft,
    commandContext: CommandContext,
    same?: Alert,
    replaces?: Alert,
  ): Promise<Alert> {
    // An unconfirmed alert that gets a new address had a mistyped one: no link sent there may confirm the new address.
    if (replaces !== undefined && replaces.confirmedAt === undefined) await alerts.delete([replaces.id]);
    if (same?.confirmedAt !== undefined) return same;
    const place = replaces?.confirmedAt === undefined ? {} : { replaces: replaces.id };
    const after = same && (await alerts.change(same.id, { ...toEditableFields(draft), ...place }));
    if (after !== undefined) return after;
    const alert = { ...toPending(draft, commandContext), ...place };
    await alerts.add(alert);
    return alert;
  }

  function toPending(draft: AlertDraft, { owner }: CommandContext): Alert {
    const time = now();
    return {
      id: createId(),
      owner,
      recipient: draft.recipient,
      ...toEditableFields(draft),
      createdAt: time,
      expiresAt: time + ALERT_LIFE_MS,
      nextRoundAt: time,
      hasBegun: false,
    };
  }
}

/** Tells whether two alerts find the same ads. */
export function isSameCriteria(one: Pick<AlertDraft, "criteria">, other: Pick<AlertDraft, "criteria">): boolean {
  return isDeepStrictEqual(toPlain(one.criteria), toPlain(other.criteria));
}

function isSameAlert(alert: Alert, draft: AlertDraft): boolean {
  return isSameRecipient(alert, draft) && isSameCriteria(alert, draft);
}

function isSameRecipient({ recipient: one }: Alert, { recipient: other }: AlertDraft): boolean {
  if (one.kind === "mail") return other.kind === "mail" && isSameAddress(one.address, other.address);
  return other.kind === "teams" && one.conversation === other.conversation;
}

/** Returns the fields that need no new confirmation; the address keeps the spelling that was confirmed. */
function toEditableFields({ language, search, criteria, schedule }: AlertDraft): Omit<AlertDraft, "recipient"> {
  return { language, search, criteria, schedule };
}

/** Returns a value as a store returns it, without undefined properties. */
function toPlain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
