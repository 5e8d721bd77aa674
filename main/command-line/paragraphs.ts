import { shownLines } from '../../shared/model/shown-text.ts';

/** Lines are this wide at most, where words allow. */
const WIDTH = 80;

/** A text that a terminal only shows: it may come from a file that anybody has written. */
export const harmless = shownLines;

/** In signs, as they stand side by side. */
export const lengthOf = (text: string): number => [...text].length;

/** Lays words into lines; `first` stands before the first one, and as much space before all others. */
export const wrap = (text: string, first = '', width = WIDTH): string => {
  const indent = ' '.repeat(lengthOf(first));
  const lines: string[] = [];
  let line = '';
  for (const word of harmless(text).split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + lengthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((content, index) => `${index === 0 ? first : indent}${content}`.trimEnd()).join('\n');
};

/** Rows of cells, the columns one under the other, two spaces between them. */
export const columns = (rows: readonly (readonly string[])[]): readonly string[] => {
  const clean = rows.map((row) => row.map(harmless));
  const widths = clean.reduce<readonly number[]>(
    (most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, lengthOf(cell))),
    [],
  );
  return clean.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - lengthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
};
