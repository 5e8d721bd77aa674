import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { movementSchemaText } from '../../../main/storage/movement-schema.ts';
import { openOwnMovements, README_FILE, SCHEMA_FILE } from '../../../main/storage/own-movements.ts';
import { createAlertBoard } from '../../../shared/app/alert-board.ts';
import { createCurrentCatalogue, type RefusedFile } from '../../../shared/app/current-catalogue.ts';
import { language, t } from '../../language.ts';
import { temporaryFolder } from '../../main/storage/helpers.ts';
import { heldWatch, ownMovement, writeJson } from './own-files.ts';

const start = (prepare: (folder: string) => void = () => {}) => {
  const folder = join(temporaryFolder(), 'movements');
  mkdirSync(folder);
  prepare(folder);
  const system = heldWatch();
  const board = createAlertBoard();
  const noted: RefusedFile[] = [];
  const sizes: number[] = [];
  const catalogue = createCurrentCatalogue({
    language,
    openFolder: (changed) =>
      openOwnMovements({ language, path: folder, timers: system.timers, watch: system.watch, changed }),
    board,
    note: (problem) => void noted.push(problem),
  });
  catalogue.subscribe((entries) => void sizes.push(entries.size));
  /** Writes or removes files, as a person would, and lets the program hear of it. */
  const change = (act: (folder: string) => void): void => {
    act(folder);
    system.held.change();
    system.settle();
  };
  const own = () => [...catalogue.current().keys()].filter(catalogue.isOwn);
  return { folder, board, noted, sizes, catalogue, change, own, ...system };
};

describe('movements of the person’s own', () => {
  it('are there from the start, beside those that ship', () => {
    const { catalogue, own, board } = start((folder) => writeJson(folder, 'a.json', ownMovement('mine')));
    expect(own()).toEqual(['mine']);
    expect(catalogue.current().get('mine')?.text.name).toBe('My mine');
    expect(catalogue.isOwn('cat-cow')).toBe(false);
    expect(catalogue.isOwn('nowhere')).toBe(false);
    expect(board.alerts()).toEqual([]);
  });

  it('come, change and go with their files', () => {
    const { own, change, catalogue, sizes } = start();
    const shipped = catalogue.current().size;
    change((folder) => writeJson(folder, 'a.json', ownMovement('mine')));
    expect(own()).toEqual(['mine']);
    change((folder) => writeJson(folder, 'a.json', ownMovement('mine', { kind: 'strength' })));
    expect(catalogue.current().get('mine')?.movement.kind).toBe('strength');
    change((folder) => rmSync(join(folder, 'a.json')));
    expect(own()).toEqual([]);
    expect(sizes).toEqual([shipped + 1, shipped + 1, shipped]);
  });

  it('are told of only where something in them has changed', () => {
    const { change, sizes } = start((folder) => writeJson(folder, 'a.json', ownMovement('mine')));
    change((folder) => writeJson(folder, 'a.json', ownMovement('mine')));
    change((folder) => writeFileSync(join(folder, 'notes.txt'), 'x'));
    expect(sizes).toEqual([]);
  });

  it('are read again on request where the system does not tell of changes', () => {
    const { folder, own, catalogue } = start();
    writeJson(folder, 'a.json', ownMovement('mine'));
    expect(own()).toEqual([]);
    catalogue.reload();
    expect(own()).toEqual(['mine']);
  });

  it('are gone with their folder, which may come back', () => {
    const { own, change, catalogue } = start((folder) => writeJson(folder, 'a.json', ownMovement('mine')));
    change((folder) => rmSync(folder, { recursive: true }));
    expect(own()).toEqual([]);
    catalogue.makeFolder();
    change((folder) => writeJson(folder, 'a.json', ownMovement('mine')));
    expect(own()).toEqual(['mine']);
  });
});

describe('a file with a fault', () => {
  it.each([
    ['bad JSON', '{', 'the file', /not valid JSON/],
    ['no movement', 'null', 'the file', /object/i],
    ['a missing field', JSON.stringify({ ...ownMovement('x'), kind: undefined }), 'kind', /is missing/],
    ['a wrong type', JSON.stringify(ownMovement('x', { loaded: 1 })), 'loaded', /true or false/],
    ['an id that ships', JSON.stringify(ownMovement('cat-cow')), 'id', /ships/],
    ['the id of another file', JSON.stringify(ownMovement('mine')), 'id', /a\.json/],
    ['an unknown pose', JSON.stringify(ownMovement('x')).replace('cat-cow-cat', 'no-pose'), 'phases.0.pose', /no-pose/],
  ])('(%s) is told of, disturbs no other, and is forgotten once mended or removed', (_, text, field, reason) => {
    const { board, change, own } = start((folder) => writeJson(folder, 'a.json', ownMovement('mine')));
    const alert = { code: 'movement-refused', file: 'b.json', field, reason: expect.stringMatching(reason) };
    const spoil = (folder: string): void => writeFileSync(join(folder, 'b.json'), text);
    change(spoil);
    expect(board.alerts()).toEqual([alert]);
    expect(own()).toEqual(['mine']);
    change((folder) => writeJson(folder, 'b.json', ownMovement('other')));
    expect(board.alerts()).toEqual([]);
    expect(own()).toEqual(['mine', 'other']);
    change(spoil);
    expect(board.alerts()).toEqual([alert]);
    expect(own()).toEqual(['mine']);
    change((folder) => rmSync(join(folder, 'b.json')));
    expect(board.alerts()).toEqual([]);
  });

  it('leaves other alerts where they are', () => {
    const { board, change } = start((folder) => writeFileSync(join(folder, 'a.json'), '{'));
    board.tell({ code: 'no-tray' });
    change((folder) => rmSync(join(folder, 'a.json')));
    expect(board.alerts()).toEqual([{ code: 'no-tray' }]);
  });

  it('is named by its first fault; every fault is noted', () => {
    const { board, noted } = start((folder) =>
      writeJson(folder, 'a.json', ownMovement('mine', { kind: 'dance', place: 'moon' })),
    );
    expect(board.alerts()).toMatchObject([{ file: 'a.json', field: 'kind' }]);
    expect(noted.map(({ field }) => field)).toEqual(['kind', 'place']);
  });

  it('is not quoted at length', () => {
    const { board } = start((folder) => {
      writeJson(folder, 'a.json', ownMovement('mine', { kind: 'x'.repeat(10_000) }));
      writeJson(folder, 'b.json', ownMovement('other', { ['y'.repeat(10_000)]: 1 }));
    });
    expect(JSON.stringify(board.alerts()).length).toBeLessThan(1_000);
    expect(board.alerts()).toHaveLength(2);
  });

  it('among many is counted where naming each would be too much', () => {
    const { board } = start((folder) => {
      for (let count = 1; count <= 9; count += 1) writeFileSync(join(folder, `${count}.json`), '{');
    });
    expect(board.alerts().map((alert) => ('file' in alert ? alert.file : alert))).toEqual([
      ...['1.json', '2.json', '3.json', '4.json', '5.json'],
      { code: 'movements-refused', count: 4 },
    ]);
  });
});

describe('the folder', () => {
  it('is not made before somebody opens it', () => {
    const { folder } = start((made) => rmSync(made, { recursive: true }));
    expect(existsSync(folder)).toBe(false);
  });

  it('is made with a page on how to use it and the schema, which are no movements', () => {
    const { folder, catalogue, board, own } = start((made) => rmSync(made, { recursive: true }));
    expect(catalogue.makeFolder()).toBe(folder);
    expect(readdirSync(folder).sort()).toEqual([README_FILE, SCHEMA_FILE]);
    expect(readFileSync(join(folder, README_FILE), 'utf8')).toContain(`"$schema": "./${SCHEMA_FILE}"`);
    expect(readFileSync(join(folder, SCHEMA_FILE), 'utf8')).toBe(movementSchemaText(t));
    expect(board.alerts()).toEqual([]);
    expect(own()).toEqual([]);
  });

  it('is watched from then on', () => {
    const { catalogue, change, own, held } = start((made) => rmSync(made, { recursive: true }));
    expect(held.open).toBe(0);
    catalogue.makeFolder();
    expect(held.open).toBe(1);
    change((folder) => writeJson(folder, 'a.json', ownMovement('mine')));
    expect(own()).toEqual(['mine']);
  });

  it('that is there keeps what stands in it, and has the schema of this version', () => {
    const { folder, catalogue } = start((made) => {
      writeFileSync(join(made, README_FILE), 'my own words');
      writeFileSync(join(made, SCHEMA_FILE), 'an older one');
    });
    catalogue.makeFolder();
    expect(readFileSync(join(folder, README_FILE), 'utf8')).toBe('my own words');
    expect(readFileSync(join(folder, SCHEMA_FILE), 'utf8')).toBe(movementSchemaText(t));
  });

  it('that cannot be made is told of', () => {
    const { folder, catalogue, board } = start((made) => {
      rmSync(made, { recursive: true });
      writeFileSync(made, 'in the way');
    });
    expect(() => catalogue.makeFolder()).toThrow();
    expect(board.alerts()).toMatchObject([{ code: 'cannot-save', file: 'movements' }]);
    rmSync(folder);
    catalogue.makeFolder();
    expect(board.alerts()).toEqual([]);
  });
});
