/**
 * Reads the chat's own sentences, in every language, from beside the scripts.
 * @returns {Promise<Texts>}
 */
export async function readTexts() {
  const response = await fetch(new URL("chat.texts.json", import.meta.url));
  if (!response.ok) throw new Error(`The texts were refused with status ${response.status}.`);
  return response.json();
}

/**
 * Writes a language's sentences into the page in place of another's, where elements name them by `data-text` and
 * `data-label`. What the page around the chat has put into words of its own stays.
 * @param {Words} before
 * @param {Words} after
 */
export function writeTexts(before, after) {
  for (const element of listElements("[data-text]")) {
    const name = element.dataset.text ?? "";
    if (element.textContent.trim() === before[name]) element.textContent = after[name];
  }
  for (const element of listElements("[data-label]")) {
    const sentence = after[element.dataset.label ?? ""];
    element.ariaLabel = sentence;
    element.title = sentence;
  }
}

/** @param {string} selector @returns {NodeListOf<HTMLElement>} */
function listElements(selector) {
  return document.querySelectorAll(selector);
}
