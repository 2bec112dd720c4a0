import type { PrivacyTexts } from "../../model/pages.ts";

/** Swedish sentences of the page on privacy. */
export const SWEDISH_PRIVACY: PrivacyTexts = {
  title: "Integritet",
  guide: "Karriärguiden",
  "other-language": "en",
  "other-language-name": "In English",
  lead: "Vad karriärguiden sparar när du pratar med den, hur länge, vem som kan se det och hur du får det raderat. Det gäller både chatten på webbplatser och appen i Microsoft Teams.",
  "short-nameless":
    "Du behöver inte säga vem du är, och inte ha något konto. Bara en jobbevakning med mejl behöver en adress.",
  "short-kept": "Ditt samtal raderas {{retention}} efter att du senast använde det.",
  "short-tracking": "Inga kakor, ingen spårning, ingen reklam.",
  "short-people": "Människor har skrivit svaren. Ingen språkmodell läser det du skriver eller hittar på det du läser.",
  "stored-title": "Vad som sparas",
  "kept-after-use": "Sparas {{retention}} efter att du senast använde samtalet.",
  "memory-title": "Vad guiden minns",
  memory:
    "Ditt språk, de ämnen den har svarat på, vad ni talade om senast och när du skrev senast. Av det du berättar om dig själv, i en guide eller i förbigående, bara de här uppgifterna, var och en med sin tid: nivå och år av erfarenhet, roll, kompetenser, språk, utbildning, ort, ålder, medborgarskap (svenskt, EU eller annat) och en lön som du erbjuds eller har; och dina svar i guider. Det behövs för att kunna följa vad du talar om och svara för just dig. Den sparar inga sådana uppgifter om hälsa, oro, tro, ursprung, sexualitet eller fackligt medlemskap, och i grupper inga uppgifter alls. Skriver du att du mår dåligt eller är i kris svarar den på det direkt och minns inget av det; det står bara i samtalet ord för ord.",
  "transcript-title": "Samtalet ord för ord, på webbplatser",
  transcript:
    "Det du och guiden har skrivit, med klockslag, under ett slumpat nummer. Då kan du ladda om sidan, eller komma tillbaka en annan dag, och fortsätta. I Teams sparar guiden inte samtalet; där sparas chatten av din organisations Teams enligt dess egna regler.",
  "cards-title": "Skickade kort, i Teams",
  cards:
    "De av guidens svar som har knappar, och vilken knapp som trycktes, så att en använd knapp försvinner och inget besvaras två gånger.",
  "reference-title": "Vart guiden kan skriva, i Teams",
  reference:
    "Samtalets adress, och det namn och de id:n som Teams har för den som lade till appen, så att guiden kan skriva klart ett svar som tar lång tid. Om du blockerar guiden sparas när det var, så att den håller tyst.",
  "reference-kept":
    "Raderas när appen avinstalleras, eller när du får allt raderat i chatten. En blockering finns kvar, så att guiden håller tyst.",
  "welcomed-title": "Vem som har hälsats välkommen, i Teams",
  welcomed:
    "Ett envägs fingeravtryck (SHA-256) av personen eller teamet, och datumet, så att välkomsten kommer en enda gång även om appen installeras igen. Ingen kan läsa ut ett namn ur det.",
  "feedback-title": "Synpunkter",
  feedback:
    "Din tumme upp eller ner, meningen du kanske lägger till, ämnet, språket och dagen. Det ligger för sig, skilt från ditt samtal, utan namn, id eller klockslag. Bredvid antecknar guiden vilka omdömen som gavs i ditt samtal, så att du kan se dem och få dem raderade; när den anteckningen är borta kan ingen se vems de är. Skriv inte ditt namn i dem.",
  "person-title": "När du vill nå en människa",
  person:
    "Där guiden kan lämna över ett meddelande till en människa visar den först vad den skulle skicka (vad det gäller, hur du nås, när det passar dig) och skickar det bara om du går med på det. Det går till kontaktpunkten hos den som erbjuder guiden, och ingen annanstans.",
  "person-kept": "I ditt samtal, så länge det sparas; hos kontaktpunkten enligt dess egna regler.",
  "waiting-title": "Det som är på väg",
  waiting:
    "Tills det har besvarats eller skickats: ditt meddelande och svaret på det i Teams, och en förfrågan till en människa som du har gått med på. Då går inget förlorat om servern stannar mitt i.",
  "waiting-kept":
    "Oftast mindre än en sekund och aldrig längre än {{retention}}. Raderar du dina uppgifter raderas även det.",
  "jobs-title": "När du söker jobb",
  jobs: "När du letar jobbannonser skickas orten och sortens jobb till Arbetsförmedlingens Platsbanken, utan något som visar vem du är. Annonserna kommer tillbaka till ditt samtal.",
  "jobs-kept": "Det du sökte och annonserna du såg: i ditt samtal, så länge det sparas.",
  "log-title": "Den tekniska loggen",
  log: "För varje svar: tiden, om det kom från webben eller Teams, ämnet, hur säker guiden var och hur lång tid det tog. När något går fel, också vad som gick fel, och där kan samtalets slumpade nummer stå. Aldrig det du skrev, ditt namn eller din adress på nätet eller för mejl. Adressen på nätet räknas i arbetsminnet, mot skurar av meddelanden.",
  "log-kept": "Så länge den som driver servern sparar sina loggar.",
  days: "Gamla samtal letas upp en gång om dygnet, så tiden kan skilja på ett dygn.",
  "where-title": "Var det finns, och vem som kan se det",
  where:
    "I en enda databas på servern hos den som erbjuder guiden. De som driver servern kan läsa den. Utöver mejlen du ber om och det en jobbsökning behöver lämnas inget vidare till någon, inget säljs och inget används för att träna något.",
  "where-teams":
    "I Teams går dina meddelanden genom Microsofts tjänster, enligt det avtal din organisation har med Microsoft. I en kanal eller gruppchatt ser alla där din fråga och svaret. Ett svar som du söker fram medan du skriver sparas inte.",
  use: "Det som sparas används för att svara dig, för att du ska kunna fortsätta där du var, för att skicka de jobbannonser du har bett om och, när det gäller synpunkterna och loggen, för att göra svaren bättre.",
  "browser-title": "I din webbläsare",
  browser:
    "På webbplatser sätter chatten inga kakor. Den lägger en enda uppgift i webbläsarens lokala lagring, ”career-guide:resume”: en nyckel som öppnar ditt eget samtal igen och gäller i {{retention}}. ”Börja ett nytt samtal” i chatten tar bort den och lägger dit en ny. Det du skriver när du är offline väntar i flikens sessionslagring tills det skickas, och försvinner när du stänger fliken. Inget hämtas från andra företag.",
  "safe-title": "Hur det skyddas",
  safe: "Det du skriver går över webbplatsens eller Teams krypterade förbindelse. Ett samtal på webben öppnas bara med en signerad nyckel, som bara din webbläsare har. Det som säger sig komma från Teams tas emot bara med Microsofts giltiga signatur. Skriv inget känsligt: guiden behöver inte ditt personnummer, din hälsa eller dina bankuppgifter.",
  "delete-title": "Så får du det raderat",
  "delete-web":
    "På en webbplats: välj ”Radera samtalet” i menyn högst upp i chatten. Servern raderar det direkt, och webbläsaren glömmer det. Med ”Börja ett nytt samtal” glömmer webbläsaren det gamla direkt, och servern raderar det när dess tid är ute.",
  "delete-start-over":
    "Var som helst: skriv ”börja om” när du inte är mitt i en guide. Det du har berättat, och det den har svarat på, raderas ur dess minne direkt; samtalet ord för ord finns kvar tills dess tid är ute.",
  "delete-teams":
    "I Teams kan du också avinstallera appen. Uppgiften om vart guiden kan skriva till dig raderas direkt, och resten när dess tid är ute.",
  "delete-ask":
    "Vill du få något raderat som du inte själv kommer åt, skriv till den som erbjuder guiden. Berätta ungefär när du pratade med den och om vad: guiden vet inte vem du är och kan inte hitta dig på namn.",
  "basis-title": "På vilken rättslig grund",
  basis:
    "Samtalet, korten i Teams och den tekniska loggen vilar på ett berättigat intresse: att svara på det du frågar, låta dig fortsätta där du var och hålla guiden i gång och säker (GDPR, artikel 6.1 f). Det får du invända mot. Jobbevakningar, en begäran om en människa och synpunkter vilar på ditt samtycke (artikel 6.1 a): inget sådant sparas förrän du har bett om det, och du kan ta tillbaka det när som helst, som det står nedan. Guiden svarar dig även utan dem.",
  "age-title": "Ålder",
  age: "Guiden är till för alla som väljer yrke, också elever. Den frågar inte hur gammal du är. I Sverige kan du själv samtycka till tjänster på nätet från 13 års ålder; är du yngre, fråga en förälder innan du gör en jobbevakning, lämnar synpunkter eller ber om en människa.",
  "rights-title": "Dina rättigheter",
  rights:
    "Den som erbjuder guiden ansvarar för det som sparas. Bor du i EU har du rätt att se det som gäller dig, ta det med dig, få det rättat eller raderat, och du kan invända mot att det används. Det mesta kan du göra själv i chatten; annars frågar du dem. Du kan också klaga hos dataskyddsmyndigheten i ditt land; i Sverige är det Integritetsskyddsmyndigheten (IMY), imy.se.",
  "contact-title": "Vem som ansvarar, och vem du frågar",
  "operator-named":
    "{{operator}} erbjuder den här guiden och ansvarar för det som sparas: personuppgiftsansvarig, som det heter i dataskyddsförordningen (GDPR). Där sidan säger ”den som erbjuder guiden” menas de.",
  "operator-unnamed":
    "Den som driver den här guiden har inte uppgett något namn här. Guiden erbjuds av den webbplats där du öppnade den; skriv till den som står bakom webbplatsen. I Teams erbjuds den av den organisation som står som utvecklare i appens uppgifter, eller av din egen organisation; fråga där, eller fråga den som sköter Teams hos er.",
  "operator-reach": "Så här når du dem:",
  changed: "Senast ändrad den 1 december 2026.",
  terms: "Användarvillkor",
  "short-rights": "I chatten kan du se, ladda ner och radera det som sparas om dig, direkt.",
  "welcomed-kept": "Tills du får allt raderat i chatten.",
  "feedback-kept": "Omdömet i ett år; anteckningen {{retention}} efter ditt senaste.",
  "alerts-title": "Jobbevakningar",
  alerts:
    "Vad du söker, hur ofta och vilken timme, ditt språk och din tidszon, och vart det går: din e-postadress, eller din chatt i Teams. Inget annat än frågan om att bekräfta skickas till en adress innan den har bekräftats. Med varje bevakning: fingeravtryck av de annonser den har fått, så att ingen kommer två gånger, och mejl som väntar på att skickas. Länkarna i mejlen sparas också som fingeravtryck.",
  "alerts-kept":
    "I sex månader, om du inte behåller den längre; guiden frågar först. Aldrig bekräftad: raderas 48 timmar efter att frågan om att bekräfta skickades, när guiden städar, en gång om dygnet. Raderad av dig, i chatten eller med länken i varje mejl: direkt, med adressen och allt som hör till.",
  "mail-title": "Mejl",
  mail: "Mejlen går genom mejlservern hos den som erbjuder guiden. De har ingen bild eller länk som avslöjar om du har läst dem. Hur många frågor om att bekräfta som en adress och ett nätverk har bett om den senaste timmen räknas, under ett fingeravtryck, mot missbruk.",
  "mail-kept":
    "Räkningen i en timme, och som mest ett dygn. I din brevlåda, och hos mejlservrar på vägen, enligt deras egna regler.",
  "copy-title": "En länk till dina uppgifter",
  copy: "När du ber om en kopia av dina uppgifter sparas ett fingeravtryck av länken du får. Den som har länken kan hämta kopian.",
  "copy-kept": "Länken fungerar i 15 minuter; fingeravtrycket är borta inom ett dygn.",
  "unreadable-title": "Det som inte längre går att läsa",
  unreadable:
    "Om något sparat är skadat kan guiden inte använda det. Den lägger det åt sidan, oförändrat, så att den som driver servern kan undersöka felet. Du får veta det, och det ingår när du raderar allt i chatten.",
  "unreadable-kept": "I {{retention}} efter att felet upptäcktes.",
  "delete-all":
    "Var som helst: skriv ”radera allt om mig”. Direkt raderas allt som hör till samtalet: det guiden minns, samtalet ord för ord, skickade kort, dina jobbevakningar med din adress och alla andra bevakningar till den, och omdömena du har gett där. ”Vad vet du om mig” visar det, och ”exportera mina uppgifter” ger dig en fil.",
  "delete-alerts":
    "Varje mejl har en länk för att ändra, pausa eller radera sin bevakning, och för att radera allt om din adress. Mejlprogrammets egen knapp för att avsluta fungerar också.",
};
