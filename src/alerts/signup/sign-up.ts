import { isDeepStrictEqual } from "node:util";
import type { CommandContext } from "../../advisor/model/command.ts";
import type { Alert } from "../../jobs/model/alert.ts";
import { isSameAddress } from "../../entities/email/addresses.ts";
import { ALERT_LIFE_MS, toFirstRun, type AlertsParts } from "../parts.ts";
import type { AlertWish, SignedUp } from "../alerts.ts";
import { createMailLimits } from "./mail-limits.ts";
import { createId, toNotice } from "../sending/messages.ts";

/** Alerts that may be made in one conversation. */
const MAX_ALERTS = 10;

/** Signs somebody up, or changes what they signed up for, as `Alerts` says. */
export type SignUp = (wish: AlertWish, commandContext: CommandContext, changed?: string) => Promise<SignedUp>;

/** Creates the way in. What it answers depends on the asker's own alerts and requests only, never on the address. */
export function createSignUp(parts: AlertsParts): SignUp {
  const { store, now, wake } = parts;
  const { alerts } = store;
  const limits = createMailLimits(alerts, parts.tokenSecrets);

  return async (wish, commandContext, changed) => {
    const mine = await alerts.ofOwner(commandContext.owner);
    const old = mine.find(({ id }) => id === changed);
    const running = old?.confirmedAt === undefined || !isSameRecipient(old, wish) ? undefined : old;
    if (running !== undefined) return change(running, wish);

    const replaces = old !== undefined && !isSameRecipient(old, wish) ? old : undefined;
    const same = old !== undefined && replaces === undefined ? old : mine.find((alert) => isSameAlert(alert, wish));
    if (same === undefined && mine.length - Number(replaces !== undefined) >= MAX_ALERTS) {
      return { kind: "full", most: MAX_ALERTS };
    }
    return wish.recipient.kind === "teams"
      ? runAtOnce(wish, commandContext, same, replaces)
      : ask(wish, wish.recipient.address, commandContext, same, replaces);
  };

  /** Changes what has confirmed already, in its place. */
  async function change(alert: Alert, wish: AlertWish): Promise<SignedUp> {
    const isOther = !isSameCriteria(alert, wish);
    const after = await alerts.change(alert.id, {
      ...toWished(wish),
      isResumed: true,
      nextRoundAt: toFirstRun(parts, wish.schedule, now()),
      hasBegun: alert.hasBegun && !isOther,
    });
    wake();
    return { kind: "running", alert: after ?? alert };
  }

  async function runAtOnce(
    wish: AlertWish,
    commandContext: CommandContext,
    same?: Alert,
    replaces?: Alert,
  ): Promise<SignedUp> {
    const signedUp = same === undefined ? await run(wish, commandContext) : await change(same, wish);
    if (replaces !== undefined) await alerts.delete([replaces.id]);
    return signedUp;
  }

  async function run(wish: AlertWish, commandContext: CommandContext): Promise<SignedUp> {
    const time = now();
    const nextRoundAt = toFirstRun(parts, wish.schedule, time);
    const alert = { ...toPending(wish, commandContext), confirmedAt: time, nextRoundAt };
    await alerts.add(alert);
    wake();
    return { kind: "running", alert };
  }

  /** Has an address asked, or told where it has such an alert already: the one who asks is not to know which. */
  async function ask(
    wish: AlertWish,
    address: string,
    commandContext: CommandContext,
    same?: Alert,
    replaces?: Alert,
  ): Promise<SignedUp> {
    const time = now();
    if (!(await limits.takeRequest(commandContext.requester, time))) return { kind: "too-many" };
    const theirs = await alerts.ofAddress(address);
    const twin = theirs.find((alert) => alert.confirmedAt !== undefined && isSameCriteria(alert, wish));
    const alert = await keepPending(wish, commandContext, same, replaces);
    const message = twin === undefined ? toNotice("confirm", alert.id, time) : toNotice("known", twin.id, time);
    const waiting = await alerts.waitingFor([message.alert]);
    if (!waiting.some(({ kind }) => kind === message.kind) && (await limits.takeMail(address, time))) {
      await alerts.enqueue(message);
      wake();
    }
    return { kind: "asked", alert };
  }

  /** Keeps what waits to be confirmed, once. It is kept where the address is known too, or a list of alerts would tell. */
  async function keepPending(
    wish: AlertWish,
    commandContext: CommandContext,
    same?: Alert,
    replaces?: Alert,
  ): Promise<Alert> {
    // What was never confirmed was for a mistyped address: no link sent there may confirm the right one.
    if (replaces !== undefined && replaces.confirmedAt === undefined) await alerts.delete([replaces.id]);
    if (same?.confirmedAt !== undefined) return same;
    const place = replaces?.confirmedAt === undefined ? {} : { replaces: replaces.id };
    const after = same && (await alerts.change(same.id, { ...toWished(wish), ...place }));
    if (after !== undefined) return after;
    const alert = { ...toPending(wish, commandContext), ...place };
    await alerts.add(alert);
    return alert;
  }

  function toPending(wish: AlertWish, { owner }: CommandContext): Alert {
    const time = now();
    return {
      id: createId(),
      owner,
      recipient: wish.recipient,
      ...toWished(wish),
      createdAt: time,
      expiresAt: time + ALERT_LIFE_MS,
      nextRoundAt: time,
      hasBegun: false,
    };
  }
}

/** Whether somebody would get the same ads twice with both. */
export function isSameCriteria(one: Pick<AlertWish, "criteria">, other: Pick<AlertWish, "criteria">): boolean {
  return isDeepStrictEqual(toPlain(one.criteria), toPlain(other.criteria));
}

function isSameAlert(alert: Alert, wish: AlertWish): boolean {
  return isSameRecipient(alert, wish) && isSameCriteria(alert, wish);
}

function isSameRecipient({ recipient: one }: Alert, { recipient: other }: AlertWish): boolean {
  if (one.kind === "mail") return other.kind === "mail" && isSameAddress(one.address, other.address);
  return other.kind === "teams" && one.conversation === other.conversation;
}

/** What may be changed without asking anew; an address keeps the spelling it was asked in. */
function toWished({ language, search, criteria, schedule }: AlertWish): Omit<AlertWish, "recipient"> {
  return { language, search, criteria, schedule };
}

/** As it is read from a store, which leaves out what is undefined. */
function toPlain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
