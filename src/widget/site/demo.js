/* The page of examples: puts the chat on the page anew with the attributes chosen, and logs what it tells. */
const EVENTS = ["open", "close", "ready", "message"];
/** @type {Record<string, string | undefined>} */
const EXAMPLE = { color: "#5b2a86", position: "left", context: "back-end-developer", open: "true" };

const form = /** @type {HTMLFormElement} */ (document.getElementById("wishes"));
const log = /** @type {HTMLElement} */ (document.getElementById("log"));
const { nonce } = /** @type {HTMLScriptElement} */ (document.querySelector("script[nonce]"));

function listen() {
  /** @type {Call[]} */
  const waiting = [];
  const guide = (window.careerGuide ??= waiting);
  for (const event of EVENTS) guide.push(["on", event, (/** @type {unknown} */ detail) => note(event, detail)]);
}

/** @param {string} event @param {unknown} detail */
function note(event, detail) {
  const item = document.createElement("li");
  item.textContent = detail === undefined ? event : `${event} ${JSON.stringify(detail)}`;
  log.append(item);
  log.scrollTop = log.scrollHeight;
}

function readWishes() {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" ? [[name, value]] : [],
  );
}

function showLine() {
  const address = new URL("widget.js", document.baseURI).href;
  const attributes = readWishes().map(([name, value]) => ` data-${name}="${value.replaceAll('"', "&quot;")}"`);
  const line = /** @type {HTMLElement} */ (document.getElementById("line"));
  line.textContent = `<script src="${address}" async${attributes.join("")}></script>`;
}

function embed() {
  window.careerGuide?.destroy?.();
  listen();
  const script = document.createElement("script");
  script.src = "widget.js";
  script.nonce = nonce;
  for (const [name, value] of readWishes()) script.setAttribute(`data-${name}`, value);
  script.addEventListener("load", () => script.remove());
  document.head.append(script);
}

form.addEventListener("input", showLine);
form.addEventListener("reset", () => setTimeout(showLine));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  embed();
});
document.getElementById("example")?.addEventListener("click", () => {
  const fields = /** @type {Iterable<HTMLInputElement>} */ (form.elements);
  for (const field of fields) if (field.name) field.value = EXAMPLE[field.name] ?? field.placeholder ?? "";
  showLine();
});
/** @type {NodeListOf<HTMLElement>} */
const callers = document.querySelectorAll("[data-call]");
for (const button of callers)
  button.addEventListener("click", () => {
    const guide = /** @type {Record<string, ((text?: string) => void) | undefined>} */ (window.careerGuide ?? {});
    guide[button.dataset.call ?? ""]?.(button.dataset.text);
  });

listen();
showLine();
