import type { TermsTexts } from "../../model/pages.ts";

/** Swedish sentences of the page on terms of use. */
export const SWEDISH_TERMS: TermsTexts = {
  title: "Användarvillkor",
  guide: "Karriärguiden",
  "other-language": "en",
  "other-language-name": "In English",
  lead: "Vad du kan vänta dig av karriärguiden, och vad den väntar sig av dig, på webbplatser och i Microsoft Teams. När du använder den går du med på det här.",
  "what-title": "Vad det är",
  what: "Karriärguiden svarar på frågor om att jobba som backendutvecklare i Sverige, på svenska och engelska: lön, arbetsuppgifter, utbildning, kompetens, arbetsliv och hur du söker jobb. Du behöver inget konto.",
  "not-a-person":
    "Du pratar med ett program. Det väljer bland svar som människor har skrivit, och säger till när det inte har något. Det hittar inte på text med en språkmodell.",
  "advice-title": "Allmänna råd",
  advice:
    "Svaren är allmänna och känner inte till mer om dig än det du berättar. De är inte juridisk, ekonomisk eller medicinsk rådgivning och inget erbjudande om jobb eller utbildning, och de ersätter inte någon som kan din situation. Kontrollera det som är viktigt för dig innan du bestämmer dig.",
  figures:
    "Löner, studielängder och andra siffror är medelvärden eller uppskattningar ur källorna som nämns under svaren. Var och en gäller sitt år och dem den handlar om, och kan ha ändrats sedan dess. En källa kan ha fel, och guiden kan missförstå dig.",
  "you-title": "Vad du ombeds om",
  "you-write":
    "Skriv inget känsligt, som personnummer, uppgifter om hälsa eller bankuppgifter. Guiden behöver det inte.",
  "you-others": "Skriv inte om andra så att det kan skada dem, och inget olagligt.",
  "you-flood":
    "Översvämma inte guiden med meddelanden, leta inte efter svagheter i den och försök inte komma åt andras samtal. Den som gör det kan bromsas eller stängas av.",
  "you-share": "När du skickar ett svar vidare, låt källan och årtalet följa med.",
  "person-title": "När du ber att få nå en människa",
  person:
    "Där guiden kan lämna över ett meddelande säger den till när det är överlämnat. Den kan inte lova att någon svarar, eller när.",
  "links-title": "Länkar",
  links: "Länkar till källor, utbildningar och platsannonser leder till andra webbplatser, som svarar för sig själva.",
  "running-title": "Hur den drivs",
  running:
    "Guiden kan ändras, ligga nere en stund eller läggas ner, utan att det sägs till. Spara därför det du vill ha kvar längre, till exempel din plan.",
  "liability-title": "Ansvar",
  liability:
    "Guiden erbjuds i det skick den är. Så långt lagen tillåter ansvarar den som erbjuder guiden inte för beslut som du fattar enbart utifrån dess svar. De rättigheter lagen ger dig, till exempel som konsument, påverkas inte.",
  "contact-title": "Vem som ansvarar, och vem du frågar",
  "operator-named": "{{operator}} erbjuder den här guiden. Där sidan säger ”den som erbjuder guiden” menas de.",
  "operator-unnamed":
    "Den som driver den här guiden har inte uppgett något namn här. Guiden erbjuds av den webbplats där du öppnade den; skriv till den som står bakom webbplatsen. I Teams erbjuds den av den organisation som står som utvecklare i appens uppgifter, eller av din egen organisation; fråga där, eller fråga den som sköter Teams hos er.",
  "operator-reach": "Så här når du dem:",
  changed: "Senast ändrade den 1 december 2026.",
  privacy: "Integritet: vad som sparas och hur du får det raderat",
};
