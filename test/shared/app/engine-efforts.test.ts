import { expect, test } from 'vitest';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { type } from '../schedule/acts.ts';
import { living } from './living.ts';

test('taken easier, the break shows the poses of that, and as written its own again', () => {
  const { run, engine } = living();
  run(type('10:00'));
  engine().take('dead-bug-desk', 'micro');
  const shown = () => engine().breakView()?.movements[0];
  const posesNow = () => shown()?.movement.phases.map(({ pose }) => pose);
  const id = engine().breakView()?.id ?? '';
  expect(posesNow()).toEqual(['dead-bug-desk-lift', 'dead-bug-desk-ready']);
  expect(engine().setEffort(id, 'easier')).toBe(true);
  expect(posesNow()).toEqual(['dead-bug-desk-heel', 'dead-bug-desk-ready']);
  expect(shown()?.poses).toHaveProperty('dead-bug-desk-heel');
  engine().setEffort(id, 'standard');
  expect(posesNow()).toEqual(['dead-bug-desk-lift', 'dead-bug-desk-ready']);
});

test('a movement that is always taken easier comes so, chosen or swapped in', () => {
  const easier = ['dead-bug-desk', 'wall-angels'];
  const settings = { ...defaultSettings, movements: { ...defaultSettings.movements, easier } };
  const { run, engine } = living({ settings });
  run(type('10:00'));
  const effortNow = () =>
    engine()
      .breakView()
      ?.movements.map(({ movement, effort }) => [movement.id, effort]);
  engine().take('dead-bug-desk', 'micro');
  expect(effortNow()).toEqual([['dead-bug-desk', 'easier']]);
  engine().take('wall-angels', 'micro');
  expect(effortNow()).toEqual([['wall-angels', 'easier']]);
  engine().take('chin-tuck', 'micro');
  expect(effortNow()).toEqual([['chin-tuck', 'standard']]);
});
