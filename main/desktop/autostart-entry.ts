import type { Translator } from '../../shared/i18n/english.ts';

/** Quotes an argument as the Desktop Entry Specification asks, once for its quoting rule and once for strings. */
const quote = (argument: string): string => {
  const quoted = argument.replace(/["`$\\]/g, (sign) => `\\${sign}`).replaceAll('%', '%%');
  return `"${quoted.replaceAll('\\', '\\\\')}"`;
};

/**
 * The autostart file of a Linux desktop that starts `command`, program first. Throws where an argument has a line break,
 * which no such file can hold.
 */
export const autostartEntry = (t: Translator<'shell'>, name: string, command: readonly string[]): string => {
  if (command.some((argument) => /[\r\n]/.test(argument))) throw new Error(t('shell.refused.lineBreak'));
  const words = command.map(quote);
  // GLib looks for a program by its name as written, `%%` and all, and takes the entry for none where it finds nothing.
  if (command[0]?.includes('%')) words.unshift('env');
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    `Exec=${words.join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
};
