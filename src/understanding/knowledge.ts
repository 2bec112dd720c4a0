import type { Content } from "../content/model/content.ts";
import type { Classifier } from "./classifier/classifier.ts";

/** What the bot knows at one moment: the content and the index made from it, replaced together. */
export type Knowledge = { readonly content: Content; readonly classifier: Classifier };
