/** Inline styles of a mail in the light colour scheme; some mail programs read no other styles. */
export const MAIL_STYLES = {
  body: "margin:0;padding:0;background:#f6f4ee;color:#1d2b26",
  page: "max-width:600px;margin:0 auto;padding:24px 12px;font:16px/1.5 'Segoe UI',Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere",
  card: "padding:24px 20px;background:#ffffff;border-radius:12px",
  title: "margin:0 0 16px;font-size:24px;line-height:1.25",
  text: "margin:0 0 16px",
  list: "margin:0 0 16px;padding:0;list-style:none",
  fact: "margin:0 0 4px",
  ad: "margin:0;padding:16px 0;border-top:1px solid #e2dfd5",
  adTitle: "margin:0 0 4px;font-size:18px;line-height:1.35",
  detail: "margin:0",
  why: "margin:4px 0 0;font-size:14px;color:#55625c",
  link: "color:#1f5244",
  button:
    "display:inline-block;padding:12px 24px;border-radius:8px;background:#1f5244;color:#ffffff;font-weight:600;text-decoration:none",
  footer: "padding:16px 20px;font-size:14px;color:#55625c",
  footerLink: "display:inline-block;padding:4px 0;color:#1f5244",
} as const;

/** Style sheet for the dark colour scheme, by class; it overrules the inline styles. */
export const MAIL_STYLE_SHEET = [
  ":root{color-scheme:light dark;supported-color-schemes:light dark}",
  "@media (prefers-color-scheme:dark){",
  ".b{background:#141b18!important;color:#e6ebe7!important}",
  ".c{background:#1e2824!important}",
  ".l{border-color:#34443d!important}",
  ".m{color:#a9b5ae!important}",
  ".a{color:#8fd0b8!important}",
  ".p{background:#8fd0b8!important;color:#141b18!important}",
  "}",
].join("");
