/** Under which a door notes in a turn's state who sent the message, as text that tells senders apart and names nobody. */
export const REQUESTER = Symbol("requester");
