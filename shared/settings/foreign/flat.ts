/** Settings by their path, each part of it parted by `/`, as text; and the paths that stand there more than once. */
export type Flat = { readonly values: ReadonlyMap<string, string>; readonly doubled: ReadonlySet<string> };

/** One spelling for a path: parts are parted by a slash, and words by `_`. */
const pathOf = (section: string, key: string): string =>
  `${section}/${key}`.replace(/[.\\]/g, '/').replaceAll('-', '_').replace(/^\/+/, '').toLowerCase();

/** Collects settings; of those that stand twice the last counts, as it does for programs that read such files. */
export const collect = () => {
  const values = new Map<string, string>();
  const doubled = new Set<string>();
  return {
    add: (section: string, key: string, value: string): void => {
      const path = pathOf(section, key);
      if (values.has(path)) doubled.add(path);
      values.set(path, value);
    },
    flat: (): Flat => ({ values, doubled }),
  };
};

const SECTION = /^\[([^[\]]+)\]$/;
const SETTING = /^([\w./-]+)\s*=\s*(.*)$/;

/** A file of sections and `key=value`, as an ini file or a dump of dconf is one; null for anything else. */
export const readIni = (text: string): Flat | null => {
  const { add, flat } = collect();
  let section: string | null = null;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith(';') || line.startsWith('#')) continue;
    const [, opened] = SECTION.exec(line) ?? [];
    const [, key, value] = SETTING.exec(line) ?? [];
    if (opened !== undefined) section = opened;
    else if (key === undefined || value === undefined || section === null) return null;
    else add(section, key, value);
  }
  return section === null ? null : flat();
};

const HEADER = /^(?:REGEDIT4|Windows Registry Editor Version 5\.00)\r?\n/;
const NAMED_TEXT = /^"((?:[^"\\]|\\.)*)"="((?:[^"\\]|\\.)*)"$/;
const NAMED_NUMBER = /^"((?:[^"\\]|\\.)*)"=dword:([0-9a-fA-F]{8})$/;

const unescaped = (text: string): string => text.replace(/\\(.)/g, '$1');

/** An export of the registry; null for anything else. Of values only texts and numbers are read. */
export const readRegistry = (text: string): Flat | null => {
  if (!HEADER.test(text)) return null;
  const { add, flat } = collect();
  let section = '';
  for (const line of text.split(/\r?\n/)) {
    const [, opened] = SECTION.exec(line) ?? [];
    const [, name, value] = NAMED_TEXT.exec(line) ?? [];
    const [, counted, hex] = NAMED_NUMBER.exec(line) ?? [];
    if (opened !== undefined) section = opened;
    else if (name !== undefined && value !== undefined) add(section, unescaped(name), unescaped(value));
    else if (counted !== undefined && hex !== undefined) add(section, counted, String(Number.parseInt(hex, 16)));
  }
  return flat();
};
