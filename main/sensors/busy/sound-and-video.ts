import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { isWayland } from '../idle.ts';
import type { AskedSource } from './asking.ts';
import { type Finding, no } from './busy-board.ts';
import { type MediaFindings, pipeWireFindings } from './pipewire.ts';
import { pulseAudioMicrophone } from './pulse-audio.ts';
import { type Env, programNamed, wasKilled } from './run-program.ts';

/** Only where PulseAudio runs: asked for before, it would be started by being asked. */
const pulseAudioRuns = async ({ PULSE_SERVER, PULSE_RUNTIME_PATH, XDG_RUNTIME_DIR }: Env): Promise<void> => {
  if (PULSE_SERVER === undefined)
    await access(join(PULSE_RUNTIME_PATH ?? join(XDG_RUNTIME_DIR ?? '', 'pulse'), 'native'));
};

/** Linux: what programs take from the microphone and, by PipeWire, from cameras and the screen. */
export const soundAndVideo = (env: Env, withinMs?: number): AskedSource => {
  const [dump, pactl] = [programNamed('pw-dump', env, withinMs), programNamed('pactl', env, withinMs)];

  const askPipeWire = async (): Promise<MediaFindings> => {
    try {
      return pipeWireFindings(await dump());
    } catch (error) {
      // It took all the time that there was.
      if (wasKilled(error)) throw error;
      return { microphone: 'unknown', camera: 'unknown', sharing: 'unknown' };
    }
  };

  const askPulseAudio = async (): Promise<Finding> => {
    try {
      await pulseAudioRuns(env);
      return pulseAudioMicrophone(await pactl('--format=json', 'list'));
    } catch {
      return 'unknown';
    }
  };

  return {
    reasons: ['microphone', 'camera', 'sharing'],
    ask: async () => {
      const found = await askPipeWire();
      return {
        ...found,
        microphone: found.microphone === 'unknown' ? await askPulseAudio() : found.microphone,
        // On X whoever may draw may also look, without asking anybody.
        sharing: found.sharing === no && !isWayland(env) ? 'unknown' : found.sharing,
      };
    },
  };
};
