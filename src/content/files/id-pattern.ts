/** What an id looks like: small letters and digits, words joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Says what an id looks like, continuing a message. */
export const ID_RULE = "small letters a–z, digits and hyphens, as in salary-junior";
