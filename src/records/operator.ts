/** Operator of this bot, as the settings name them; empty where no name is given. */
export type Operator = {
  /** Name of the organisation or person: `OPERATOR_NAME`. */
  readonly name?: string;
  /** How to reach them, as text on one line: an address, a telephone number or a web page. `OPERATOR_CONTACT`. */
  readonly contact?: string;
  /** Days for which they keep a conversation after its last use: `RETAIN_DAYS`. */
  readonly retainDays?: number;
};
