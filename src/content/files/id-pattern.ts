/** Pattern of an id: small letters and digits, words joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Description of the pattern, for the end of a message. */
export const ID_RULE = "small letters a–z, digits and hyphens, as in salary-junior";
