import { carousel } from "./replacements/carousel.ts";
import { formats } from "./replacements/formats.ts";
import { languages } from "./replacements/languages.ts";
import { polyfills } from "./replacements/polyfills.ts";
import type { Replacement } from "./replacements/replacement.ts";
import { sanitizer } from "./replacements/sanitizer.ts";
import { spinner } from "./replacements/spinner.ts";

/** Everything in the bundle that is not as Microsoft wrote it. */
export const REPLACEMENTS: readonly Replacement[] = [sanitizer, languages, polyfills, carousel, spinner, formats];
