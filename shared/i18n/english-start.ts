import home from './en/home.json' with { type: 'json' };
import shell from './en/shell.json' with { type: 'json' };

/** The part of the English that the tray icon needs, so that it need not wait for all of it. */
export const englishStart = { home, shell };
