/*
 * The menu in the header.
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */

/**
 * How far each key moves the focus among the items, given where it is and how many there are.
 * @type {Record<string, ((at: number, count: number) => number) | undefined>}
 */
const MOVES = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * Makes a button open a menu. `actions` holds what each item does, under its `data-does`.
 * @param {{ button: HTMLElement, menu: HTMLElement, actions: Record<string, (() => void) | undefined> }} parts
 */
export function createMenu({ button, menu, actions }) {
  const listItems = () => {
    /** @type {NodeListOf<HTMLElement>} */
    const items = menu.querySelectorAll("[role=menuitem]:not([hidden])");
    return [...items];
  };
  const isOpen = () => !menu.hidden;

  function open(at = 0) {
    menu.hidden = false;
    button.ariaExpanded = "true";
    listItems().at(at)?.focus();
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
    const at = items.findIndex((item) => item === document.activeElement);
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
    const target = /** @type {Element} */ (event.target);
    const item = /** @type {HTMLElement | null} */ (target.closest("[role=menuitem]"));
    if (item === null) return;
    button.focus();
    close();
    actions[item.dataset.does ?? ""]?.();
  });

  // A button that is pressed does not get the focus in every browser; a press on it is its own to answer.
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    const next = /** @type {Node | null} */ (relatedTarget);
    if (isOpen() && next !== null && next !== button && !menu.contains(next)) close();
  });
  document.addEventListener("pointerdown", (event) => {
    const target = /** @type {Node} */ (event.target);
    if (isOpen() && !menu.contains(target) && !button.contains(target)) close();
  });
  window.addEventListener("blur", close);
}

/**
 * The next item whose name begins with the letter typed, if any.
 * @param {HTMLElement[]} items
 * @param {number} at
 * @param {KeyboardEvent} event
 */
function findByLetter(items, at, { key, ctrlKey, metaKey, altKey }) {
  if (key.length !== 1 || ctrlKey || metaKey || altKey) return undefined;
  const begins = (/** @type {HTMLElement} */ item) =>
    item.textContent.trim().toLowerCase().startsWith(key.toLowerCase());
  const order = items.map((_item, i) => (at + 1 + i) % items.length);
  return order.find((i) => begins(items[i]));
}
