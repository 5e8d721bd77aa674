import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

// `npm start` itself, where Electron cannot be had: on Linux, without a display.

const root = fileURLToPath(new URL('../../..', import.meta.url));
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

const start = (args: readonly string[], more: Readonly<Record<string, string>> = {}) => {
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...more };
  const child = spawn(process.execPath, ['--import', 'tsx', 'main/scripts/start.ts', ...args], { cwd: root, env });
  started.push(child);
  const said = { out: '', told: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.told += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said.out)?.[0];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`no address: ${said.told}`)));
  });
  address.catch(() => {});
  return { child, said, ended, address };
};

describe.skipIf(process.platform !== 'linux')('a start without a display', () => {
  it('says what is missing in one sentence, serves the demo until it is stopped, and ends with 0', async () => {
    const { child, said, ended, address } = start([]);
    const page = await fetch(await address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<div id="root">');
    expect(said.told.split('\n')[0]).toMatch(/^There is no display .*DISPLAY\.$/);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    await expect(fetch(await address)).rejects.toThrow();
  });

  it('ends with 1 where no fallback is wanted', async () => {
    const { said, ended } = start(['--no-fallback']);
    expect(await ended).toBe(1);
    expect(said).toEqual({ out: '', told: expect.stringMatching(/^There is no display [^\n]*\n$/) });
  });

  it('names a wrong folder of Electron as the slip that it is, and shows no page instead', async () => {
    const { said, ended } = start(['--no-sandbox'], { DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: tmpdir() });
    expect(await ended).toBe(1);
    expect(said).toEqual({ out: '', told: expect.stringMatching(/^ELECTRON_OVERRIDE_DIST_PATH [^\n]*\n$/) });
  });

  it('tells of the switch when asked for help', async () => {
    const { said, ended } = start(['--help']);
    expect(await ended).toBe(0);
    expect(said.out).toContain('--no-fallback');
  });
});
