import { expect, test } from 'vitest';
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
