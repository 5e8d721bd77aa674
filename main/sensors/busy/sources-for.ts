import { win32 } from 'node:path';
import type { AskedSource } from './asking.ts';
import { cameraHolders } from './camera-holders.ts';
import { consentStore } from './consent-store.ts';
import { type Env, programAt, type Run } from './run-program.ts';
import { namedPrograms, programsInProc, programsInPs, programsInTaskList } from './running-programs.ts';
import { soundAndVideo } from './sound-and-video.ts';

export type SourcesOptions = {
  readonly platform: NodeJS.Platform;
  readonly env: Env;
  /** The names of programs that hold a break as long as they run. */
  readonly programs: () => readonly string[];
};

const windowsProgram = (name: string, env: Env): Run =>
  programAt(win32.join(env.SystemRoot ?? 'C:\\Windows', 'System32', name), env);

/** All that has to be asked on this system whether the person is busy. Those of Windows and macOS have yet to be tried there. */
export const sourcesFor = ({ platform, env, programs }: SourcesOptions): readonly AskedSource[] => {
  switch (platform) {
    case 'linux':
      return [
        soundAndVideo(env),
        cameraHolders({ proc: '/proc', dev: '/dev' }),
        namedPrograms(programs, programsInProc('/proc')),
      ];
    case 'win32':
      return [
        consentStore(windowsProgram('reg.exe', env)),
        namedPrograms(programs, programsInTaskList(windowsProgram('tasklist.exe', env))),
      ];
    case 'darwin':
      return [namedPrograms(programs, programsInPs(programAt('/bin/ps', env)))];
    default:
      return [];
  }
};
