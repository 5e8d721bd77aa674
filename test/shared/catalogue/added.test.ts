import { describe, expect, it } from 'vitest';
import { ADDED_AT_MOST, addedMovements } from '../../../shared/catalogue/added.ts';
import { builtInCatalogue, type CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import { poses } from '../../../shared/figure/poses/index.ts';
import { MOST_ADDED_KB } from '../../../shared/model/bounds.ts';
import { language, t } from '../../language.ts';

const shipped = builtInCatalogue(language.texts.movements).entries;
const sample = shipped.get('cat-cow');
if (sample === undefined) throw new Error('no sample');

const entryOf = (id: string): CatalogueEntry => ({ ...sample, movement: { ...sample.movement, id } });
const contentOf = (id: string, change: object = {}): object => ({
  ...entryOf(id).movement,
  text: sample.text,
  ...change,
});

type Given = { readonly own?: readonly string[]; readonly replaces?: string };

/** What a file of this text adds for somebody who has these of their own, its problems in words. */
const added = (text: string, { own = [], replaces }: Given = {}) => {
  const entries = new Map([...shipped, ...own.map((id) => [id, entryOf(id)] as const)]);
  const found = addedMovements(text, {
    ...{ entries, isOwn: (id) => own.includes(id), replaces, poses: new Set(Object.keys(poses)) },
  });
  const problems = found.problems.map(({ file, field, reason }) => [file, field, t(reason.key, reason.values)]);
  return { files: found.files.map(({ file }) => file), entries: found.entries, problems };
};
const ofJson = (content: unknown, given: Given = {}) => added(JSON.stringify(content), given);

describe('a file of movements that somebody was given', () => {
  it('adds the one movement that it is, in a file of its id', () => {
    expect(ofJson(contentOf('mine'))).toEqual({ files: ['mine.json'], entries: [entryOf('mine')], problems: [] });
  });

  it('is read as an editor on Windows saves it, with a mark of its encoding before it', () => {
    expect(added(`\uFEFF${JSON.stringify(contentOf('mine'))}`).problems).toEqual([]);
    expect(added(` \uFEFF${JSON.stringify(contentOf('mine'))}`).problems).toEqual([['', '', 'it is not valid JSON']]);
  });

  it('adds all that it lists, in their order', () => {
    const { files, entries, problems } = ofJson([contentOf('second'), contentOf('first')]);
    expect(problems).toEqual([]);
    expect(files).toEqual(['second.json', 'first.json']);
    expect(entries.map(({ movement }) => movement.id)).toEqual(['second', 'first']);
  });

  it.each([
    ['no text at all', '', 'it is not valid JSON'],
    ['a text that is no JSON', 'cat-cow', 'it is not valid JSON'],
    ['an empty list', '[]', 'it holds no movement'],
  ])('is refused as a whole where it is %s', (_, text, reason) => {
    expect(added(text)).toEqual({ files: [], entries: [], problems: [['', '', reason]] });
  });

  it('is not read where it is larger than what can be added', () => {
    const largest = JSON.stringify(contentOf('mine')).padEnd(MOST_ADDED_KB * 1024);
    expect(added(largest).problems).toEqual([]);
    expect(added(`${largest} `)).toEqual({
      files: [],
      entries: [],
      problems: [['', '', 'it is larger than 1,024 KB']],
    });
  });

  it('holds no more than can be added at once', () => {
    const ids = Array.from({ length: ADDED_AT_MOST + 1 }, (_, at) => `mine-${at}`);
    const contents = ids.map((id) => contentOf(id));
    expect(ofJson(contents.slice(0, ADDED_AT_MOST)).files).toHaveLength(ADDED_AT_MOST);
    expect(ofJson(contents)).toEqual({
      ...{ files: [], entries: [] },
      problems: [['', '', `it holds more than ${ADDED_AT_MOST} movements`]],
    });
  });

  it.each([
    ['nothing', null],
    ['a number', 7],
    ['a list', []],
    ['one without an id', contentOf('mine', { id: undefined })],
    ['one whose id is a number', contentOf('mine', { id: 7 })],
    ['one whose id is empty', contentOf('mine', { id: '' })],
  ])('names what has no name by its place in the list: %s', (_, content) => {
    const { problems } = ofJson([contentOf('good'), content]);
    expect([...new Set(problems.map(([file]) => file))]).toEqual(['2.json']);
  });

  it('names the movement that is wrong, and what of it', () => {
    expect(ofJson([contentOf('good'), contentOf('mine', { colour: 'red' })]).problems).toEqual([
      ['mine.json', 'colour', 'there is no such field'],
    ]);
  });

  it('takes the place of none that ships, whatever it is to replace', () => {
    const problems = [['cat-cow.json', 'id', '"cat-cow" ships with Vertebreak']];
    expect(ofJson(contentOf('cat-cow')).problems).toEqual(problems);
    expect(ofJson(contentOf('cat-cow'), { replaces: 'cat-cow' }).problems).toEqual(problems);
  });

  it('takes the place of none of one’s own but of the one that it is to replace', () => {
    const own = ['mine', 'other'];
    const there = [['mine.json', 'id', 'mine.json is there already']];
    expect(ofJson(contentOf('mine'), { own }).problems).toEqual(there);
    expect(ofJson(contentOf('mine'), { own, replaces: 'other' }).problems).toEqual(there);
    expect(ofJson(contentOf('mine'), { own, replaces: 'mine' })).toMatchObject({
      files: ['mine.json'],
      problems: [],
    });
  });

  it.each([
    ['one that ships', 'cat-cow', []],
    ['one that comes with it', 'second', []],
    ['one of one’s own', 'mine', []],
    ['one that nobody has', 'nobody', [['first.json', 'deskVariantOf', 'there is no movement "nobody"']]],
  ])('may stand in at the desk for %s', (_, deskVariantOf, problems) => {
    const contents = [contentOf('first', { deskVariantOf }), contentOf('second')];
    expect(ofJson(contents, { own: ['mine'] }).problems).toEqual(problems);
  });
});
