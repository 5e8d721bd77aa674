import { expect, it } from 'vitest';
import { sourcesFor } from '../../../../main/sensors/busy/sources-for.ts';

it.each([
  ['linux', ['camera', 'microphone', 'program', 'sharing']],
  ['win32', ['camera', 'do-not-disturb', 'full-screen', 'microphone', 'presentation', 'program', 'sharing']],
  ['darwin', ['camera', 'do-not-disturb', 'full-screen', 'microphone', 'presentation', 'program', 'sharing']],
  ['openbsd', []],
] as const)('on %s it is asked for what can, or cannot, be told there', (platform, reasons) => {
  const sources = sourcesFor({ platform, env: {}, programs: () => [] });
  expect([...new Set(sources.flatMap((source) => source.reasons))].sort()).toEqual(reasons);
});

it('on macOS nobody tells of a camera', async () => {
  const [, untold] = sourcesFor({ platform: 'darwin', env: {}, programs: () => [] });
  expect(await untold?.ask()).toMatchObject({ camera: 'unknown', microphone: 'unknown' });
});
