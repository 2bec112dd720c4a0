type Unit = "byte" | "kilobyte" | "megabyte" | "gigabyte";

/**
 * Returns what Web Chat uses of Globalize, for a language.
 * Source: the hooks of botframework-webchat-api that call `useLocalizedGlobalize`.
 */
export default function createFormats(language: string) {
  return {
    /** Web Chat asks for one skeleton only, MMMMdhm. */
    dateFormatter() {
      const format = new Intl.DateTimeFormat(language, {
        month: "long",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
      });
      return (date: Date) => format.format(date);
    },
    relativeTimeFormatter(unit: "hour" | "minute") {
      const format = new Intl.RelativeTimeFormat(language);
      return (amount: number) => format.format(amount, unit);
    },
    unitFormatter(unit: Unit, { form }: { form: "long" | "short" }) {
      const format = new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: form });
      return (amount: number) => format.format(amount);
    },
    plural: (amount: number) => new Intl.PluralRules(language).select(amount),
  };
}
