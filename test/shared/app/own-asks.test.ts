import { describe, expect, it } from 'vitest';
import { createOwnAsks } from '../../../shared/app/own-asks.ts';
import { createOwnReplacement } from '../../../shared/store/own-replaced.ts';
import { exportedOwn } from '../../../shared/store/taken-along.ts';
import { memoryDisk } from '../../host/memory-disk.ts';
import { started } from '../../host/started.ts';
import { language } from '../../language.ts';
import { madeDraft } from '../catalogue/draft-fakes.ts';
import { ownMovement } from './own-files.ts';

it('all of one’s own is handed out as a file, and such a file takes its place at the next start', async () => {
  const first = started({ settings: { level: 'full' } });
  expect(await first.ask('home', 'exportOwn')).toEqual({ ok: true, file: 'saved/vertebreak.json' });
  const text = first.files.get('saved/vertebreak.json') ?? '';

  const second = started();
  const look = await second.ask('home', 'importLook', { json: text });
  expect(look).toEqual({
    kind: 'holds',
    id: 1,
    words: ['It holds settings, 0 files of history and 0 movements of yours.'],
  });
  const level = () => JSON.parse(second.files.get('data/settings.json') ?? '').settings.level;
  expect(await second.ask('home', 'importOwn', { id: 2 })).toMatchObject({ ok: false });
  expect(await second.ask('home', 'importOwn', { id: 1 })).toEqual({ ok: true });
  expect(level()).toBe('standard');
  createOwnReplacement(memoryDisk(second.files).disk, 'data').finish();
  expect(level()).toBe('full');
  expect(await second.ask('home', 'importUndo')).toEqual({ ok: true });
  createOwnReplacement(memoryDisk(second.files).disk, 'data').finish();
  expect(level()).toBe('standard');
  expect(await second.ask('home', 'importUndo')).toEqual({ ok: false, reason: 'there is no import to undo' });
});

it('a file that is none is refused, and nothing is laid ready', async () => {
  const { ask, files } = started();
  expect(await ask('home', 'importLook', { json: '{"format":"x"}' })).toEqual({
    ...{ kind: 'refused', reason: 'it is no file that Vertebreak exported' },
  });
  expect(files.has('data/import.json')).toBe(false);
});

describe('a file of all of one’s own', () => {
  const json = exportedOwn([], '');
  const gone = { ok: false, reason: 'it was looked at too long ago; open it again' };
  const full = (): never => {
    throw new Error('the disk is full');
  };

  it('is not laid ready before it was looked at, nor after another one was', () => {
    const prepared: unknown[] = [];
    const own = { read: () => [], prepare: (files: unknown) => void prepared.push(files), undoAtStart: () => false };
    const asks = createOwnAsks({ language, own, saveFile: async () => null, version: '' });
    expect(asks.importOwn({ id: 0 })).toEqual(gone);
    asks.importLook({ json });
    asks.importLook({ json });
    expect(asks.importOwn({ id: 1 })).toEqual(gone);
    expect(prepared).toEqual([]);
    expect(asks.importOwn({ id: 2 })).toEqual({ ok: true });
    expect(prepared).toEqual([[]]);
  });

  it('that the disk has no room for is told of, whichever way it goes', async () => {
    const own = { read: () => [], prepare: full, undoAtStart: full };
    const asks = createOwnAsks({ language, own, saveFile: async () => full(), version: '' });
    const refused = { ok: false, reason: 'the disk is full' };
    expect(await asks.exportOwn(undefined)).toEqual(refused);
    asks.importLook({ json });
    expect(asks.importOwn({ id: 1 })).toEqual(refused);
    expect(asks.importUndo(undefined)).toEqual(refused);
  });
});

it('a movement’s file is shown as a card, then added; with a fault it is refused with field and reason', async () => {
  const host = started();
  const look = (content: unknown) => host.ask('home', 'movementsLook', { json: JSON.stringify(content) });
  const bad = await look(ownMovement('mine', { place: 'roof' }));
  expect(bad).toMatchObject({
    kind: 'refused',
    reasons: [expect.stringMatching(/^mine\.json: place: must be one of chair/)],
  });
  const seen = await look([ownMovement('mine'), ownMovement('other')]);
  expect(seen).toMatchObject({ kind: 'cards', id: 1, entries: [{ movement: { id: 'mine' } }, {}] });
  expect(seen.kind === 'cards' && Object.keys(seen.poses).length).toBeGreaterThan(1);
  expect(host.own.files).toEqual([]);
  expect(await host.ask('home', 'movementsAdd', { id: 1 })).toEqual({ ok: true });
  expect(host.own.files.map(({ file }) => file)).toEqual(['mine.json', 'other.json']);
  expect(await look(ownMovement('mine'))).toMatchObject({ kind: 'refused' });
});

it('a movement of one’s own is changed in the file that it is in, and no other takes its place', async () => {
  const host = started();
  host.own.files = [
    { file: 'by-hand.json', content: { $schema: './movement.schema.json', ...ownMovement('mine') } },
    { file: 'other.json', content: ownMovement('other') },
  ];
  host.own.changed();
  const look = (content: unknown, replaces?: string) =>
    host.ask('home', 'movementsLook', { json: JSON.stringify(content), ...(replaces !== undefined && { replaces }) });
  expect(await look(ownMovement('mine', { place: 'desk' }))).toMatchObject({ kind: 'refused' });
  expect(await look(ownMovement('other'), 'mine')).toMatchObject({ kind: 'refused' });
  expect(await look(ownMovement('cat-cow'), 'cat-cow')).toMatchObject({ kind: 'refused' });
  expect(await look([ownMovement('mine'), ownMovement('third')], 'mine')).toEqual({
    ...{ kind: 'refused', reasons: ['it holds more than one movement'] },
  });
  const seen = await look(ownMovement('mine', { place: 'desk' }), 'mine');
  expect(seen).toMatchObject({ kind: 'cards' });
  expect(await host.ask('home', 'movementsAdd', { id: seen.kind === 'cards' ? seen.id : 0 })).toEqual({ ok: true });
  expect(host.own.files).toEqual([
    { file: 'by-hand.json', content: { $schema: './movement.schema.json', ...ownMovement('mine', { place: 'desk' }) } },
    { file: 'other.json', content: ownMovement('other') },
  ]);
  expect(
    (await host.ask('home', 'findView')).entries.find(({ movement }) => movement.id === 'mine')?.movement.place,
  ).toBe('desk');
});

it('a movement that is gone meanwhile is not changed, and that is said', async () => {
  const host = started();
  const seen = await host.ask('home', 'movementsLook', { json: JSON.stringify(ownMovement('mine')), replaces: 'mine' });
  expect(await host.ask('home', 'movementsAdd', { id: seen.kind === 'cards' ? seen.id : 0 })).toEqual({
    ok: false,
    reason: 'there is no movement "mine"',
  });
});

it('what somebody makes is kept over a restart until it is made; a draft that is none is set aside', async () => {
  const first = started();
  expect(await first.ask('home', 'movementDraft')).toEqual({ draft: null });
  const draft = madeDraft('Half made');
  expect(await first.ask('home', 'keepMovementDraft', { draft })).toEqual({ ok: true });
  const second = started({ files: first.files });
  expect(await second.ask('home', 'movementDraft')).toEqual({ draft });
  expect(await second.ask('home', 'keepMovementDraft', { draft: null })).toEqual({ ok: true });
  expect(second.files.has('data/movement-draft.json')).toBe(false);

  first.files.set('data/movement-draft.json', '{"version":1,"draft":{"replaces":"../../x"}}');
  expect(await started({ files: first.files }).ask('home', 'movementDraft')).toEqual({ draft: null });
});

it('movements that nobody has looked at, or others after them, are not added', async () => {
  const host = started();
  const gone = { ok: false, reason: 'it was looked at too long ago; open it again' };
  expect(await host.ask('home', 'movementsAdd', { id: 0 })).toEqual(gone);
  for (const id of ['mine', 'other']) {
    await host.ask('home', 'movementsLook', { json: JSON.stringify(ownMovement(id)) });
  }
  expect(await host.ask('home', 'movementsAdd', { id: 1 })).toEqual(gone);
  expect(host.own.files).toEqual([]);
});

it('of many faults of a file the first twenty are told', async () => {
  const { ask } = started();
  const faulty = Array.from({ length: 15 }, (_, at) => ownMovement(`mine-${at}`, { kind: 'dance', place: 'roof' }));
  const seen = await ask('home', 'movementsLook', { json: JSON.stringify(faulty) });
  expect(seen.kind === 'refused' && seen.reasons).toHaveLength(20);
  expect(seen.kind === 'refused' && seen.reasons[0]).toMatch(/^mine-0\.json: kind: /);
});

it('a draft that cannot be kept is told of', async () => {
  const { ask, refuse } = started();
  refuse(true);
  expect(await ask('home', 'keepMovementDraft', { draft: madeDraft() })).toMatchObject({ ok: false });
});
