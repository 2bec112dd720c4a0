/* Runs in the page before anything else, and gives the tests eyes there. */
{
  /**
   * What a visitor sees and hears of an element and of all in it, as lines to compare. What differs from one opening of
   * the page to the next is evened out: ids are named in order of appearance, and the made-up part of class names, the
   * page's own address and those of blobs are left out. Class names end in a hash of their styles, which stays. Left out are
   * also Web Chat's notes on what was in sight when a message came, which nothing draws.
   */
  window.readPage = (selector) => {
    const names = new Map();
    const lines = [];
    for (const root of document.querySelectorAll(selector)) read(root, "");
    return lines;

    function read(element, indent) {
      if (element.localName === "style") return;
      const focus = element === document.activeElement ? " FOCUS" : "";
      const head = `${indent}<${element.localName}${attributes(element)}>`;
      lines.push(`${head}${value(element)}${focus} [${place(element).join(" ")}]`);
      for (const child of element.childNodes) {
        if (child.nodeType === Node.ELEMENT_NODE) read(child, `${indent} `);
        else if (child.textContent.trim() !== "") lines.push(`${indent} ${JSON.stringify(child.textContent)}`);
      }
    }

    function attributes(element) {
      return [...element.attributes]
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, value: text }) => ` ${name}=${JSON.stringify(isNaming(name) ? rename(text) : evenOut(text))}`)
        .join("");
    }

    function rename(ids) {
      for (const id of ids.split(" ")) if (!names.has(id)) names.set(id, `id${names.size}`);
      return ids
        .split(" ")
        .map((id) => names.get(id))
        .join(" ");
    }
  };

  /** What is left of each message: its elements, their attributes with values, and their texts. */
  window.remains = () =>
    [...document.querySelectorAll(".webchat__bubble .webchat__render-markdown")].map((message) =>
      [...message.querySelectorAll("*")].flatMap(({ localName, attributes, childNodes }) => [
        localName,
        ...[...attributes].map(({ name, value: text }) => `${localName} ${name}=${text}`),
        ...[...childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ data }) => `${localName}: ${data}`),
      ]),
    );

  /** Presses every button in the messages, and returns the addresses of their links, as the browser reads them. */
  window.pressEverything = () => {
    for (const button of document.querySelectorAll(".webchat__render-markdown button")) button.click();
    return [...document.querySelectorAll(".webchat__render-markdown a[href]")].map(({ href }) => href);
  };

  /** The label or text of what has the focus. */
  window.nameOfFocus = () => {
    const element = document.activeElement;
    return element.getAttribute("aria-label") ?? (element.innerText.trim() || element.localName);
  };

  /** The beginning of the message that the transcript's arrow keys have led to. */
  window.activeMessage = () => {
    const id = document.querySelector(".webchat__basic-transcript").getAttribute("aria-activedescendant");
    return document.getElementById(id)?.closest("article")?.innerText.trim().split("\n")[0] ?? "none";
  };

  function isNaming(attribute) {
    return /^(?:id|for|name|form|aria-(?:[a-z]+by|activedescendant|controls|owns))$/.test(attribute);
  }

  function evenOut(text) {
    return text
      .replaceAll(/(?<=--css-)[a-z]+-/g, "")
      .replaceAll(/ webchat__basic-transcript__activity--(?:acknowledged|read)/g, "")
      .replaceAll(/blob:[^"')]+/g, "blob:")
      .replaceAll(location.origin, "");
  }

  function value(element) {
    if (["checkbox", "radio"].includes(element.type)) return ` checked=${element.checked}`;
    return element.matches("input, select, textarea") ? ` value=${JSON.stringify(element.value)}` : "";
  }

  /** Within the box around it, wherever that is scrolled to; some elements have no box. */
  function place(element) {
    if (element.getClientRects().length === 0) return [];
    let around = element.parentElement;
    while (around.getClientRects().length === 0) around = around.parentElement;
    const [inner, outer] = [element.getBoundingClientRect(), around.getBoundingClientRect()];
    const [x, y] = [inner.x - outer.x + around.scrollLeft, inner.y - outer.y + around.scrollTop];
    return [x, y, inner.width, inner.height].map(Math.round);
  }
}
