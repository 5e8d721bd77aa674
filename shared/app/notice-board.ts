import type { Notice } from '../model/alert.ts';
import type { SaveNotices } from '../store/saving.ts';

export type NoticeBoard = SaveNotices & {
  /** Takes back every notice of a code. */
  readonly takeBack: (code: Notice['code']) => void;
  /** What the person should know now, oldest first. */
  readonly notices: () => readonly Notice[];
  /** Calls back after every change, with the notice that is new or null where one was taken back. */
  readonly subscribe: (listener: (added: Notice | null) => void) => void;
};

/** What tells two notices apart: a file that cannot be written is one, whatever the reasons that follow. */
const keyOf = (notice: Notice): string =>
  notice.code === 'cannot-save' ? `${notice.code} ${notice.file}` : JSON.stringify(notice);

/** What went wrong or is missing, each told once until it is taken back. */
export const createNoticeBoard = (): NoticeBoard => {
  const notices = new Map<string, Notice>();
  const listeners = new Set<(added: Notice | null) => void>();

  const changed = (added: Notice | null): void => {
    for (const listener of listeners) listener(added);
  };

  const remove = (unwanted: (notice: Notice) => boolean): void => {
    const before = notices.size;
    for (const [key, notice] of notices) if (unwanted(notice)) notices.delete(key);
    if (notices.size < before) changed(null);
  };

  return {
    tell: (notice) => {
      const key = keyOf(notice);
      if (notices.has(key)) return;
      notices.set(key, notice);
      changed(notice);
    },
    saved: (file) => remove((notice) => notice.code === 'cannot-save' && notice.file === file),
    takeBack: (code) => remove((notice) => notice.code === code),
    notices: () => [...notices.values()],
    subscribe: (listener) => void listeners.add(listener),
  };
};
