import { describe, expect, test } from 'vitest';
import { exitCode, lastLine, none, playwrightCounts, sum, vitestCounts } from './counts.ts';

const vitestReport = (over: object): string =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...over,
  });

describe('what a Vitest report comes to', () => {
  test('its numbers', () => {
    const report = vitestReport({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 });
    expect(vitestCounts(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 4 });
  });

  test('a file that does not load is a failure, one whose test failed is not counted twice', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    const report = vitestReport({ numPassedTests: 1, numFailedTests: 1, testResults });
    expect(vitestCounts(report, 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  test('an exit code that nothing accounts for is a failure', () => {
    expect(vitestCounts(vitestReport({ numPassedTests: 4 }), 1)).toEqual({ passed: 4, failed: 1, skipped: 0 });
  });
});

describe('what a Playwright report comes to', () => {
  test('its numbers, with flaky tests and errors outside of tests as failures', () => {
    const report = JSON.stringify({
      stats: { expected: 6, unexpected: 1, flaky: 2, skipped: 3 },
      errors: [{ message: 'x' }],
    });
    expect(playwrightCounts(report, 1)).toEqual({ passed: 6, failed: 4, skipped: 3 });
  });
});

test('the last line and the exit code are those of all parts together', () => {
  const total = sum([none, { passed: 2, failed: 0, skipped: 0 }, { passed: 3, failed: 0, skipped: 1 }]);
  expect(lastLine(total)).toBe('5 passed, 0 failed, 1 skipped');
  expect(lastLine({ ...total, skipped: 0 })).toBe('5 passed, 0 failed');
  expect(exitCode(total)).toBe(0);
  expect(exitCode({ ...total, failed: 1 })).toBe(1);
  expect(exitCode(none)).toBe(1);
});
