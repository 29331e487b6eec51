const names = (language: string, options: Intl.DateTimeFormatOptions, dates: Date[]) =>
  dates.map((date) => new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(date));

/** Plotly without its own controls, with the month and day names of the language. */
export function plotConfig(language: string) {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));
  // 7 January 2024 was a Sunday, with which Plotly's week begins.
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 7 + day)));
  return {
    displayModeBar: false,
    doubleClick: false,
    showTips: false,
    locale: language,
    locales: {
      [language]: {
        format: {
          months: names(language, { month: "long" }, months),
          shortMonths: names(language, { month: "short" }, months),
          days: names(language, { weekday: "long" }, days),
          shortDays: names(language, { weekday: "short" }, days),
          date: "%d/%m/%Y",
        },
      },
    },
  } as const;
}
