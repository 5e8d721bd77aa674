import { describe, expect, test } from 'vitest';
import { parseTrace, TraceError, traceWords } from '../../../shared/simulation/trace.ts';
import { t } from '../../language.ts';

const GOOD = '{"t":"2026-03-09T08:00:00Z","state":"active"}';

const lineOf = (text: string): { readonly line: number; readonly message: string } => {
  try {
    parseTrace(text);
  } catch (error) {
    if (error instanceof TraceError) return { line: error.line, message: traceWords(t, error) };
    throw error;
  }
  throw new Error('it was taken');
};

describe('a record of activity', () => {
  test('is read line by line, with fractions of a second and empty lines', () => {
    expect(parseTrace(`${GOOD}\n\n{"t": "2026-03-09T08:00:01.250Z", "state": "locked"}\r\n`)).toEqual([
      { wallMs: Date.UTC(2026, 2, 9, 8), state: 'active' },
      { wallMs: Date.UTC(2026, 2, 9, 8, 0, 1, 250), state: 'locked' },
    ]);
  });

  test('may have two lines of the same moment', () => {
    expect(parseTrace(`${GOOD}\n${GOOD}`)).toHaveLength(2);
  });

  test.each([
    ['no JSON', '{"t":', 'is not JSON'],
    ['no object', '[]', /./],
    ['no time', '{"state":"active"}', /"t"/],
    ['a time that is none', '{"t":"yesterday","state":"active"}', /"t".*such as/],
    ['a day that does not exist', '{"t":"2026-13-09T08:00:00Z","state":"active"}', /"t"/],
    ['no state', '{"t":"2026-03-09T08:00:00Z"}', /"state"/],
    ['a state that is none', '{"t":"2026-03-09T08:00:00Z","state":"asleep"}', /"state".*one of active, idle/],
    ['a key too many', '{"t":"2026-03-09T08:00:00Z","state":"idle","note":1}', /note/],
    ['a time that goes back', '{"t":"2026-03-09T07:59:59Z","state":"idle"}', /"t".*back/],
  ])('names the line with %s', (_name, broken, message) => {
    expect(lineOf(`${GOOD}\n\n${broken}\n${GOOD}`)).toEqual({ line: 3, message: expect.stringMatching(message) });
  });

  test('without a line is broken too', () => {
    expect(lineOf(' \n\n')).toEqual({ line: 1, message: expect.any(String) });
  });
});
