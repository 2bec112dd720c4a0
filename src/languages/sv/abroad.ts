/** Swedish names of towns and parts of other countries in which people look for work, and of countries beside those of CLDR. */
export const SWEDISH_ABROAD: readonly string[] = `
  oslo, bergen, trondheim, stavanger, kristiansand, tromsø, drammen, köpenhamn, århus, odense, ålborg, aalborg, esbjerg, roskilde,
  helsingör, helsingfors, esbo, tammerfors, åbo, vasa, uleåborg, vanda, reykjavik, mariehamn, tallinn, tartu, riga, vilnius, kaunas,
  berlin, münchen, hamburg, frankfurt, köln, stuttgart, düsseldorf, leipzig, dresden, hannover, bremen, nürnberg, flensburg, kiel,
  lübeck, london, manchester, edinburgh, glasgow, birmingham, bristol, leeds, liverpool, belfast, cardiff, dublin, galway,
  amsterdam, rotterdam, haag, utrecht, eindhoven, bryssel, antwerpen, paris, lyon, marseille, toulouse, bordeaux, zürich,
  genève, basel, bern, lausanne, wien, graz, salzburg, madrid, barcelona, valencia, sevilla, malaga, málaga, bilbao, lissabon,
  porto, milano, turin, neapel, florens, bologna, aten, thessaloniki, warszawa, krakow, kraków, gdansk, poznan, prag, brno,
  bratislava, budapest, bukarest, sofia, belgrad, zagreb, ljubljana, sarajevo, skopje, kyjiv, kiev, lviv, odesa, minsk, moskva,
  sankt petersburg, istanbul, ankara, izmir, tel aviv, jerusalem, beirut, damaskus, bagdad, teheran, dubai, abu dhabi, doha, riyadh,
  kairo, casablanca, tunis, lagos, nairobi, addis abeba, accra, johannesburg, kapstaden, kabul, karachi, lahore, islamabad, delhi,
  new delhi, mumbai, bangalore, hyderabad, chennai, pune, kolkata, dhaka, colombo, katmandu, bangkok, hanoi, kuala lumpur, jakarta,
  manila, hongkong, shanghai, peking, shenzhen, taipei, tokyo, osaka, seoul, sydney, melbourne, brisbane, perth, auckland,
  wellington, new york, san francisco, los angeles, seattle, boston, chicago, austin, houston, dallas, miami, atlanta, denver,
  washington, philadelphia, san diego, silicon valley, toronto, vancouver, montreal, ottawa, calgary, mexico city, bogota, lima,
  santiago, buenos aires, são paulo, rio de janeiro, havanna,
  england, skottland, wales, nordirland, holland, bosnien, palestina, makedonien, bayern, katalonien, förenta staterna, emiraten
`
  .split(/,\s*/u)
  .map((name) => name.trim());
