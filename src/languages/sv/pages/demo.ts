import type { DemoTexts } from "../../model/pages.ts";

/** Swedish sentences of the page that shows the widget's attributes. */
export const SWEDISH_DEMO: DemoTexts = {
  title: "Chatten på din sajt",
  lead: "Prova varje attribut och varje anrop här. Chatten i hörnet är den du skulle bädda in.",
  home: "Exempelsajten",
  "other-language": "en",
  "other-language-name": "In English",
  attributes: "Attribut",
  "attributes-lead":
    "Fyll i det du vill och lägg in chatten på sidan på nytt. Ett värde som inte går att använda hoppas över, och webbläsarens konsol säger vad du kan skriva i stället.",
  "language-what": "Chattens språk",
  "language-page": "sidans",
  "color-what": "Färg på knappen och chatten, mörk nog för vit text",
  "position-what": "Hörnet den står i",
  "title-what": "Chattens namn",
  "title-example": "Fråga Nova",
  "greeting-what": "Det chatten säger först",
  "greeting-example": "Hej! Nyfiken på att jobba med kod?",
  "context-what": "Vad sidan handlar om, för din egen statistik",
  "open-what": "Öppen från början, utom på en telefon",
  show: "Visa",
  example: "Fyll i ett exempel",
  reset: "Töm fälten",
  line: "Din rad:",
  api: "JavaScript",
  "api-lead": "Skriptet lämnar en enda global, careerGuide.",
  question: "Vad tjänar en junior?",
  log: "Händelser",
};
