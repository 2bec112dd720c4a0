/*
 * The menu in the header.
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */

/** How far each key moves the focus among the items, given where it is and how many there are. */
const MOVES = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Makes a button open a menu. `actions` holds what each item does, under its `data-does`. */
export function createMenu({ button, menu, actions }) {
  const listItems = () => [...menu.querySelectorAll("[role=menuitem]:not([hidden])")];
  const isOpen = () => !menu.hidden;

  function open(at = 0) {
    menu.hidden = false;
    button.ariaExpanded = "true";
    listItems().at(at).focus();
  }

  function close() {
    menu.hidden = true;
    button.ariaExpanded = "false";
  }

  button.addEventListener("click", () => (isOpen() ? close() : open()));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(event.key === "ArrowDown" ? 0 : -1);
  });

  menu.addEventListener("keydown", (event) => {
    const items = listItems();
    const at = items.indexOf(document.activeElement);
    const next = MOVES[event.key]?.(at, items.length) ?? findByLetter(items, at, event);
    if (next !== undefined) {
      event.preventDefault();
      items[next].focus();
    } else if (event.key === "Escape") {
      // Escape closes one thing at a time, so the chat stays open.
      event.stopPropagation();
      button.focus();
      close();
    } else if (event.key === "Tab") {
      button.focus();
      close();
    }
  });

  menu.addEventListener("click", (event) => {
    const item = event.target.closest("[role=menuitem]");
    if (item === null) return;
    button.focus();
    close();
    actions[item.dataset.does]?.();
  });

  // A button that is pressed does not get the focus in every browser; a press on it is its own to answer.
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (isOpen() && relatedTarget !== null && relatedTarget !== button && !menu.contains(relatedTarget)) close();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (isOpen() && !menu.contains(target) && !button.contains(target)) close();
  });
  window.addEventListener("blur", close);
}

/** The next item whose name begins with the letter typed, if any. */
function findByLetter(items, at, { key, ctrlKey, metaKey, altKey }) {
  if (key.length !== 1 || ctrlKey || metaKey || altKey) return undefined;
  const begins = (item) => item.textContent.trim().toLowerCase().startsWith(key.toLowerCase());
  const order = items.map((_item, i) => (at + 1 + i) % items.length);
  return order.find((i) => begins(items[i]));
}
