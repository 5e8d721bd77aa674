import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../shared/model/alert.ts';
import type { Status } from '../../../shared/model/status.ts';
import { anonymous, commandOf, entriesOf, labels, MINUTE_MS, NOW_MS } from './menu-fakes.ts';

describe('the menu, where there is much to offer', () => {
  const desk = { standingDesk: true };
  const standing: Partial<Status> = {
    ...{ phase: 'standing', next: null, sittingFromMs: null, sittingMs: 0 },
    standing: { fromMs: NOW_MS - 20 * MINUTE_MS, ms: 20 * MINUTE_MS },
  };

  it('offers to stand only to who has a desk for it, with the way back', () => {
    expect(JSON.stringify(entriesOf())).not.toContain('standing');
    expect(commandOf(entriesOf(desk), 'I’m standing')).toEqual({ type: 'standing' });
    const entries = entriesOf({ ...desk, ...standing });
    expect(commandOf(entries, 'I’m sitting')).toEqual({ type: 'sitting' });
    expect(labels(entries)).not.toContain('I’m standing');
    expect(labels(entries).slice(0, 3)).toEqual([
      'Standing: breaks wait until you sit down',
      'Standing since 9:40',
      '-',
    ]);
  });

  it('lets who stands by the command line sit down here too', () => {
    expect(commandOf(entriesOf(standing), 'I’m sitting')).toEqual({ type: 'sitting' });
  });

  it('puts what does not fit into a menu of its own, and leaves standing and the pause where they are', () => {
    const lines = labels(entriesOf(desk));
    expect(lines.slice(3, 8)).toEqual(['Take a break now', 'Right now', 'I’m standing', 'Pause', '-']);
    const folded = entriesOf(desk).find((entry) => entry.kind === 'menu' && entry.label === 'Right now');
    expect(folded?.kind === 'menu' && labels(folded.entries)).toEqual([
      'In a meeting: quiet for 1 hour',
      'I’m reading: count 1 hour without keys or mouse',
    ]);
  });

  const phases = [
    'starting',
    'away',
    'sitting',
    'announced',
    'due',
    'holding',
    'paused',
    'showing',
    'standing',
  ] as const;
  const alerts: readonly Alert[] = [
    { code: 'no-tray' },
    { code: 'idle-unknown', reason: 'x' },
    { code: 'no-notifications', reason: 'x' },
    { code: 'longer-interval', everyMinutes: 45 },
  ];
  it.each(phases)('has less than a dozen lines, and every way out, while %s', (phase) => {
    for (const given of [{}, desk, { ...desk, standing: standing.standing }, { sittingFromMs: null }])
      for (const meetingUntilMs of [null, NOW_MS])
        for (const pausedUntilMs of [null, 0])
          for (const doubted of phase === 'holding' ? [null, anonymous('camera')] : [null])
            for (let kinds = 0; kinds <= alerts.length; kinds += 1) {
              const status = { phase, ...given, meetingUntilMs, pausedUntilMs } as Partial<Status>;
              const entries = entriesOf(status, { alerts: alerts.slice(0, kinds), doubted });
              const lines = labels(entries).filter((label) => label !== '-');
              expect(lines.length, lines.join('\n')).toBeLessThan(12);
              const all = JSON.stringify(entries);
              for (const way of ['Look up', 'Settings', 'Quit', 'When to seek help', kinds > 0 ? '"today"' : 'Quit'])
                expect(all).toContain(way);
              expect(all).toContain(pausedUntilMs === null ? 'Until I resume' : 'Resume');
              expect(all).toContain(meetingUntilMs === null ? 'In a meeting' : 'Meeting over');
            }
  });
});
