import type { Content } from "../content/model/content.ts";
import type { Classifier } from "./classifier/classifier.ts";

/** Content and the classifier trained on it; both are replaced together. */
export type Knowledge = { readonly content: Content; readonly classifier: Classifier };
