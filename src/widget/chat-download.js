/* The conversation as a text file, made in the browser. */

/** How each language writes dates; the server puts it in this place. */
const DATES = /** @type {Record<Language, string>} */ (/** @type {unknown} */ ("{{locales}}"));

/**
 * Words set apart in Markdown, and what stays of them.
 * @type {[RegExp, string][]}
 */
const MARKUP = [
  [/\[([^\]]+)\]\(([^)\s]+)\)/g, "$1 ($2)"],
  [/(?<!\\)(\*\*|__)(?=\S)(.+?)(?<=[^\s\\])\1/g, "$2"],
  [/(?<![\w*\\])([*_])(?=\S)(.+?)(?<=[^\s\\])\1(?![\w*])/g, "$2"],
  [/^#{1,6} /gm, ""],
  [/\\([!-/:-@[-`{-~])/g, "$1"],
  [/ +$/gm, ""],
];

/**
 * Offers a text to be saved as a file.
 * @param {string} fileName
 * @param {string} text
 */
export function download(fileName, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

/**
 * Writes down a conversation: who said what and when, cards as their text, without markup.
 * @param {Activity[]} activities Web Chat's, in order.
 * @param {Words} texts the chat's own sentences in `language`.
 * @param {Language} language
 */
export function toTranscript(activities, texts, language) {
  const time = new Intl.DateTimeFormat(DATES[language], { dateStyle: "medium", timeStyle: "short" });
  const messages = activities
    .filter(({ type }) => type === "message")
    .map((activity) => {
      const isBot = activity.from.role === "bot";
      const name = isBot ? texts.name : texts["download-you"];
      const when = time.format(new Date(activity.timestamp ?? activity.localTimestamp));
      return `${name}, ${when}\n${readMessage(activity, isBot)}`;
    });
  return `${[texts["download-title"], ...messages].join("\n\n")}\n`;
}

/** @param {Activity} activity @param {boolean} isBot */
function readMessage({ text = "", attachments = [], channelData }, isBot) {
  // What a visitor has written stays as it is, and of a pressed button what it showed.
  const said = isBot ? withoutMarkup(text) : (channelData?.messageBack?.displayText ?? text);
  const cards = attachments.map(({ content }) => content?.fallbackText ?? "");
  return [said, ...cards].filter((part) => part !== "").join("\n\n");
}

/** @param {string} markdown */
function withoutMarkup(markdown) {
  return MARKUP.reduce((text, [mark, rest]) => text.replace(mark, rest), markdown).trim();
}
