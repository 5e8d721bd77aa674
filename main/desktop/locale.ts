/** A locale that dates can be written in: the system's own, such as de-DE, or English where it names none, such as C. */
export const usableLocale = (name: string): string => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(name)[0] ?? 'en';
  } catch {
    return 'en';
  }
};
