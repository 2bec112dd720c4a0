/* The page of examples: puts the chat on the page anew with the attributes chosen, and logs what it tells. */
const EVENTS = ["open", "close", "ready", "message"];
const EXAMPLE = { color: "#5b2a86", position: "left", context: "back-end-developer", open: "true" };

const form = document.getElementById("wishes");
const log = document.getElementById("log");
const { nonce } = document.querySelector("script[nonce]");

function listen() {
  window.careerGuide ??= [];
  for (const event of EVENTS) window.careerGuide.push(["on", event, (detail) => note(event, detail)]);
}

function note(event, detail) {
  const item = document.createElement("li");
  item.textContent = detail === undefined ? event : `${event} ${JSON.stringify(detail)}`;
  log.append(item);
  log.scrollTop = log.scrollHeight;
}

function readWishes() {
  return [...new FormData(form)].filter(([, value]) => value !== "");
}

function showLine() {
  const address = new URL("widget.js", document.baseURI).href;
  const attributes = readWishes().map(([name, value]) => ` data-${name}="${value.replaceAll('"', "&quot;")}"`);
  document.getElementById("line").textContent = `<script src="${address}" async${attributes.join("")}></script>`;
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
document.getElementById("example").addEventListener("click", () => {
  for (const field of form.elements) if (field.name) field.value = EXAMPLE[field.name] ?? field.placeholder ?? "";
  showLine();
});
for (const button of document.querySelectorAll("[data-call]"))
  button.addEventListener("click", () => window.careerGuide?.[button.dataset.call]?.(button.dataset.text));

listen();
showLine();
