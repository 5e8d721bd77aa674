import { expect, it } from 'vitest';
import { no, yes } from '../../../../main/sensors/busy/busy-board.ts';
import { consentFindings } from '../../../../main/sensors/busy/consent-store.ts';

// Written by hand after the documentation of the registry and of reg.exe; it has not been recorded on Windows.
const STORE = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore';
const key = (path: string, stop: string, start = '0x1d9f0a1b2c3d4e5'): string =>
  [
    `${STORE}\\${path}`,
    '    Value    REG_SZ    Allow',
    `    LastUsedTimeStart    REG_QWORD    ${start}`,
    `    LastUsedTimeStop    REG_QWORD    ${stop}`,
    '',
  ].join('\r\n');
const PAST = '0x1d9f0a1b2c3d4e6';
const printed = (...keys: readonly string[]): string =>
  ['', `${STORE}\\microphone`, '    Value    REG_SZ    Allow', '', `${STORE}\\webcam`, '', ...keys].join('\r\n');

it('finds who has begun and not ended', () => {
  expect(
    consentFindings(
      printed(
        key('microphone\\MSTeams_8wekyb3d8bbwe', PAST),
        key('microphone\\NonPackaged\\C:#Program Files#Zoom#bin#Zoom.exe', '0x0'),
        key('webcam\\Microsoft.WindowsCamera_8wekyb3d8bbwe', '0x0'),
        key('location\\Microsoft.WindowsMaps_8wekyb3d8bbwe', '0x0'),
      ),
    ),
  ).toEqual({ microphone: yes('Zoom'), camera: yes('Microsoft.WindowsCamera') });
});

it('finds nobody where all have ended', () => {
  expect(consentFindings(printed(key('webcam\\NonPackaged\\C:#a#b.exe', PAST)))).toEqual({
    microphone: no,
    camera: no,
  });
});

it('finds nobody who was only allowed to, and has never begun', () => {
  const allowed = printed(key('webcam\\NonPackaged\\C:#a#b.exe', '0x0', '0x0'));
  expect(consentFindings(allowed)).toEqual({ microphone: no, camera: no });
});

it('finds nothing of what Windows does not guard', () => {
  expect(consentFindings(`${STORE}\\location\r\n    LastUsedTimeStop    REG_QWORD    0x0\r\n`)).toEqual({});
  expect(consentFindings('')).toEqual({});
});

it('takes no key for a program that only looks like one', () => {
  const stop = '    LastUsedTimeStart    REG_QWORD    0x1\r\n    LastUsedTimeStop    REG_QWORD    0x0';
  expect(consentFindings(`${STORE}\\microphone\r\n${stop}\r\n${STORE}\\microphone\\NonPackaged\r\n${stop}`)).toEqual({
    microphone: no,
  });
});
