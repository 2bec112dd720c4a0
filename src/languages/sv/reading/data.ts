import type { ReadingWords } from "../../model/reading.ts";

/** Swedish words by which somebody asks for what is stored about them. */
export const SWEDISH_DATA: ReadingWords["data"] = {
  "my-data": `
    vad (vet|har|minns|sparar|lagrar|sparat|sparade) (du|ni) … (om|på) mig, (visa|lista|se|visa mig) (mina|min|allt|det) [uppgifter|data|profil|fakta] [om mig|jag sagt|du sparat|du vet], ^[ok] visa mina, visa (vad|det) du (vet|har|sparat), (vilka|vad) [av] [mina] (uppgifter|adresser|data|mejl) har (du|ni) …, har (du|ni) (sparat|lagrat|kvar) …, (sparar|lagrar|minns|loggar) (du|ni) …, sparas (det|detta|den|allt|vad jag …) [här], allt jag (sagt|sa|har sagt|skrivit), integritets*, (ändra|rätta|uppdatera) (det|vad) du vet …, sparad* uppgift*
  `,
  "export-data": `
    (ladda|spara) (ner|ned) (det|den|mina|min|allt|alltihop) …, (exportera|exporten|hämta ut|säkerhetskopiera) …, (kopia|fil|utdrag) (på|av|med) (mina|allt|det|datan) …, som [en] (fil|json|pdf), registerutdrag
  `,
  "delete-data": `
    (radera|ta bort|släng|töm|sudda|glöm|rensa|förstör|makulera|plocka bort|släpp) (min|mina|mitt|mig|allt|alltihop|det|den här|detta|dem|det jag …|vad jag …|samtalet|konversationen|chatten|historiken) …, bort med (allt|det|mina) …, ^radera, ^radra, spara inte (det|detta|vad|något) …, (tryck på knappen) …, bli (glömd|raderad), 🗑
  `,
};
