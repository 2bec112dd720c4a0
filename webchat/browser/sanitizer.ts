import createPurifier from "dompurify";

/** What Web Chat hands to sanitize-html. Source: botframework-webchat/src/markdown/renderMarkdown.ts */
type Options = {
  readonly allowedTags: readonly string[];
  readonly allowedAttributes: Readonly<Record<string, readonly string[]>>;
  readonly allowedSchemes: readonly string[];
};

const purifier = createPurifier(window);
let allowedAttributes: Options["allowedAttributes"] = {};

// DOMPurify knows one list of attributes for all elements; Web Chat's is one for each.
purifier.addHook("uponSanitizeAttribute", (element, attribute) => {
  const allowed = allowedAttributes[element.nodeName.toLowerCase()] ?? [];
  if (!allowed.includes(attribute.attrName)) attribute.keepAttr = false;
});

/** Returns HTML without anything that is not allowed. */
export default function sanitize(html: string, options: Options): string {
  ({ allowedAttributes } = options);
  return purifier.sanitize(html, {
    ALLOWED_TAGS: [...options.allowedTags, "#text"],
    ALLOWED_ATTR: Object.values(allowedAttributes).flat(),
    ALLOWED_URI_REGEXP: toUriPattern(options.allowedSchemes),
    ALLOW_DATA_ATTR: false,
  });
}

/** An address of an allowed scheme, or of none; the end is DOMPurify's own. */
function toUriPattern(schemes: readonly string[]): RegExp {
  return new RegExp(`^(?:(?:${schemes.join("|")}):|[^a-z]|[a-z+.-]+(?:[^a-z+.\\-:]|$))`, "i");
}
