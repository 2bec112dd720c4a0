/* The page's buttons that open the chat appear once the launcher is there to be asked. */
const openers = document.querySelectorAll("[data-opens-guide]");

const launcher = document.getElementById("launcher");
const wire = () => {
  for (const opener of openers) {
    opener.hidden = false;
    opener.addEventListener("click", () => window.careerGuide.open());
  }
};

if (window.careerGuide) wire();
else launcher.addEventListener("load", wire);
