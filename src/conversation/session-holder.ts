import type { Session } from "../advisor/model/session.ts";
import type { Store } from "../ports/store.ts";
import { forgetSessions, readSession } from "./sessions.ts";
import { DEFAULT_ROLE, type PersonKey } from "./state-key.ts";

/** Creates the reader and deleter of the dialogue state of a person in a conversation. */
export function createSessionHolder(store: Pick<Store, "read" | "list" | "delete" | "setAside">) {
  return {
    read: (person: PersonKey): Promise<Session | undefined> => readSession(store, { ...person, role: DEFAULT_ROLE }),
    async forget(person: PersonKey): Promise<number> {
      await forgetSessions(store, person);
      return 0;
    },
  };
}
