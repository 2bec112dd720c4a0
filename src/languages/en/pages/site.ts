/** Sentences of the example site; other languages have the same keys. */
export const ENGLISH_SITE = {
  skip: "Skip to the content",
  demo: "A demo page: Björkstig is made up, the chat in the corner is real.",
  sections: "Sections",
  "other-language": "sv",
  "other-language-name": "På svenska",
  kicker: "Career paths · Back-end developer",
  title: "Build the part nobody sees",
  lead: "Every page that answers in a blink rests on logic and data somebody built behind it. That is the work of a back-\u2060end developer.",
  ask: "Ask the career guide",
  picture: "A dotted path winds through birch hills towards a low sun.",
  "work-short": "The work",
  "work-title": "What the work is",
  "work-intro":
    "You make servers, databases and users understand one another, so that the visible half of a product can do its job.",
  "work-code-title": "Code that answers",
  "work-code":
    "Someone presses a button; your code sees to it that the right thing comes back, fast and free from bugs.",
  "work-data-title": "Data in good order",
  "work-data":
    "You design the structures a product stands on, build its databases with SQL and keep the backups ready.",
  "work-care-title": "Systems that stay up",
  "work-care":
    "You look after what you have built: find faults, mend them and follow how it runs, often the DevOps way.",
  "ways-short": "Ways in",
  "ways-title": "Four ways in",
  "way-university-title": "University",
  "way-university": "An IT programme with programming. Senior roles often ask for a post-secondary education.",
  "way-vocational-title": "Higher vocational education",
  "way-vocational": "Shorter and longer programmes that teach the basics of back-end development.",
  "way-internal-title": "Training at work",
  "way-internal": "Some employers train their own people, new hires included, and you grow on a project from there.",
  "way-internship-title": "Internship",
  "way-internship": "Courses that mix theory and practice give you experience before your first job.",
  "skills-short": "Skills",
  "skills-title": "What helps you along",
  skills:
    "Programming comes first, in several languages; Python and Java are two common ones. A wish to keep learning, words that others understand and a plan for the week carry you the rest of the way.",
  "invitation-title": "What would you like to know?",
  invitation:
    "Pay, studies, working hours, how to apply: the career guide answers in English and Swedish and tells where each figure is from.",
  footer:
    "Björkstig is a fictitious site made to show the career guide at home. What it says about the profession follows Randstad's profile of the back-end developer in Sweden.",
  privacy: "Privacy",
  terms: "Terms of use",
};
