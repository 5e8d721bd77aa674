import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { movementSchemaText } from '../../../main/storage/movement-schema.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { readOwnMovements } from '../../../shared/catalogue/read-own.ts';
import { poses } from '../../../shared/figure/poses/index.ts';
import { language, t } from '../../language.ts';
import { ownMovement } from '../../shared/app/own-files.ts';

const validate = new Ajv({ formats: { uri: true } }).compile(JSON.parse(movementSchemaText(t)));
const shipped = builtInCatalogue(language.texts.movements).entries;
const poseNames = new Set(Object.keys(poses));
const read = (content: unknown) => readOwnMovements([{ file: 'a.json', content }], shipped, poseNames);

/** The one example of the page that people see first. */
const section = readFileSync(new URL('../../../.github/docs/own-movements.md', import.meta.url), 'utf8');
const example: unknown = JSON.parse(/```json\n(.*?)```/s.exec(section)?.[1] ?? 'null');

describe('the schema for editors', () => {
  it('is JSON Schema that names its draft', () => {
    expect(JSON.parse(movementSchemaText(t))).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
    });
  });

  it.each([...shipped.keys()])('takes %s with its text', (id) => {
    const entry = shipped.get(id);
    expect(validate({ ...entry?.movement, text: entry?.text }), JSON.stringify(validate.errors)).toBe(true);
  });

  it('takes the line that names it', () => {
    expect(validate({ $schema: './movement.schema.json', ...ownMovement('mine') })).toBe(true);
  });

  it('takes poses of their own for easier and harder, and knows their names', () => {
    const phases = (easier: string) => {
      const [first, ...rest] = (ownMovement('mine') as { phases: object[] }).phases;
      return [{ ...first, easier }, ...rest];
    };
    expect(validate(ownMovement('mine', { phases: phases('shoulder-rolls-small-up') }))).toBe(true);
    expect(validate(ownMovement('mine', { phases: phases('no-such-pose') }))).toBe(false);
  });

  it('takes the angles of joints, by name and within what people can do', () => {
    const phases = (angles: object) => {
      const [first, ...rest] = (ownMovement('mine') as { phases: object[] }).phases;
      return [{ ...first, angles }, ...rest];
    };
    expect(validate(ownMovement('mine', { phases: phases({ neck: 10, 'left-elbow': 90 }) }))).toBe(true);
    expect(validate(ownMovement('mine', { phases: phases({ 'left-elbow': 161 }) }))).toBe(false);
    expect(validate(ownMovement('mine', { phases: phases({ tail: 10 }) }))).toBe(false);
  });

  it.each([
    ['another type', ownMovement('mine', { loaded: 1 })],
    ['an unknown kind', ownMovement('mine', { kind: 'dance' })],
    ['a field too many', ownMovement('mine', { colour: 'red' })],
    ['a field too few', { ...ownMovement('mine'), text: undefined }],
    ['an id that is none', ownMovement('My Movement')],
    ['an unknown pose', JSON.parse(JSON.stringify(ownMovement('mine')).replace('cat-cow-cat', 'no-pose'))],
    [
      'an address that is none of the web',
      ownMovement('mine', { sources: [{ name: 'x', url: 'javascript:alert(1)' }] }),
    ],
    ['no movement', null],
  ])('refuses %s, as reading it does', (_, content) => {
    expect(validate(JSON.parse(JSON.stringify(content)))).toBe(false);
    expect(read(content).entries.size).toBe(0);
  });
});

describe('the example of the page on movements of your own', () => {
  it('is taken by the schema and read without a fault', () => {
    expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
    expect(read(example).problems).toEqual([]);
    expect(read(example).entries.size).toBe(1);
  });
});
