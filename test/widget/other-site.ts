import restify from "restify";

/** A site of someone else's, on another port than the bot. */
export type OtherSite = {
  /** Where its page is, with the script tag's attributes as its query. */
  page(attributes?: Readonly<Record<string, string>>): string;
  close(): void;
};

/** Styles that hit every element of a page, and the launcher's own with them. */
const HOSTILE_STYLE = `body *, career-guide { position: static !important; width: 7px !important; opacity: 0 !important }
  button { display: none !important }
  p, #asker { display: block !important; opacity: 1 !important; width: auto !important }`;

/**
 * Starts a site whose policy allows the bot's origin and nothing else of anybody's: no inline style, no HTML from plain strings.
 * Its page is in Swedish, two screens long and has an opener for the chat of its own.
 */
export async function startOtherSite(botOrigin: string): Promise<OtherSite> {
  const policy = [
    "default-src 'none'",
    `script-src ${botOrigin} 'self'`,
    `frame-src ${botOrigin}`,
    "style-src 'self'",
    "img-src data:",
    "require-trusted-types-for 'script'",
    "trusted-types page",
  ].join("; ");
  const server = restify.createServer();
  server.use(restify.plugins.queryParser());
  const serve = (path: string, type: string, toBody: (query: Readonly<Record<string, string>>) => string) =>
    server.get(path, (request, response, next) => {
      response.sendRaw(200, toBody(request.query), { "Content-Type": type, "Content-Security-Policy": policy });
      next();
    });
  serve("/", "text/html; charset=utf-8", (query) => {
    const attributes = Object.entries(query).map(
      ([name, value]) => `data-${name}="${value.replaceAll('"', "&quot;")}"`,
    );
    return `<!doctype html><html lang="sv"><head><title>Annan sajt</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
      <link rel="stylesheet" href="/hostile.css"><script src="/early.js"></script></head>
      <body><p id="text">Text</p><button id="asker">Fråga</button>
      <script src="${botOrigin}/widget.js" async ${attributes.join(" ")}></script></body></html>`;
  });
  serve("/hostile.css", "text/css", () => HOSTILE_STYLE);
  // The documented way to call the chat before its script has loaded.
  serve(
    "/early.js",
    "text/javascript",
    () => `(window.careerGuide ??= []).push(["on", "ready", () => {
    document.documentElement.dataset.ready = "yes";
  }]);`,
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    page: (attributes = {}) =>
      `http://127.0.0.1:${server.address().port}/?${new URLSearchParams(attributes).toString()}`,
    close: () => server.close(),
  };
}
