import * as v from 'valibot';
import { expect, it } from 'vitest';
import { programName } from '../../../../main/sensors/busy/program-name.ts';
import { busySchema } from '../../../../shared/model/busy-reason.ts';

it.each([
  ['Zoom', 'Zoom'],
  ['  Web \t Content\n', 'Web Content'],
  ['two\nlines\r\nof\u2028it', 'two lines of it'],
  ['\u001b[31mred\u001b[0m', 'red'],
  ['\u001b]0;title\u0007name', 'name'],
  ['\u202egnp.exe', 'gnp.exe'],
  ['a\u0000b\u200bc', 'a b c'],
  ['Ἑρμῆς 会議', 'Ἑρμῆς 会議'],
  ['\ud800', null],
  ['\u001b[31m \n', null],
  ['', null],
])('%j is shown as %j', (name, shown) => {
  expect(programName(name)).toBe(shown);
});

it('is short, and cuts no sign in two', () => {
  expect(programName('a'.repeat(1_000_000))).toBe('a'.repeat(64));
  expect(programName(`${'a'.repeat(63)}😀`)).toBe('a'.repeat(63));
  expect(v.is(busySchema, { reason: 'camera', by: programName('😀'.repeat(100)) })).toBe(true);
});
