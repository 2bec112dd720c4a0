/* Carries out what a card offers for keeping it; such a press never reaches the bot. */

/** A middleware of Web Chat, which sees every press on a card. */
export function keepCards() {
  return (next) => (press) => {
    const value = press.cardAction?.value;
    if (value?.keep === "copy") copy(`${value.title}\n${value.text}`);
    else if (value?.keep === "print") print(value.title, value.text);
    else next(press);
  };
}

function copy(text) {
  navigator.clipboard.writeText(text).catch(() => copyTheOldWay(text));
}

/** For a page around the frame that does not let it write to the clipboard. */
function copyTheOldWay(text) {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

function print(title, text) {
  const sheet = document.getElementById("sheet");
  sheet.querySelector("h2").textContent = title;
  sheet.querySelector("p").textContent = text;
  window.print();
}
