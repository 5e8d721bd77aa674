import type { Settings } from './schema.ts';

type Preset = {
  readonly id: 'often' | 'standard' | 'hourly';
  readonly micro: Pick<Settings['micro'], 'everyMinutes' | 'lastsMinutes'>;
  readonly long: Pick<Settings['long'], 'everyMinutes' | 'lastsMinutes'>;
};

/**
 * Ready-made rhythms, all within what the sources span: `often` after McLean 2001 (20 min), `standard` the default,
 * `hourly` after HSE and NIOSH (50–60 min).
 */
export const presets: readonly Preset[] = [
  { id: 'often', micro: { everyMinutes: 20, lastsMinutes: 1 }, long: { everyMinutes: 60, lastsMinutes: 5 } },
  { id: 'standard', micro: { everyMinutes: 30, lastsMinutes: 2 }, long: { everyMinutes: 60, lastsMinutes: 5 } },
  { id: 'hourly', micro: { everyMinutes: 45, lastsMinutes: 2 }, long: { everyMinutes: 90, lastsMinutes: 8 } },
];

/** The settings with a preset's rhythm, all else as it was. */
export const withPreset = (settings: Settings, preset: Preset): Settings => ({
  ...settings,
  micro: { ...settings.micro, ...preset.micro },
  long: { ...settings.long, ...preset.long },
});

/** The preset whose rhythm these settings have, if any. */
export const presetOf = (settings: Settings): Preset | undefined =>
  presets.find(
    ({ micro, long }) =>
      micro.everyMinutes === settings.micro.everyMinutes &&
      micro.lastsMinutes === settings.micro.lastsMinutes &&
      long.everyMinutes === settings.long.everyMinutes &&
      long.lastsMinutes === settings.long.lastsMinutes,
  );
