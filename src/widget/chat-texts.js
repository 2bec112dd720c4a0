/** Reads the chat's own sentences, in every language, from beside the scripts. */
export async function readTexts() {
  const response = await fetch(new URL("chat.texts.json", import.meta.url));
  if (!response.ok) throw new Error(`The texts were refused with status ${response.status}.`);
  return response.json();
}

/**
 * Writes a language's sentences into the page in place of another's, where elements name them by `data-text` and
 * `data-label`. What the page around the chat has put into words of its own stays.
 */
export function writeTexts(before, after) {
  for (const element of document.querySelectorAll("[data-text]")) {
    const name = element.dataset.text;
    if (element.textContent.trim() === before[name]) element.textContent = after[name];
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    const sentence = after[element.dataset.label];
    element.ariaLabel = sentence;
    element.title = sentence;
  }
}
