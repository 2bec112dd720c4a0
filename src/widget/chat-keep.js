/* Carries out what a card offers for keeping it; such a press never reaches the bot. */

/**
 * A middleware of Web Chat, which sees every press on a card.
 * @returns {(next: Next<Press>) => (press: Press) => void}
 */
export function keepCards() {
  return (next) => (press) => {
    const value = press.cardAction?.value;
    if (value?.keep === "copy") copy(`${value.title}\n${value.text}`);
    else if (value?.keep === "print") print(value.title, value.text);
    else next(press);
  };
}

/** @param {string} text */
function copy(text) {
  navigator.clipboard.writeText(text).catch(() => copyTheOldWay(text));
}

/**
 * For a page around the frame that does not let it write to the clipboard.
 * @param {string} text
 */
function copyTheOldWay(text) {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

/** @param {string} title @param {string} text */
function print(title, text) {
  const [heading, body] = document.querySelectorAll("#sheet h2, #sheet p");
  if (heading) heading.textContent = title;
  if (body) body.textContent = text;
  window.print();
}
