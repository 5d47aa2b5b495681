/** Words with places in braces, as the server wrote them; days and times as the page's language has them. */

export function put(words: string, values: Record<string, string>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

export function day_in_words(moment: Date, language: string): string {
  return new Intl.DateTimeFormat(written(language), { day: "numeric", month: "long" }).format(moment);
}

export function short_day(moment: Date, language: string): string {
  return new Intl.DateTimeFormat(written(language), { day: "numeric", month: "short" }).format(moment);
}

export function weekday_in_words(moment: Date, language: string): string {
  return new Intl.DateTimeFormat(written(language), { weekday: "long" }).format(moment);
}

/** "9:05", as everywhere on our pages. */
export function time_in_words(moment: Date): string {
  return `${moment.getHours()}:${String(moment.getMinutes()).padStart(2, "0")}`;
}

/** `words.today`, `words.tomorrow` or `words.on` with its time put in. */
export function when_in_words(moment: Date, now: Date, words: Record<string, string>, language: string): string {
  const ahead = days_between(now, moment);
  const which = ahead === 0 ? words.today : ahead === 1 ? words.tomorrow : words.on;
  return put(which ?? "", { time: time_in_words(moment), weekday: weekday_in_words(moment, language) });
}

/** English as our other words have it. */
function written(language: string): string {
  return language === "en" ? "en-GB" : language;
}

function days_between(one: Date, other: Date): number {
  const midnight = (moment: Date) => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return Math.round((midnight(other) - midnight(one)) / 86_400_000);
}
