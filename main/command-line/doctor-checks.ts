import type { Translator } from '../../shared/i18n/english.ts';
import type { SelfReport } from '../../shared/model/self-report.ts';
import { SHORTCUT_NAMES } from '../../shared/model/shortcut-state.ts';
import { isWayland } from '../sensors/idle.ts';
import type { MachineFacts } from './doctor-facts.ts';

/** In the order in which they are printed. */
export const CHECK_NAMES = [
  ...(['vertebreak', 'electron', 'system', 'desktop', 'session', 'tray', 'idle', 'notifications'] as const),
  ...(['shortcuts', 'sandbox', 'folder', 'disk', 'policy', 'alerts'] as const),
] as const;

export type Check = {
  readonly name: (typeof CHECK_NAMES)[number];
  readonly state: 'fine' | 'degraded' | 'unknown';
  /** What was found, in words. */
  readonly value: string;
  /** Why it does not work as it should, or is not known, and what can be done; null where it is fine. */
  readonly why: string | null;
};

/** What the Vertebreak that runs tells of itself, or why it does not; null where none runs. */
export type Running = SelfReport | { readonly silent: string } | null;

type T = Translator<'doctor'>;
type Found = Omit<Check, 'name'>;

const MEGABYTE = 1_000_000;
const LITTLE_ROOM_BYTES = 100 * MEGABYTE;

const fine = (value: string): Found => ({ state: 'fine', value, why: null });
const degraded = (value: string, why: string): Found => ({ state: 'degraded', value, why });

const asPattern = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Takes the person's folder, name and machine out of a text that somebody else has written. */
const withoutPerson =
  (t: T, { home, user, host }: MachineFacts['person']) =>
  (text: string): string => {
    const hide = (words: string, hidden: string, by: string): string =>
      hidden.length < 2
        ? words
        : words.replace(new RegExp(`(?<![\\p{L}\\p{N}])${asPattern(hidden)}(?![\\p{L}\\p{N}])`, 'gu'), by);
    const homeless = hide(text, home, '~');
    return hide(hide(homeless, user, t('doctor.someone')), host, t('doctor.somewhere'));
  };

const sizeWords = (t: T, bytes: number): string =>
  bytes < 1_000 * MEGABYTE
    ? t('doctor.values.megabytes', { count: Math.round(bytes / MEGABYTE) })
    : t('doctor.values.gigabytes', { count: Math.round(bytes / (100 * MEGABYTE)) / 10 });

const isReport = (running: Running): running is SelfReport => running !== null && 'version' in running;

/** All that is looked at, each with what was found. */
export const checksOf = (t: T, machine: MachineFacts, running: Running): readonly Check[] => {
  const { env, desktop, folder, freeBytes, version, policy } = machine;
  const hide = withoutPerson(t, machine.person);
  const report = isReport(running) ? running : null;
  const notTold =
    running === null || isReport(running)
      ? t('doctor.why.notRunning')
      : t('doctor.why.noAnswer', { reason: hide(running.silent) });
  const unknown = (why: string): Found => ({ state: 'unknown', value: t('doctor.values.unknown'), why });
  const ofRuntime = (found: (runtime: NonNullable<SelfReport['runtime']>) => Found): Found =>
    report?.runtime ? found(report.runtime) : unknown(notTold);
  const ofDesktop = (
    found: (facts: Exclude<typeof desktop, null | { silent: string }>) => Found,
    own: string,
  ): Found => {
    if (desktop === null) return fine(own);
    return 'silent' in desktop ? unknown(t('doctor.why.noBus', { reason: hide(desktop.silent) })) : found(desktop);
  };

  const found: Readonly<Record<Check['name'], () => Found>> = {
    vertebreak: () => {
      if (running === null) return fine(t('doctor.values.notRunning', { version }));
      if (report === null) return degraded(t('doctor.values.noAnswer', { version }), notTold);
      const value = t('doctor.values.running', { version });
      return report.version === version
        ? fine(value)
        : degraded(value, t('doctor.why.otherVersion', { version: report.version }));
    },
    electron: () =>
      ofRuntime(({ electron, chromium, node }) => fine(t('doctor.values.electron', { electron, chromium, node }))),
    system: () => fine(machine.system),
    desktop: () => {
      const name = env.ORIGINAL_XDG_CURRENT_DESKTOP || env.XDG_CURRENT_DESKTOP;
      if (machine.platform !== 'linux') return fine(t('doctor.values.tray.own'));
      return name ? fine(name) : unknown(t('doctor.why.desktop'));
    },
    session: () => {
      if (machine.platform !== 'linux') return fine(machine.platform);
      if (!isWayland(env)) return env.DISPLAY ? fine(t('doctor.values.session.x')) : unknown(t('doctor.why.noDisplay'));
      return env.DISPLAY
        ? fine(t('doctor.values.session.both'))
        : degraded(t('doctor.values.session.wayland'), t('doctor.why.noX'));
    },
    tray: () =>
      ofDesktop(
        ({ tray }) =>
          tray ? fine(t('doctor.values.tray.yes')) : degraded(t('doctor.values.tray.no'), t('doctor.why.tray')),
        t('doctor.values.tray.own'),
      ),
    idle: () =>
      ofRuntime(({ idle }) => {
        if (idle !== null) return fine(t(`doctor.values.idle.${idle}`));
        const reason = report?.alerts.find(({ code }) => code === 'idle-unknown')?.reason ?? '';
        return degraded(t('doctor.values.idle.none'), t('doctor.why.idle', { reason: hide(reason) }).trim());
      }),
    notifications: () =>
      ofDesktop(
        ({ notifications }) =>
          notifications === null
            ? degraded(t('doctor.values.notifications.none'), t('doctor.why.notifications'))
            : fine(notifications),
        t('doctor.values.notifications.own'),
      ),
    shortcuts: () => {
      if (report === null) return unknown(notTold);
      const { shortcuts } = report;
      const words = (name: (typeof SHORTCUT_NAMES)[number]) => t(`doctor.values.shortcut.${shortcuts[name].state}`);
      const value = t('doctor.values.shortcuts', { find: words('find'), break: words('break') });
      const works = SHORTCUT_NAMES.every((name) => shortcuts[name].state === 'all-programs');
      return works ? fine(value) : degraded(value, t('doctor.why.shortcuts'));
    },
    sandbox: () => {
      if (report?.runtime?.sandboxed === false) {
        return degraded(t('doctor.values.sandbox.off'), t('doctor.why.sandboxOff'));
      }
      if (report !== null) return ofRuntime(() => fine(t('doctor.values.sandbox.on')));
      return unknown(machine.refusesSandbox ? t('doctor.why.sandboxRefused') : notTold);
    },
    folder: () => {
      const value = t(`doctor.values.folder.${folder.state}`, { path: hide(folder.path) });
      return folder.state === 'closed' ? degraded(value, t('doctor.why.folder')) : fine(value);
    },
    disk: () => {
      if (freeBytes === null) return { state: 'unknown', value: t('doctor.values.unknown'), why: null };
      const value = sizeWords(t, freeBytes);
      return freeBytes < LITTLE_ROOM_BYTES ? degraded(value, t('doctor.why.disk')) : fine(value);
    },
    policy: () => {
      const value = t(`doctor.values.policy.${policy}`);
      return policy === 'faulty' ? degraded(value, t('doctor.why.policy')) : fine(value);
    },
    alerts: () => {
      if (report === null) return unknown(notTold);
      if (report.alerts.length === 0) return fine(t('doctor.values.none'));
      const told = report.alerts.map(({ code, reason }) => (reason === null ? code : `${code} (${hide(reason)})`));
      return degraded(told.join(', '), t('doctor.why.alerts'));
    },
  };
  return CHECK_NAMES.map((name) => ({ name, ...found[name]() }));
};
