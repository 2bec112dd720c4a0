import type { LauncherTexts } from "../../model/pages.ts";

/** Swedish sentences of the button that opens the chat on other sites. */
export const SWEDISH_LAUNCHER: LauncherTexts = {
  open: "Öppna chatten med karriärguiden",
  close: "Stäng chatten med karriärguiden",
  frame: "Chatt med karriärguiden",
  lost: "Vi når inte chatten just nu.",
  retry: "Försök igen",
  link: "Öppna den i en ny flik",
};
