import type { ReadingWords } from "../../model/reading.ts";

/** Swedish words by which a job alert is made or steered. */
export const SWEDISH_ALERTS: Pick<ReadingWords, "alerts" | "alertChanges"> = {
  alerts: {
    delete: `
      (stoppa|sluta|avsluta|radera|ta bort|avbryt|stäng av|släng|avbeställ|säg upp|slopa) … (bevakning*|jobbevakning*|utskick*|prenumeration*|mejlen|mailen|notiser*), avprenumerera …, avregistrera …, (sluta|inga fler|inte fler|inga mer) … (mejla|maila|mejl|mail|skicka|utskick) …, (stoppa|avsluta|radera) alla [bevakningar], vill inte ha … (bevakning*|mejl|utskick)
    `,
    pause: `(pausa|vila|frys|stoppa tillfälligt) … (bevakning*|jobbevakning*|utskick*|mejlen|notiser*)`,
    resume: `(återuppta|återstarta|starta|aktivera|slå på) … (bevakning*|jobbevakning*|utskick*) [igen]`,
    keep: `(behåll|förläng|förnya) … (bevakning*|jobbevakning*|månader|år)`,
    change: `
      (ändra|redigera|byt|uppdatera|justera|flytta) … (bevakning*|jobbevakning*|utskick*), (lägg till|ta bort|ta med|stryk) … (i|till|från|ur|på) (min|den|bevakning*|jobbevakning*) …, (bara|även|inte) … i (bevakningen|jobbevakningen), (skicka|mejla) (det|dem|bevakningen|annonserna) (till|på) (min|en) (andra|annan|nya|ny) (adress|mejl|mail) …
    `,
    show: `(visa|lista|se|vilka|hur många|kolla|hantera) … (bevakning*|jobbevakning*), (mina|min) (bevakning*|jobbevakning*)`,
    new: `
      (mejla|maila|meddela|pinga|påminn|skriv till|hör av|säg till|varsko|larma|informera|smsa|tipsa|messa) [mig|dig|oss] … (när|så fort|varje|så snart|ifall|då det|om det kommer|om det dyker|om nya) …, (mejla|maila|skicka) (mig|hellre) … (nya|senaste|jobb|annonser|liknande|varje|mejl) …, (bevaka|bevakar|följ|håll koll på|håll utkik) …, (ny|en|ett|till|annan|skapa|lägg upp|gör|sätt upp|starta|vill ha|fler) [ny] (bevakning|jobbevakning|bevakningar|jobbmejl|utskick) …, ^(bevakning|jobbevakning|bevakningar), spara (sökningen|den här sökningen|sökning) …, (vill|skulle vilja) (veta|få veta|få reda på|bli meddelad|få mejl|ha mejl|ha utskick) … (när|samma minut|så fort|om|nya|nytt) …, (mejl|mail|utskick) (när|varje|om) …, prenumerera …, säg till när …, kan jag få (de här|dem|jobben|annonserna) (på|via|i) (mejl|mail), 📬, 🔔
    `,
  },
  alertChanges: {
    change: `(ändra|byt|sätt|flytta|ställ om) [den|det|dem|om] (till|på|inom) …, (till|bara|på|hellre|i stället|istället) (måndagar|varje …|dagligen|veckovis|en gång …|direkt|på morgonen|inom några minuter), (en gång i veckan|dagligen|måndagar|varje dag|varje vecka) [blir bra|funkar|går bra|tack]`,
    delete: `(stoppa|sluta|avsluta|radera|ta bort|avbryt) [den|det|dem|alla|båda|min|mina]`,
    pause: `(pausa|vila|frys) [den|det|dem|min|mina|alla|båda]`,
    resume: `(återuppta|starta om|fortsätt) [den|dem|min|mina]`,
    keep: `(behåll|förläng|förnya) [den|det|dem|min] …`,
    new: `(en|ett) till …, (också|även) en …, vill ha en till …`,
    show: `(visa|lista|se) [den|dem|mina|min|alla]`,
  },
};
