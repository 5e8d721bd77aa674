import home from './en/home.json' with { type: 'json' };
import shell from './en/shell.json' with { type: 'json' };
import start from './en/start.json' with { type: 'json' };

/** The part of the English that a start and the tray icon need, so that they need not wait for all of it. */
export const englishStart = { home, shell, start };
