/** Sentences of the page on privacy; other languages have the same keys. */
export const ENGLISH_PRIVACY = {
  title: "Privacy",
  guide: "Career guide",
  "other-language": "sv",
  "other-language-name": "På svenska",
  lead: "What the career guide stores when you talk with it, for how long, who can see it, and how you have it deleted. It holds for the chat on web sites and for the app in Microsoft Teams.",
  "short-nameless": "You are not asked who you are, and need no account. Only a job alert by mail needs an address.",
  "short-kept": "Your conversation is deleted {{retention}} after you last used it.",
  "short-tracking": "No cookies, no tracking, no advertising.",
  "short-people": "People have written the answers. No language model reads what you write or makes up what you read.",
  "stored-title": "What is stored",
  "kept-after-use": "Kept {{retention}} after you last used the conversation.",
  "memory-title": "What the guide remembers",
  memory:
    "Your language, the topics it has answered, what you were talking about last, and when you last wrote. Of what you tell about yourself, in a guide or in passing, only these facts, each with its time: level and years of experience, role, skills, languages, education, town, age, citizenship (Swedish, EU or other) and an offered or present pay; and your answers in guides. It needs this to follow what you are talking about and to answer for your case. It keeps nothing of the kind about health, distress, beliefs, origin, sexuality or union membership, and in groups no facts at all. If you write that you are not well or in distress, it answers that at once and remembers nothing of it; only the transcript has it.",
  "transcript-title": "The transcript, on web sites",
  transcript:
    "What you and the guide have written, with times, under a random number. It lets you reload the page, or come back another day, and go on. In Teams the guide keeps no transcript; your organisation's Teams keeps the chat by its own rules.",
  "cards-title": "Sent cards, in Teams",
  cards:
    "The guide's answers that have buttons, and which button was pressed, so that a used button is gone and nothing is answered twice.",
  "reference-title": "Where to write, in Teams",
  reference:
    "The address of the conversation, and the name and ids by which Teams knows whoever added the app, so that the guide can finish an answer that takes long. If you block the guide, the time of that, so that it stays silent.",
  "reference-kept":
    "Deleted when the app is uninstalled, or when you have everything deleted in the chat. A block stays, so that the guide stays silent.",
  "welcomed-title": "Who has been welcomed, in Teams",
  welcomed:
    "A one-way fingerprint (SHA-256) of the person or team, and the date, so that the welcome comes once, even if the app is installed again. Nobody can read a name from it.",
  "feedback-title": "Feedback",
  feedback:
    "Your thumb up or down, the sentence you may add, the topic, the language and the day. It lies apart from your conversation, without your name, an id or a time of day. Beside it, the guide notes which opinions were given in your conversation, so that you can see them and have them deleted; once that note is gone, nobody can tell whose they are. Don't write your name in them.",
  "person-title": "A request for a person",
  person:
    "Where the guide can pass a message on to a person, it shows you what it would send (what it is about, how to reach you, when it suits you) and sends it only when you agree. It goes to the contact point of whoever offers the guide, and nowhere else.",
  "person-kept": "In your conversation, as long as that is kept; at the contact point, by its own rules.",
  "waiting-title": "What is on its way",
  waiting:
    "Until it has been answered or sent: your message and the answer to it in Teams, and a request for a person that you have agreed to. So nothing is lost when the server stops in the middle of it.",
  "waiting-kept": "Usually less than a second, and never longer than {{retention}}. Deleting your data deletes it too.",
  "jobs-title": "A search for jobs",
  jobs: "When you look for job ads, the place and the kind of job go to the Swedish Public Employment Service's job board (Platsbanken), without anything that tells who you are. The ads come back to your conversation.",
  "jobs-kept": "What you looked for and the ads you saw: in your conversation, as long as that is kept.",
  "log-title": "The technical log",
  log: "For each answer: the time, whether it came from the web or Teams, the topic, how sure the guide was and how long it took. When something fails, also what failed, which can include the random number of the conversation. Never what you wrote, your name or your address on the network or in mail. The address on the network is counted in memory, against floods of messages.",
  "log-kept": "As long as whoever runs the server keeps its logs.",
  days: "Old conversations are looked for once a day, so the time can differ by a day.",
  "where-title": "Where it is, and who can see it",
  where:
    "In one database on the server of whoever offers the guide. Those who run that server can read it. Apart from the mails you ask for and what a search for jobs needs, it is passed on to nobody, sold to nobody, and not used to train anything.",
  "where-teams":
    "In Teams your messages travel through Microsoft's services, by the agreement your organisation has with Microsoft. In a channel or a group chat, everybody there sees your question and the answer. An answer you search for while you write is not stored.",
  use: "What is stored is used to answer you, to let you go on where you were, to send you the job ads you asked for, and, in the case of feedback and the log, to make the answers better.",
  "browser-title": "In your browser",
  browser:
    "On web sites the chat sets no cookies. It keeps one entry in the browser's local storage, “career-guide:resume”: a key that opens your own conversation again, valid for {{retention}}. “Start a new conversation” in the chat removes it and puts a new one in its place. What you write while you are offline waits in the tab's session storage until it is sent, and is gone when you close the tab. Nothing is loaded from other companies.",
  "safe-title": "How it is protected",
  safe: "What you write travels over the encrypted connection of the site or of Teams. A conversation on the web opens only with a signed key, which your browser alone has. What claims to be from Teams is taken in only with Microsoft's valid signature. Please write nothing sensitive: the guide does not need your personal identity number, your health or your bank details.",
  "delete-title": "How you have it deleted",
  "delete-web":
    "On a web site, choose “Delete the conversation” in the menu at the top of the chat. The server deletes it at once, and your browser forgets it. With “Start a new conversation” your browser forgets the old one at once, and the server deletes it when its time is up.",
  "delete-start-over":
    "Anywhere, write “start over”, outside a guide. What you have told it, and what it has answered, is deleted from its memory at once; the transcript stays until its time is up.",
  "delete-teams":
    "In Teams you can also uninstall the app. Where to write to you is deleted at once, and the rest when its time is up.",
  "delete-ask":
    "To have something deleted that you can't reach yourself, write to whoever offers the guide. Tell them roughly when you talked and about what: the guide doesn't know who you are, so it can't find you by name.",
  "basis-title": "On what legal ground",
  basis:
    "The conversation, the cards in Teams and the technical log rest on a legitimate interest: to answer what you ask, to let you go on where you were, and to keep the guide working and safe (GDPR, Article 6.1 f). You may object to that. Job alerts, a request for a person, and feedback rest on your consent (Article 6.1 a): nothing of the kind is stored until you have asked for it, and you can withdraw it at any time, as below. Without them, the guide still answers you.",
  "age-title": "Age",
  age: "The guide is for everybody who is choosing an occupation, pupils too. It does not ask how old you are. In Sweden you can consent yourself to services on the internet from the age of 13; if you are younger, ask a parent before you make a job alert, leave feedback or ask for a person.",
  "rights-title": "Your rights",
  rights:
    "Whoever offers the guide is responsible for what is stored. If you live in the EU you have the right to see what concerns you, to take it with you, to correct it or to have it deleted, and you may object to its use. In the chat you can do most of that yourself; otherwise ask them. You can also complain to the data protection authority of your country; in Sweden that is Integritetsskyddsmyndigheten (IMY), imy.se.",
  "contact-title": "Who is responsible, and whom to ask",
  "operator-named":
    "{{operator}} offers this guide and is responsible for what it stores: the controller, as the General Data Protection Regulation (GDPR) calls it. Where this page says “whoever offers the guide”, it means them.",
  "operator-unnamed":
    "Whoever runs this guide has not given a name here. The guide is offered by the site on which you opened it; write to its owner. In Teams it is offered by the organisation that the app's details name as its developer, or by your own organisation; ask there, or ask whoever looks after Teams where you are.",
  "operator-reach": "You reach them here:",
  changed: "Last changed on 1 December 2026.",
  terms: "Terms of use",
  "short-rights": "In the chat you can see, download and delete what is stored about you, at once.",
  "welcomed-kept": "Until you have everything deleted in the chat.",
  "feedback-kept": "The opinion for a year; the note for {{retention}} after your last one.",
  "alerts-title": "Job alerts",
  alerts:
    "What you look for, how often and at what hour, your language and time zone, and where it goes: your e-mail address, or your chat in Teams. Nothing but the question to confirm is sent to an address before it has been confirmed. With each alert: fingerprints of the ads it has been sent, so that none comes twice, and mails that wait to be sent. Links in the mails are kept as fingerprints too.",
  "alerts-kept":
    "For six months, unless you keep it longer; the guide asks first. Never confirmed: deleted 48 hours after the question to confirm was sent, when the guide clears up, once a day. Deleted by you, in the chat or by the link in each mail: at once, with the address and all that belongs to it.",
  "mail-title": "Mail",
  mail: "Mails go out through the mail server of whoever offers the guide. They hold no picture or link that tells whether you have read them. How many questions to confirm an address and a network have asked for in the last hour is counted, under a fingerprint, against abuse.",
  "mail-kept":
    "The counts for an hour, and at most a day. In your mailbox, and at mail servers on the way, by their own rules.",
  "copy-title": "A link to your data",
  copy: "When you ask for a copy of your data, a fingerprint of the link you get. Whoever has the link can fetch the copy.",
  "copy-kept": "The link works for 15 minutes; the fingerprint is gone within a day.",
  "unreadable-title": "What can no longer be read",
  unreadable:
    "If a stored value is damaged, the guide cannot use it. It puts the value aside, unchanged, so that whoever runs the server can look into the fault. You are told. When you delete everything in the chat, it goes too.",
  "unreadable-kept": "For {{retention}} after the fault was found.",
  "delete-all":
    "Anywhere, write “delete everything about me”. At once, everything is deleted that belongs to this conversation: what the guide remembers, the transcript, sent cards, your job alerts with your address and all other alerts to it, and the opinions you gave here. “What do you know about me” shows it, and “export my data” gives you a file.",
  "delete-alerts":
    "Each mail has a link to change, pause or delete its alert, and to delete everything about your address. Your mail program's own button to unsubscribe works too.",
};
