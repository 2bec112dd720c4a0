import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Activity } from "botbuilder";
import { AuthenticationError } from "botframework-connector";
import { z } from "zod";
import type { Bot } from "./bot.ts";

/** Bot Framework's own credential variables; without `MicrosoftAppId` nothing is signed or checked. */
export type Credentials = {
  readonly MicrosoftAppId?: string | undefined;
  readonly MicrosoftAppPassword?: string | undefined;
  readonly MicrosoftAppType?: string | undefined;
  readonly MicrosoftAppTenantId?: string | undefined;
};

/** What a channel gets back for an activity. */
export type ChannelResponse = { readonly status: number; readonly body?: unknown };

/** The Bot Framework's HTTP adapter (Teams, the Emulator), with answers that never carry a stack or a library's message. */
export class ChannelAdapter extends CloudAdapter {
  constructor(credentials: Credentials) {
    super(new ConfigurationBotFrameworkAuthentication(toOptions(credentials)));
  }

  /**
   * Runs one turn of the bot on an activity as posted.
   * @param authorization the request's Authorization header, empty when it had none.
   * @param body the request's parsed JSON.
   */
  async receive(authorization: string, body: unknown, bot: Bot): Promise<ChannelResponse> {
    const parsed = ACTIVITY.safeParse(body);
    if (!parsed.success) return refusal(400, parsed.error);
    const { timestamp, localTimestamp, ...rest } = parsed.data;
    const activity = {
      ...rest,
      ...(timestamp !== undefined && { timestamp: new Date(timestamp) }),
      ...(localTimestamp !== undefined && { localTimestamp: new Date(localTimestamp) }),
    } as unknown as Activity;
    try {
      const invoked = await this.processActivity(authorization, activity, bot);
      return { status: invoked?.status ?? 200, ...(invoked?.body !== undefined && { body: invoked.body as unknown }) };
    } catch (error) {
      if (error instanceof AuthenticationError)
        return { status: 401, body: { error: "The bearer token is not valid." } };
      throw error;
    }
  }
}

/** The SDK takes an app type as a demand for an id, so an unsigned bot gives it nothing. */
function toOptions({ MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId }: Credentials) {
  if (MicrosoftAppId === undefined) return {};
  return { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId };
}

const account = z.looseObject({ id: z.string().min(1) });

/** The fields a turn depends on; everything else is passed on as it came. */
const ACTIVITY = z.looseObject({
  type: z.string().min(1),
  id: z.string().optional(),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: account,
  from: account,
  recipient: account,
  text: z.string().nullish(),
  locale: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).nullish(),
  membersAdded: z.array(account).nullish(),
  entities: z.array(z.looseObject({})).nullish(),
  timestamp: z.iso.datetime({ offset: true }).optional(),
  localTimestamp: z.iso.datetime({ offset: true }).optional(),
});

function refusal(status: number, { issues }: z.ZodError): ChannelResponse {
  const fields = issues.map(({ path }) => path.join(".") || "the body");
  return {
    status,
    body: { error: `Not an activity: ${[...new Set(fields)].join(", ")} is missing or of the wrong type.` },
  };
}
