import { expect, test } from 'vitest';
import { emptyDraft } from '../../../shared/catalogue/draft.ts';
import type { Alert } from '../../../shared/model/alert.ts';
import { createDraftStore } from '../../../shared/store/draft.ts';
import { memoryDisk } from '../../host/memory-disk.ts';
import { language, t } from '../../language.ts';

const PATH = 'data/movement-draft.json';
const draft = { ...emptyDraft(language.t), replaces: 'shrug' };

const opened = (text?: string) => {
  const { disk, files, refuse } = memoryDisk(new Map(text === undefined ? [] : [[PATH, text]]));
  const alerts: Alert[] = [];
  const store = createDraftStore({
    ...{ t, disk, path: PATH, nowMs: () => Date.UTC(2026, 2, 9, 12) },
    alerts: { tell: (alert) => void alerts.push(alert), saved: () => void alerts.splice(0) },
  });
  return { store, files, refuse, alerts };
};

test('there is none at first', () => {
  const { store, files, alerts } = opened();
  expect(store.load()).toBeNull();
  expect([...files.keys(), ...alerts]).toEqual([]);
});

test('it comes back as it was left, until it is made or given up', () => {
  const { store, files } = opened();
  store.save(draft);
  expect(JSON.parse(files.get(PATH) ?? '')).toEqual({ version: 1, draft });
  expect(store.load()).toEqual(draft);
  store.save(null);
  expect(files.has(PATH)).toBe(false);
});

test.each([
  ['is broken', '{'],
  ['holds what is none', JSON.stringify({ version: 1, draft: { ...draft, replaces: '../../x' } })],
  ['is larger than any', `{"version":1,"draft":"${'x'.repeat(1_024 * 1_024)}"}`],
])('one that %s is set aside, and named', (_, text) => {
  const { store, files, alerts } = opened(text);
  expect(store.load()).toBeNull();
  expect(files.has(PATH)).toBe(false);
  expect([...files.values()]).toEqual([text]);
  expect(alerts).toMatchObject([{ file: 'movement-draft.json' }]);
});

test('a disk that refuses is told, and the refusal thrown', () => {
  const { store, refuse, alerts } = opened();
  refuse(true);
  expect(() => store.save(draft)).toThrow('no space');
  expect(alerts).toMatchObject([{ code: 'cannot-save', file: 'movement-draft.json' }]);
  refuse(false);
  store.save(draft);
  expect(alerts).toEqual([]);
});
