/** Sentences of the page on terms of use; other languages have the same keys. */
export const ENGLISH_TERMS = {
  title: "Terms of use",
  guide: "Career guide",
  "other-language": "sv",
  "other-language-name": "På svenska",
  lead: "What you can expect of the career guide, and what it expects of you, on web sites and in Microsoft Teams. By using it you agree to this.",
  "what-title": "What it is",
  what: "The career guide answers questions about working as a back-end developer in Sweden, in English and Swedish: pay, tasks, education, skills, working life and how to apply. You need no account.",
  "not-a-person":
    "You are talking to a program. It chooses among answers that people have written, and says so when it has none. It does not make up text with a language model.",
  "advice-title": "General advice",
  advice:
    "The answers are general and know nothing of your case but what you tell. They are no legal, financial or medical advice and no offer of a job or an education, and they do not replace somebody who knows your situation. Check what matters to you before you decide.",
  figures:
    "Pay, lengths of studies and other figures are averages or estimates from the sources named below the answers. Each applies to its year and to whom it is about, and can have changed since. A source may be wrong, and the guide may misunderstand you.",
  "you-title": "What is asked of you",
  "you-write":
    "Write nothing sensitive, such as personal identity numbers, health or bank details. The guide does not need it.",
  "you-others": "Don't write about other people in a way that could harm them, and nothing unlawful.",
  "you-flood":
    "Don't flood the guide with messages, probe it for weaknesses or try to get at other people's conversations. Whoever does may be slowed down or shut out.",
  "you-share": "When you pass an answer on, keep its source and year with it.",
  "person-title": "When you ask for a person",
  person:
    "Where the guide can pass a message on, it says when the message has been delivered. It cannot promise that somebody answers, or when.",
  "links-title": "Links",
  links: "Links to sources, educations and job advertisements lead to other sites, which answer for themselves.",
  "running-title": "How it runs",
  running:
    "The guide may be changed, may be down for a while, or may be closed, without notice. So keep what you want to have for longer, such as your plan.",
  "liability-title": "Responsibility",
  liability:
    "The guide is offered as it is. As far as the law allows, whoever offers it is not liable for decisions you take on its answers alone. The rights that the law gives you, as a consumer for instance, are untouched.",
  "contact-title": "Who is responsible, and whom to ask",
  "operator-named": "{{operator}} offers this guide. Where this page says “whoever offers it”, it means them.",
  "operator-unnamed":
    "Whoever runs this guide has not given a name here. The guide is offered by the site on which you opened it; write to its owner. In Teams it is offered by the organisation that the app's details name as its developer, or by your own organisation; ask there, or ask whoever looks after Teams where you are.",
  "operator-reach": "You reach them here:",
  changed: "Last changed on 1 December 2026.",
  privacy: "Privacy: what is stored and how to have it deleted",
};
