/* The page's buttons that open the chat appear once the launcher is there to be asked. */
/** @type {NodeListOf<HTMLElement>} */
const openers = document.querySelectorAll("[data-opens-guide]");

const launcher = document.getElementById("launcher");
const wire = () => {
  for (const opener of openers) {
    opener.hidden = false;
    opener.addEventListener("click", () => window.careerGuide?.open?.());
  }
};

if (window.careerGuide) wire();
else launcher?.addEventListener("load", wire);
