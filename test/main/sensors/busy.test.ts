import { expect, it } from 'vitest';
import { createBusy } from '../../../main/sensors/busy.ts';

it('puts together what the sources tell, and says only what is new', () => {
  const told: unknown[] = [];
  const tell = createBusy((reasons) => void told.push(reasons));
  tell('full-screen', false);
  tell('full-screen', true);
  tell('camera', true);
  tell('camera', true);
  tell('full-screen', false);
  tell('camera', false);
  expect(told).toEqual([['full-screen'], ['camera', 'full-screen'], ['camera'], []]);
});
