/** Sentences of the button that opens the chat on other sites; other languages have the same keys. */
export const ENGLISH_LAUNCHER = {
  open: "Open the career guide chat",
  close: "Close the career guide chat",
  frame: "Career guide chat",
  lost: "We can't reach the chat right now.",
  retry: "Try again",
  link: "Open it in a new tab",
};
