/* Opens the chat in a frame. See docs/widget.md; the server fills TEXTS in. */
(() => {
  "use strict";
  const script = document.currentScript;
  const waiting = window.careerGuide;
  if (!script || !("src" in script) || (waiting && !Array.isArray(waiting))) return;

  const TEXTS = "{{launcher}}";
  const codes = Object.keys(TEXTS);
  const PREFIX = "career-guide:";
  const LOAD_MS = 20_000;
  const FIRST_WORD_MS = 3000;
  const PHONE = "(max-width: 480px), (max-height: 440px)";

  const warn = (what, remedy) => console.warn(`Career guide: ${what} is ignored; ${remedy}`);
  const read = (name, pattern, remedy, isFit = (_value) => true) => {
    const value = script.getAttribute(`data-${name}`)?.trim();
    if (value === undefined || (pattern.test(value) && isFit(value))) return value;
    warn(`data-${name}="${value}"`, remedy);
  };

  const LANGUAGE = new RegExp(`^(${codes.join("|")})\\b`, "i");
  const wishes = [
    read("language", LANGUAGE, `write "${codes.join('" or "')}".`),
    document.documentElement.lang,
    navigator.language,
  ];
  const wish = wishes.find((each) => LANGUAGE.test(each || "")) || codes[0];
  const language = wish.slice(0, 2).toLowerCase();
  const color = read("color", /^#[\da-f]{6}$/i, 'write a dark colour such as "#1f5244".', isDark);
  const accent = color || "#1f5244";
  const side = read("position", /^(left|right)$/, 'write "left" or "right".') || "right";
  const title = read("title", /^.{1,40}$/, "write 1 to 40 characters.");
  const greeting = read("greeting", /^.{1,300}$/s, "write 1 to 300 characters.");
  const context = read("context", /^[a-z][a-z\d-]{0,59}$/, 'write a name such as "back-end-developer".');
  const startsOpen = read("open", /^(true|false|)$/, 'write "true" or "false".');
  const texts = TEXTS[language];

  // Behind the #, where no log sees it.
  const chat = new URL(`chat?lang=${language}`, script.src);
  const framed = new URL(chat);
  framed.searchParams.set("host", location.origin);
  framed.hash = new URLSearchParams(
    Object.entries({ title, greeting, color, context }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();

  const EDGE = `${side}: max(20px, env(safe-area-inset-${side}));`;
  const STYLE = `
    :host {
      all: initial !important; position: fixed !important; z-index: 2147483000 !important;
      right: 0 !important; bottom: 0 !important; width: 0 !important; height: 0 !important; display: block !important;
    }
    @media print { :host { display: none !important } }
    * { box-sizing: border-box; font: 16px/1.5 system-ui, sans-serif }
    .launch {
      position: fixed; ${EDGE} bottom: max(20px, env(safe-area-inset-bottom));
      width: 60px; height: 60px; padding: 0; border: 0; border-radius: 50%; cursor: pointer;
      display: grid; place-items: center; color: #fff; background: ${accent};
      box-shadow: 0 4px 20px rgb(20 40 33 / .35);
    }
    .launch:hover { filter: brightness(1.15) }
    :focus-visible { outline: 3px solid ${accent}; outline-offset: 2px }
    .launch:focus-visible { outline: 3px solid #fff; outline-offset: -6px; box-shadow: 0 0 0 3px ${accent} }
    svg { width: 28px; height: 28px; grid-area: 1 / 1; fill: none; stroke: currentColor; stroke-width: 2.2;
      stroke-linejoin: round; stroke-linecap: round }
    [aria-expanded=true] .talk, [aria-expanded=false] .shut { opacity: 0 }
    .panel {
      position: fixed; ${EDGE} bottom: 94px; overflow: hidden;
      width: 400px; height: min(660px, calc(100dvh - 114px));
      border-radius: 18px; color: #1d2b26; background: #f6f4ee; color-scheme: light;
      box-shadow: 0 0 0 1px rgb(20 40 33 / .1), 0 12px 48px rgb(20 40 33 / .25);
      visibility: hidden; opacity: 0; transform: translateY(14px);
      transition: opacity .18s, transform .22s ease-out, visibility 0s .22s;
    }
    .panel.open { visibility: visible; opacity: 1; transform: none; transition-delay: 0s }
    iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; color-scheme: light dark }
    .lost { position: absolute; inset: 0; display: grid; place-content: center; gap: 16px; text-align: center; background: inherit }
    [hidden] { display: none !important }
    .lost button { padding: 10px; border: 1px solid; border-radius: 24px; color: #fff; background: ${accent}; cursor: pointer }
    .lost .away { position: absolute; top: 12px; right: 12px; line-height: 0 }
    a { color: ${accent} }
    @media ${PHONE} {
      .panel { inset: 0; width: 100%; height: 100%; border-radius: 0; box-shadow: none }
      [aria-expanded=true] { display: none }
    }
    @media (prefers-reduced-motion) { * { transition: none !important; transform: none !important } }
    @media (forced-colors: active) { .launch { border: 2px solid ButtonText } .panel { border: 1px solid CanvasText } }
  `;

  const make = (tag, attributes = {}, ...children) => {
    const isDrawing = tag === "svg" || tag === "path";
    const element = document.createElementNS(`http://www.w3.org/${isDrawing ? "2000/svg" : "1999/xhtml"}`, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const icon = (name, d) => make("svg", { class: name, viewBox: "0 0 28 28" }, make("path", { d }));
  const CROSS = "M8 8l12 12M20 8L8 20";
  const TALK =
    "M14 4.5c5.8 0 10 3.7 10 8.6s-4.2 8.6-10 8.6c-1.1 0-2.2-.1-3.2-.4L5.5 24l1.1-4.5C5 17.9 4 15.7 4 13.1c0-4.9 4.2-8.6 10-8.6zM9.5 13.2h.01M14 13.2h.01M18.5 13.2h.01";

  const host = make("career-guide");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const button = make(
    "button",
    { class: "launch", type: "button", "aria-haspopup": "dialog" },
    icon("talk", TALK),
    icon("shut", CROSS),
  );
  root.append(button);

  const listeners = { open: new Set(), close: new Set(), message: new Set(), ready: new Set() };
  const unsent = [];
  const ended = new AbortController();
  const { signal } = ended;
  let panel;
  let frame;
  let lost;
  let timer;
  let opener;
  let isOpen = false;
  let isThere = false;
  /** Loads minus first words: an error page says nothing. */
  let owed = 0;
  let isReady = false;

  const emit = (event, detail) => {
    for (const listener of listeners[event])
      try {
        listener(detail);
      } catch (error) {
        reportError(error);
      }
  };
  const tellChat = (type, text) => frame.contentWindow.postMessage({ type: PREFIX + type, text }, chat.origin);
  const hasFocus = () => document.activeElement === host;

  const open = () => openWith(true);
  const openWith = (takesFocus) => {
    if (isOpen) return;
    if (!panel) {
      panel = make("div", { class: "panel" });
      root.prepend(panel);
      // Drawn closed first, to animate the opening.
      panel.getBoundingClientRect();
    }
    if (!frame) load();
    const focused = document.activeElement;
    opener = focused === document.body || focused === host ? button : focused;
    show(true);
    fit();
    if (takesFocus) {
      (lost && !lost.hidden ? lost.querySelector("button") : frame).focus();
      if (isThere) tellChat("opened");
    }
    emit("open");
  };

  const close = () => {
    if (!isOpen) return;
    const goesBack = hasFocus() || document.activeElement === document.body;
    show(false);
    if (goesBack) (opener?.isConnected ? opener : button).focus();
    emit("close");
  };

  const send = (text) => {
    if (typeof text !== "string" || !/^.{1,2000}$/s.test(text.trim()))
      return warn("send()", "give it 1 to 2000 characters.");
    unsent.push(text);
    open();
    flush();
  };

  const on = (event, listener) => {
    if (!Object.hasOwn(listeners, event) || typeof listener !== "function") {
      warn(`on("${event}")`, "give it open, close, message or ready, and a function.");
      return () => {};
    }
    listeners[event].add(listener);
    return () => void listeners[event].delete(listener);
  };

  const destroy = () => {
    ended.abort();
    clearTimeout(timer);
    host.remove();
    if (window.careerGuide === api) delete window.careerGuide;
  };

  const push = (...calls) => {
    for (const [name, ...values] of calls)
      if (Object.hasOwn(api, name)) api[name](...values);
      else warn(`the call "${name}"`, "there is open, close, send, on and destroy.");
  };

  function flush() {
    if (isReady) for (const text of unsent.splice(0)) tellChat("send", text);
  }

  function load() {
    isThere = isReady = false;
    owed = 0;
    frame?.remove();
    frame = make("iframe", { src: framed, title: title || texts.frame, allow: "clipboard-write" });
    frame.addEventListener("load", () => {
      if (++owed > 0) awaitWord(FIRST_WORD_MS);
    });
    panel.prepend(frame);
    if (lost) lost.hidden = true;
    awaitWord(LOAD_MS);
  }

  function awaitWord(waitMs) {
    clearTimeout(timer);
    timer = setTimeout(showLost, waitMs);
  }

  function showLost() {
    if (!lost) {
      const away = make("button", { type: "button", class: "away", "aria-label": texts.close }, icon("", CROSS));
      const retry = make("button", { type: "button" }, texts.retry);
      lost = make(
        "div",
        { class: "lost", role: "alert" },
        texts.lost,
        retry,
        make("a", { href: chat, target: "_blank", rel: "noopener" }, texts.link),
        away,
      );
      away.addEventListener("click", close);
      retry.addEventListener("click", () => {
        load();
        frame.focus();
      });
      panel.append(lost);
    }
    const hadFocus = hasFocus();
    isThere = false;
    owed = 0;
    lost.hidden = false;
    frame.hidden = true;
    if (isOpen && hadFocus) lost.querySelector("button").focus();
  }

  /** On a phone the panel covers what the keyboard leaves; a page zoomed by fingers is left alone. */
  function fit() {
    const seen = window.visualViewport;
    if (!isOpen || !seen) return;
    const isCut = matchMedia(PHONE).matches && seen.scale < 1.01;
    panel.style.top = isCut ? `${seen.offsetTop}px` : "";
    panel.style.height = isCut ? `${seen.height}px` : "";
  }

  function show(opened) {
    isOpen = opened;
    panel?.classList.toggle("open", opened);
    button.setAttribute("aria-expanded", opened);
    button.setAttribute("aria-label", title || (opened ? texts.close : texts.open));
  }

  /** Whether white text has a contrast of about 4.5. */
  function isDark(value) {
    const [r, g, b] = value.match(/\w\w/g).map((pair) => (parseInt(pair, 16) / 255) ** 2.2);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.18;
  }

  const HEARD = {
    here() {
      isThere = true;
      isReady = false;
      owed--;
      clearTimeout(timer);
      if (lost) lost.hidden = true;
      frame.hidden = false;
    },
    drawn() {
      if (isOpen && hasFocus()) tellChat("opened");
    },
    ready() {
      isReady = true;
      flush();
      emit("ready");
    },
    message({ from, text }) {
      emit("message", { from, text });
    },
    close,
  };

  show(false);
  button.addEventListener("click", () => (isOpen ? close() : open()));
  const listen = (target, event, listener) => target?.addEventListener(event, listener, { signal });
  listen(document, "keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) close();
  });
  listen(window.visualViewport, "resize", fit);
  listen(window.visualViewport, "scroll", fit);
  listen(window, "message", ({ source, origin, data }) => {
    if (!frame || source !== frame.contentWindow || origin !== chat.origin) return;
    const type = String(data?.type).replace(PREFIX, "");
    if (Object.hasOwn(HEARD, type)) HEARD[type](data);
  });

  const api = Object.freeze({ open, close, send, on, destroy, push });
  window.careerGuide = api;
  const attach = () => {
    if (!signal.aborted) document.body.append(host);
  };
  if (document.body) attach();
  else listen(document, "DOMContentLoaded", attach);
  if (startsOpen !== undefined && startsOpen !== "false" && !matchMedia(PHONE).matches) {
    const openQuietly = () => openWith(false);
    if (document.readyState === "complete") openQuietly();
    else listen(window, "load", openQuietly);
  }
  if (waiting) push(...waiting);
})();
