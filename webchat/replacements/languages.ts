import type { Replacement } from "./replacement.ts";

/**
 * Leaves out the sentences of the 44 languages that the chat does not speak.
 *
 * Safe because chat.js asks for `en-US` or `sv-SE` and nothing else; English stays the fallback. Saves 48 kB.
 */
export const languages: Replacement = {
  name: "languages",
  files: /\/botframework-webchat-api\/src\/localization\/(?!en-US|sv-SE|overrides)[\w-]+\.json$/,
  make: () => ({ contents: "{}", loader: "json" }),
};
