/*
 * The launcher: a button in the corner of a page that opens the chat in a frame.
 *
 *   <script src="https://bot.example.com/widget.js" async></script>
 *
 * Attributes: data-language="en" or "sv" (else the page's own language, else the browser's).
 * Leaves one global, careerGuide, with open(), close() and toggle().
 */
(() => {
  "use strict";
  const script = document.currentScript;
  if (!script || window.careerGuide) return;

  const TEXTS = {
    en: { open: "Open the career guide chat", close: "Close the career guide chat", frame: "Career guide chat" },
    sv: {
      open: "Öppna chatten med karriärguiden",
      close: "Stäng chatten med karriärguiden",
      frame: "Chatt med karriärguiden",
    },
  };

  const STYLE = `
    :host {
      all: initial !important; position: fixed !important; z-index: 2147483000 !important;
      right: 0 !important; bottom: 0 !important; width: 0 !important; height: 0 !important; display: block !important;
    }
    @media print { :host { display: none !important } }
    button {
      position: fixed; right: max(20px, env(safe-area-inset-right)); bottom: max(20px, env(safe-area-inset-bottom));
      width: 60px; height: 60px; padding: 0; border: 0; border-radius: 50%; cursor: pointer;
      display: grid; place-items: center; color: #fff; background: #1f5244;
      box-shadow: 0 2px 6px rgb(20 40 33 / .22), 0 10px 28px rgb(20 40 33 / .24);
      transition: background .15s, transform .15s;
      -webkit-tap-highlight-color: transparent;
    }
    button:hover { background: #173f34; transform: translateY(-1px) }
    button:active { transform: none }
    button:focus-visible { outline: 3px solid #fff; outline-offset: -6px; box-shadow: 0 0 0 3px #1f5244 }
    svg { width: 28px; height: 28px; grid-area: 1 / 1; transition: opacity .15s, transform .2s }
    .shut { opacity: 0; transform: rotate(-45deg) scale(.7) }
    [aria-expanded=true] .shut { opacity: 1; transform: none }
    [aria-expanded=true] .talk { opacity: 0; transform: scale(.7) }
    iframe {
      position: fixed; right: max(20px, env(safe-area-inset-right)); bottom: 94px;
      width: 400px; height: min(660px, calc(100vh - 114px)); height: min(660px, calc(100dvh - 114px));
      border: 0; border-radius: 18px; background: #f6f4ee; color-scheme: light;
      box-shadow: 0 0 0 1px rgb(20 40 33 / .07), 0 6px 16px rgb(20 40 33 / .1), 0 24px 60px rgb(20 40 33 / .22);
      visibility: hidden; opacity: 0; transform: translateY(14px); transform-origin: 100% 100%;
      transition: opacity .18s, transform .22s cubic-bezier(.2, .8, .3, 1), visibility 0s .22s;
    }
    iframe.open { visibility: visible; opacity: 1; transform: none; transition-delay: 0s }
    @media (max-width: 480px), (max-height: 440px) {
      iframe { inset: 0; width: 100%; height: 100%; border-radius: 0; box-shadow: none }
      [aria-expanded=true] { display: none }
    }
    @media (prefers-reduced-motion: reduce) { button, svg, iframe { transition: none !important; transform: none !important } }
    @media (forced-colors: active) { button { border: 2px solid ButtonText } iframe { border: 1px solid CanvasText } }
  `;

  const MARKUP = `
    <button type="button" aria-haspopup="dialog" aria-expanded="false">
      <svg class="talk" viewBox="0 0 28 28" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true">
        <path d="M14 4.5c5.8 0 10 3.7 10 8.6s-4.2 8.6-10 8.6c-1.1 0-2.2-.1-3.2-.4L5.5 24l1.1-4.5C5 17.9 4 15.7 4 13.1c0-4.9 4.2-8.6 10-8.6z"/>
        <path d="M9.5 13.2h.01M14 13.2h.01M18.5 13.2h.01" stroke-width="2.8"/>
      </svg>
      <svg class="shut" viewBox="0 0 28 28" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" aria-hidden="true">
        <path d="M8 8l12 12M20 8L8 20"/>
      </svg>
    </button>`;

  const language = chooseLanguage();
  const texts = TEXTS[language];
  const chatAddress = new URL("chat", script.src);
  chatAddress.searchParams.set("lang", language);
  chatAddress.searchParams.set("host", location.origin);

  const host = document.createElement("career-guide");
  const root = host.attachShadow({ mode: "open" });
  // A constructed sheet, and not a style element, also works under a policy that forbids inline styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = MARKUP;
  const button = root.querySelector("button");
  let frame;
  let isReady = false;

  const isOpen = () => button.getAttribute("aria-expanded") === "true";
  const tellChat = (type) => frame.contentWindow.postMessage({ type: `career-guide:${type}` }, chatAddress.origin);

  const open = () => {
    if (!frame) {
      frame = document.createElement("iframe");
      frame.src = chatAddress.href;
      frame.title = texts.frame;
      frame.allow = "clipboard-write";
      root.prepend(frame);
      // The first style of the frame must be drawn closed for the opening to be animated.
      frame.getBoundingClientRect();
    }
    frame.classList.add("open");
    show(true);
    frame.focus();
    if (isReady) tellChat("opened");
  };

  const close = () => {
    if (!isOpen()) return;
    frame.classList.remove("open");
    show(false);
    button.focus();
  };

  const toggle = () => (isOpen() ? close() : open());

  function show(opened) {
    button.setAttribute("aria-expanded", String(opened));
    button.setAttribute("aria-label", opened ? texts.close : texts.open);
  }

  function chooseLanguage() {
    const wishes = [script.dataset.language, document.documentElement.lang, navigator.language];
    const known = wishes.map((wish) => (wish || "").toLowerCase().split("-")[0]).find((wish) => wish in TEXTS);
    return known || "en";
  }

  show(false);
  button.addEventListener("click", toggle);
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  window.addEventListener("message", (event) => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== chatAddress.origin) return;
    if (event.data?.type === "career-guide:close") close();
    if (event.data?.type === "career-guide:ready") {
      isReady = true;
      if (isOpen()) tellChat("opened");
    }
  });

  window.careerGuide = Object.freeze({ open, close, toggle });
  const attach = () => document.body.append(host);
  if (document.body) attach();
  else document.addEventListener("DOMContentLoaded", attach);
})();
