import { describe, expect, it } from 'vitest';
import { createNoticeBoard } from '../../../shared/app/notice-board.ts';
import type { Notice } from '../../../shared/model/alert.ts';

const cannotSave = (reason: string): Notice => ({ code: 'cannot-save', file: 'state.json', reason });

const start = () => {
  const board = createNoticeBoard();
  const heard: (string | null)[] = [];
  board.subscribe((added) => void heard.push(added?.code ?? null));
  return { board, heard };
};

describe('the notice board', () => {
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
    expect(board.notices()).toEqual([cannotSave('full')]);
    board.saved('state.json');
    board.saved('state.json');
    expect(board.notices()).toEqual([]);
    board.tell(cannotSave('full again'));
    expect(heard).toEqual(['cannot-save', null, 'cannot-save']);
  });

  it('keeps notices of different files and lines apart, oldest first', () => {
    const { board } = start();
    const line = (n: number): Notice => ({ code: 'line-skipped', file: 'a', line: n, reason: 'x' });
    for (const notice of [line(1), line(2), cannotSave('full'), line(1)]) board.tell(notice);
    expect(board.notices()).toEqual([line(1), line(2), cannotSave('full')]);
    board.takeBack('line-skipped');
    expect(board.notices()).toEqual([cannotSave('full')]);
  });
});
