import { expect, it } from 'vitest';
import { sourcesFor } from '../../../../main/sensors/busy/sources-for.ts';

it.each([
  ['linux', [['microphone', 'camera', 'sharing'], ['camera'], ['program']]],
  ['win32', [['microphone', 'camera'], ['program'], ['sharing', 'presentation', 'full-screen', 'do-not-disturb']]],
  ['darwin', [['program'], ['microphone', 'camera', 'sharing', 'presentation', 'full-screen', 'do-not-disturb']]],
  ['openbsd', []],
] as const)('on %s it is asked for what can, or cannot, be told there', (platform, reasons) => {
  const sources = sourcesFor({ platform, env: {}, programs: () => [] });
  expect(sources.map((source) => source.reasons)).toEqual(reasons);
});

it('on macOS nobody tells of a camera', async () => {
  const [, untold] = sourcesFor({ platform: 'darwin', env: {}, programs: () => [] });
  expect(await untold?.ask()).toMatchObject({ camera: 'unknown', microphone: 'unknown' });
});
