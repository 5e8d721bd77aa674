import { describe, expect, it } from 'vitest';
import { createAlertBoard } from '../../../shared/app/alert-board.ts';
import type { Alert } from '../../../shared/model/alert.ts';

const cannotSave = (reason: string): Alert => ({ code: 'cannot-save', file: 'state.json', reason });

const start = () => {
  const board = createAlertBoard();
  const heard: (string | null)[] = [];
  board.subscribe((added) => void heard.push(added?.code ?? null));
  return { board, heard };
};

describe('the alert board', () => {
  it('tells the same once', () => {
    const { board, heard } = start();
    for (let count = 0; count < 3; count += 1) board.tell({ code: 'no-tray' });
    expect(heard).toEqual(['no-tray']);
  });

  it('tells once of a file that cannot be written, until it can, and then again', () => {
    const { board, heard } = start();
    board.tell(cannotSave('full'));
    board.tell(cannotSave('still full'));
    board.saved('settings.json');
    expect(board.alerts()).toEqual([cannotSave('full')]);
    board.saved('state.json');
    board.saved('state.json');
    expect(board.alerts()).toEqual([]);
    board.tell(cannotSave('full again'));
    expect(heard).toEqual(['cannot-save', null, 'cannot-save']);
  });

  it('tells once that pauses are not known, whatever the reasons that follow', () => {
    const { board, heard } = start();
    board.tell({ code: 'idle-unknown', reason: 'gone' });
    board.tell({ code: 'idle-unknown', reason: 'still gone' });
    expect(board.alerts()).toEqual([{ code: 'idle-unknown', reason: 'gone' }]);
    board.takeBack('idle-unknown');
    expect(heard).toEqual(['idle-unknown', null]);
  });

  it('keeps alerts of different files and lines apart, oldest first', () => {
    const { board } = start();
    const line = (n: number): Alert => ({ code: 'line-skipped', file: 'a', line: n, reason: 'x' });
    const other = { ...cannotSave('full'), file: 'settings.json' } as Alert;
    for (const alert of [line(1), line(2), cannotSave('full'), line(1), other]) board.tell(alert);
    expect(board.alerts()).toEqual([line(1), line(2), cannotSave('full'), other]);
    board.takeBack('line-skipped');
    expect(board.alerts()).toEqual([cannotSave('full'), other]);
  });
});
