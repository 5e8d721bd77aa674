import { describe, expect, it } from 'vitest';
import { autostartEntry } from '../../../main/desktop/autostart-entry.ts';
import { usableLocale } from '../../../main/desktop/locale.ts';
import { plainText } from '../../../main/outside/plain-text.ts';
import { t } from '../../language.ts';

describe('text for a notification', () => {
  it.each([
    ['Cat-cow', 'Cat-cow'],
    ['--urgency=critical', '–urgency=critical'],
    ['  -i /etc/passwd', '–i /etc/passwd'],
    ['<b>bold</b> & <img src=x>', '‹b›bold‹/b› ＆ ‹img src=x›'],
    ['two\nlines\u0000\u001b[31m', 'two lines [31m'],
    ['left\u202eright', 'left right'],
    ['x'.repeat(1000), 'x'.repeat(300)],
  ])('of %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('the autostart file', () => {
  it('starts the program with its arguments', () => {
    expect(autostartEntry(t, 'Vertebreak', ['/opt/Vertebreak/vertebreak'])).toBe(
      [
        '[Desktop Entry]',
        'Type=Application',
        'Name=Vertebreak',
        'Exec="/opt/Vertebreak/vertebreak"',
        'Terminal=false',
        'X-GNOME-Autostart-enabled=true',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['/home/a b/x', '"/home/a b/x"'],
    ['/tmp/100%', 'env "/tmp/100%%"'],
    ['/tmp/"q"', '"/tmp/\\\\"q\\\\""'],
    ['/tmp/$HOME`id`', '"/tmp/\\\\$HOME\\\\`id\\\\`"'],
    ['C:\\x', '"C:\\\\\\\\x"'],
  ])('quotes %s', (argument, quoted) => {
    expect(autostartEntry(t, 'x', [argument])).toContain(`\nExec=${quoted}\n`);
  });

  it('refuses what it cannot hold', () => {
    expect(() => autostartEntry(t, 'x', ['/tmp/a\nExec=rm'])).toThrow('line break');
  });
});

describe('the locale', () => {
  it.each([
    ['de-DE', 'de-DE'],
    ['en-GB', 'en-GB'],
    ['C', 'en'],
    ['en_US.UTF-8', 'en'],
    ['', 'en'],
    ['xx-XX', 'en'],
  ])('of a system that says %j is %s', (name, locale) => {
    expect(usableLocale(name)).toBe(locale);
  });
});
