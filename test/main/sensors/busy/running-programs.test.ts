import { describe, expect, it } from 'vitest';
import { no, yes } from '../../../../main/sensors/busy/busy-board.ts';
import {
  namedPrograms,
  programsInProc,
  programsInPs,
  programsInTaskList,
} from '../../../../main/sensors/busy/running-programs.ts';
import { type FakeProcess, fakeProc } from './fake-proc.ts';

const running =
  (...names: readonly string[]) =>
  async () =>
    new Set(names);
const programOf = async (named: readonly string[], names: readonly string[]) =>
  (await namedPrograms(() => named, running(...names)).ask()).program;

describe('a program that the person has named', () => {
  it('makes busy as long as it runs, however its letters are written', async () => {
    expect(await programOf(['Blender'], ['bash', 'blender'])).toEqual(yes('Blender'));
    expect(await programOf(['blender'], ['Blender.EXE'])).toEqual(yes('blender'));
    expect(await programOf(['Zoom.exe'], ['zoom'])).toEqual(yes('Zoom.exe'));
    expect(await programOf(['Blender'], ['bash'])).toEqual(no);
  });

  it.each(['.*', '*', 'bl', 'blender2', '.exe', '^', '/usr/bin/blender'])(
    'is exactly that one, so not %s',
    async (name) => {
      expect(await programOf([name], ['', 'bash', 'blender'])).toEqual(no);
    },
  );

  it('is looked for only where there is one', async () => {
    const never = () => Promise.reject(new Error('looked'));
    expect(await namedPrograms(() => [], never).ask()).toEqual({ program: no });
    await expect(namedPrograms(() => ['a'], never).ask()).rejects.toThrow('looked');
  });
});

describe('what runs', () => {
  const namesIn = async (processes: readonly FakeProcess[]) => [...(await programsInProc(fakeProc(processes).proc)())];

  it('is known on Linux by the name and by the file', async () => {
    expect(
      await namesIn([
        { comm: 'gnome-text-edit', exe: '/usr/bin/gnome-text-editor' },
        { comm: 'Web Content', exe: '/opt/firefox/firefox (deleted)' },
      ]),
    ).toEqual(['gnome-text-editor', 'gnome-text-edit', 'firefox', 'Web Content']);
  });

  it('is not what has ended on Linux, or is a part of the system', async () => {
    expect(await namesIn([{ comm: 'kworker/0:1' }])).toEqual([]);
  });

  // The next two are written by hand after the documentation; they have not been recorded on these systems.
  it('is known on Windows by what tasklist prints', async () => {
    const printed =
      '"System Idle Process","0","Services","0","8 K"\r\n"Zoom.exe","4242","Console","1","123,456 K"\r\n\r\n';
    expect([...(await programsInTaskList(async () => printed)())]).toEqual(['System Idle Process', 'Zoom.exe']);
    expect([...(await programsInTaskList(async () => 'INFO: No tasks are running.\r\n')())]).toEqual([]);
  });

  it('is known on macOS by what ps prints', async () => {
    const printed = '/sbin/launchd\n/Applications/zoom.us.app/Contents/MacOS/zoom.us\n-zsh\n';
    expect([...(await programsInPs(async () => printed)())]).toEqual(['launchd', 'zoom.us', '-zsh']);
  });
});
