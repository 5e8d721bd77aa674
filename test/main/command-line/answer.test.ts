import { expect, test } from 'vitest';
import { answerTo } from '../../../main/command-line/answer.ts';
import { readArguments } from '../../../main/command-line/arguments.ts';
import { t } from '../../language.ts';

const answer = (...args: readonly string[]) =>
  answerTo(t, readArguments(t, ['.', ...args], false), { version: '1.2.3', packaged: false });

test('a start needs no answer', () => {
  expect(answer('--time-scale=60')).toBeNull();
});

test('help and version go to standard output and are no error', () => {
  expect(answer('--help')).toMatchObject({ text: expect.stringMatching(/^Usage: /), stream: 'stdout', exitCode: 0 });
  expect(answer('--version')).toEqual({ text: '1.2.3', stream: 'stdout', exitCode: 0 });
});

test('a wrong argument is named before the usage, with exit code 2', () => {
  const wrong = answer('--fast');
  expect(wrong).toMatchObject({ stream: 'stderr', exitCode: 2 });
  expect(wrong?.text).toMatch(/^unknown argument: --fast\n\nUsage: /);
});
