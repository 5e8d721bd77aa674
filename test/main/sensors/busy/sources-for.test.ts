import { expect, it } from 'vitest';
import { sourcesFor } from '../../../../main/sensors/busy/sources-for.ts';

// What is not here, and tells of nothing by itself either, is unknown on that system (see createBusyBoard).
it.each([
  ['linux', [['microphone', 'camera', 'sharing'], ['camera'], ['program']]],
  ['win32', [['microphone', 'camera'], ['program']]],
  ['darwin', [['program']]],
  ['openbsd', []],
] as const)('on %s it is asked for what can be told there', (platform, reasons) => {
  const sources = sourcesFor({ platform, env: {}, programs: () => [] });
  expect(sources.map((source) => source.reasons)).toEqual(reasons);
});
