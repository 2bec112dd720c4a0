/** Address without a job board, for tests that need none. */
export const NO_BOARD = "http://127.0.0.1:9";
