import { expect, test } from 'vitest';
import { whyItDied, whyNotHere } from '../../../main/scripts/start-checks.ts';
import { t } from '../../language.ts';

const desk = { platform: 'linux', arch: 'x64', env: { DISPLAY: ':0' }, userId: 1000 } as const;

test('a desktop of an ordinary user is fine, and so is every system that needs no display', () => {
  expect(whyNotHere(t, desk, [])).toBeUndefined();
  expect(whyNotHere(t, { ...desk, env: { WAYLAND_DISPLAY: 'wayland-0' } }, [])).toBeUndefined();
  expect(whyNotHere(t, { platform: 'darwin', arch: 'arm64', env: {}, userId: 501 }, [])).toBeUndefined();
  expect(whyNotHere(t, { platform: 'win32', arch: 'x64', env: {}, userId: undefined }, [])).toBeUndefined();
});

test.each([
  ['freebsd', 'x64'],
  ['linux', 'riscv64'],
  ['android', 'arm64'],
] as const)('%s on %s is named as a system without an Electron', (platform, arch) => {
  expect(whyNotHere(t, { ...desk, platform, arch }, [])).toMatch(
    new RegExp(`no Electron for this system .${platform} ${arch}`),
  );
});

test('without a display one sentence says so', () => {
  expect(whyNotHere(t, { ...desk, env: { DISPLAY: '' } }, [])).toMatch(/no display/);
});

test('root is told of the sandbox, unless it was given up', () => {
  expect(whyNotHere(t, { ...desk, userId: 0 }, [])).toMatch(/--no-sandbox/);
  expect(whyNotHere(t, { ...desk, userId: 0 }, ['--no-sandbox'])).toBeUndefined();
});

test.each([
  ['kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['kernel/unprivileged_userns_clone', '0'],
  ['user/max_user_namespaces', '0'],
])('a death by a signal is explained where %s is %s', (name, value) => {
  const read = (asked: string): string | undefined => (asked === name ? value : undefined);
  expect(whyItDied(t, 'SIGTRAP', [], read)).toMatch(/refuses Chromium's sandbox/);
  expect(whyItDied(t, 'SIGTRAP', [], () => undefined)).toBeUndefined();
  expect(whyItDied(t, 'SIGTERM', [], read)).toBeUndefined();
  expect(whyItDied(t, 'SIGABRT', ['--no-sandbox'], read)).toBeUndefined();
  expect(whyItDied(t, null, [], read)).toBeUndefined();
});
