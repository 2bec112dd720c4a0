import { splitList } from "../text/split-list.ts";

/** Employers in Sweden that visitors ask about, in small letters. Names that are ordinary words too stand in `ORDINARY_WORDS`. */
export const EMPLOYERS: readonly string[] = splitList(`
  volvo, volvo cars, scania, saab, ericsson, telia, spotify, klarna, skatteverket, ikea, h&m, sandvik, abb, astrazeneca, electrolux,
  handelsbanken, swedbank, seb, nordea, vattenfall, postnord, systembolaget, försäkringskassan, arbetsförmedlingen, polisen, trafikverket,
  försvarsmakten, försvaret, fra, säpo, mojang, dice, paradox, embracer, ubisoft, massive, avalanche, king digital, izettle, zettle, trustly,
  avanza, nordnet, truecaller, northvolt, einride, voi, storytel, blocket, schibsted, bonnier, svt, tv4, google, microsoft, amazon, facebook,
  netflix, tesla, oracle, ibm, samsung, huawei, nokia, sony, accenture, capgemini, knowit, cgi, tietoevry, evry, sogeti, softhouse,
  cygni, netlight, nexer, afry, sigma, consid, hiq, academic work, manpower, adecco, poolia, experis, tng, academicwork, wise, stena, skf,
  boliden, lkab, ssab, atlas copco, husqvarna, tele2, telenor, sas, bankid, swish, boozt, zalando, mcdonalds, folksam, ica, coop, axfood,
  tetra pak, alfa laval, qlik, tobii, fortnox, bambora, worldline, cevt, zenuity, zenseact, rise, riksbanken, riksdagen, lantmäteriet,
  pensionsmyndigheten, csn, bolagsverket, tullverket, kivra, mentimeter, hemnet, tradera, cdon, apotea, bolt, uber, foodora, cint, epidemic sound
`);

/** Employers whose names are ordinary words; they count only with a capital letter inside a sentence. */
export const ORDINARY_WORDS: readonly string[] = splitList(
  "king, axis, visma, tink, sinch, apple, meta, polestar, kry, if, assa, sats",
);
