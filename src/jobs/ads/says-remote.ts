/** How ads say that the work can be done from elsewhere. */
const REMOTE =
  /(?:arbet\p{L}*|jobba\p{L}*)(?: (?:helt|delvis|mestadels|till viss del|både))? (?:på distans|hemifrån|remote)|distansarbete|helt på distans|remote work|work(?:ing)? (?:fully |partly )?(?:remote(?:ly)?|from home)|fully remote|remote[ -]first|100 ?% remote|remote (?:position|role|job|within)|remote$/iu;

/** How they say that it cannot. */
const NOT_REMOTE = /(?:^|[^\p{L}])(?:inte|ej|inget|ingen|utan|no|not|cannot|can't|don't)(?:\s+\p{L}+){0,5}\s*$/iu;

/**
 * Tells whether an ad says that the work can be done from elsewhere. Ads have no field for it, so this reads the text; what
 * it does not say is taken for no.
 */
export function saysRemote(title: string, text: string): boolean {
  return [title, ...text.split(/(?<=[.!?])\s|\n/u)].some((sentence) => {
    const found = REMOTE.exec(sentence);
    return found !== null && !NOT_REMOTE.test(sentence.slice(0, found.index));
  });
}
