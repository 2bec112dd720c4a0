/** The address of a job board at which nobody answers, for tests that need none. */
export const NO_BOARD = "http://127.0.0.1:9";
