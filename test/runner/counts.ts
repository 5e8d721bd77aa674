/** What a part of the tests came to. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** A line for each failure, with its file and what was said first: the end of a long log must tell. */
  readonly failures: readonly string[];
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] };

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (a, b) => ({
      ...{ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped },
      failures: [...a.failures, ...b.failures],
    }),
    none,
  );
}

/** What is said before the last line: `FAILED: …` for each failure. */
export function failureLines({ failures }: Counts): string {
  return failures.map((failure) => `FAILED: ${failure}\n`).join('');
}

/** The last line of a run: `N passed, N failed`, with `, N skipped` where there are any. */
export function lastLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** 1 on any failure, and if nothing ran at all. */
export function exitCode({ passed, failed }: Counts): number {
  return failed > 0 || passed === 0 ? 1 : 0;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what colours a terminal is made of such.
const COLOURS = /\u001b\[[\d;]*m/g;

/** The first line of what was said, which names what was expected; the rest is in the log, where the test ran. */
const firstLine = (message: string | undefined): string =>
  (message ?? '').replace(COLOURS, '').trim().split('\n')[0] ?? '';

/**
 * Reads Vitest's JSON report. A file that failed before any of its tests did (it does not load) counts as one failure,
 * and so does an exit code that no failure accounts for.
 */
export function vitestCounts(report: string, code: number): Counts {
  const read = JSON.parse(report) as VitestReport;
  const failures = read.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status !== 'failed' || failed.length > 0)
      return failed.map((test) => `${name} › ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
    return [`${name}: ${firstLine(message)}`];
  });
  const skipped = read.numPendingTests + read.numTodoTests;
  return accountFor(code, { passed: read.numPassedTests, failed: failures.length, skipped, failures });
}

interface PlaywrightError {
  readonly message?: string;
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly errors: readonly PlaywrightError[] }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly skipped: number };
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly PlaywrightError[];
}

const specsOf = ({ suites = [], specs }: PlaywrightSuite): PlaywrightSuite['specs'] => [
  ...specs,
  ...suites.flatMap(specsOf),
];

/** Reads Playwright's JSON report. A test that passed only when tried again counts as failed. */
export function playwrightCounts(report: string, code: number): Counts {
  const { stats, suites, errors } = JSON.parse(report) as PlaywrightReport;
  const failures = suites
    .flatMap(specsOf)
    .flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(
          ({ results }) => `${file} › ${title}: ${firstLine(results.flatMap((result) => result.errors)[0]?.message)}`,
        ),
    );
  const outside = errors.map(({ message }) => firstLine(message));
  const all = [...failures, ...outside];
  return accountFor(code, { passed: stats.expected, failed: all.length, skipped: stats.skipped, failures: all });
}

function accountFor(code: number, counts: Counts): Counts {
  if (code === 0 || counts.failed > 0) return counts;
  return { ...counts, failed: 1, failures: [`it ended with ${code}, and no failed test accounts for that`] };
}
