/** English names of towns and parts of other countries in which people look for work, and of countries beside those of CLDR. */
export const ENGLISH_ABROAD: readonly string[] = `
  oslo, bergen, trondheim, stavanger, kristiansand, tromsø, drammen, copenhagen, aarhus, århus, odense, aalborg, esbjerg, roskilde,
  helsinki, espoo, tampere, turku, oulu, vantaa, reykjavik, mariehamn, tallinn, tartu, riga, vilnius, kaunas, berlin, munich,
  hamburg, frankfurt, cologne, stuttgart, düsseldorf, dusseldorf, leipzig, dresden, hanover, bremen, nuremberg, london, manchester,
  edinburgh, glasgow, birmingham, bristol, leeds, liverpool, belfast, cardiff, dublin, galway, amsterdam, rotterdam, the hague,
  utrecht, eindhoven, brussels, antwerp, ghent, luxembourg city, paris, lyon, marseille, toulouse, bordeaux, zurich, zürich, geneva,
  basel, bern, lausanne, vienna, graz, salzburg, madrid, barcelona, valencia, seville, malaga, málaga, bilbao, lisbon, porto, rome,
  milan, turin, naples, florence, bologna, athens, thessaloniki, warsaw, krakow, kraków, wroclaw, gdansk, poznan, prague, brno,
  bratislava, budapest, bucharest, cluj, sofia, belgrade, zagreb, ljubljana, sarajevo, skopje, kyiv, kiev, lviv, odesa, minsk,
  moscow, saint petersburg, st petersburg, istanbul, ankara, izmir, tel aviv, jerusalem, beirut, damascus, baghdad, tehran, dubai,
  abu dhabi, doha, riyadh, cairo, casablanca, tunis, lagos, nairobi, addis ababa, accra, johannesburg, cape town, kabul, karachi,
  lahore, islamabad, delhi, new delhi, mumbai, bangalore, bengaluru, hyderabad, chennai, pune, kolkata, dhaka, colombo, kathmandu,
  bangkok, hanoi, ho chi minh city, kuala lumpur, jakarta, manila, hong kong, shanghai, beijing, shenzhen, taipei, tokyo, osaka,
  seoul, sydney, melbourne, brisbane, perth, auckland, wellington, new york, san francisco, los angeles, seattle, boston, chicago,
  austin, houston, dallas, miami, atlanta, denver, washington, philadelphia, san diego, silicon valley, toronto, vancouver,
  montreal, ottawa, calgary, mexico city, bogota, lima, santiago, buenos aires, são paulo, sao paulo, rio de janeiro, havana,
  england, scotland, wales, northern ireland, holland, the netherlands, czech republic, bosnia, palestine, macedonia, ivory coast, bavaria, catalonia, the uae, britain, great britain
`
  .split(/,\s*/u)
  .map((name) => name.trim());
