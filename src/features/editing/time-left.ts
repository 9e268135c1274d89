/** Minutes and seconds, in the digits of a language: "12:40". */
export function writtenTime(seconds: number, lang: string): string {
  const digits = new Intl.NumberFormat(lang, { minimumIntegerDigits: 2, useGrouping: false })
  const minutes = new Intl.NumberFormat(lang, { useGrouping: false })
  return `${minutes.format(Math.floor(seconds / 60))}:${digits.format(seconds % 60)}`
}
