import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { policySchemaText } from '../../../main/scripts/policy-schema.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { readPolicy } from '../../../shared/settings/read-policy.ts';
import { SETTING_KEYS, settingAt } from '../../../shared/settings/values.ts';
import { t } from '../../language.ts';

const docs = (name: string): string => readFileSync(new URL(`../../../.github/docs/${name}`, import.meta.url), 'utf8');
const validate = new Ajv().compile(JSON.parse(policySchemaText(t)));

const nested = (key: string, value: unknown): unknown =>
  key.split('.').reduceRight<unknown>((within, name) => ({ [name]: within }), value);

describe('the schema of a policy', () => {
  it('stands beside the page for administrators as it is made', () => {
    // Made by: npm run --silent schema -- policy
    expect(JSON.parse(docs('policy.schema.json'))).toEqual(JSON.parse(policySchemaText(t)));
  });

  it.each(SETTING_KEYS)('takes %s alone, as the program does', (key) => {
    for (const part of ['defaults', 'locked']) {
      const policy = { [part]: nested(key, settingAt(defaultSettings, key)) };
      expect([part, readPolicy(t, policy).faults.length === 0]).toEqual([part, validate(policy)]);
    }
  });

  it.each([
    { lock: {} },
    { commandLine: 'no' },
    { defaults: { micro: { everyMinutes: 1 } } },
    { locked: { speed: 1 } },
  ])('refuses what the program refuses: %j', (policy) => {
    expect(validate(policy)).toBe(false);
    expect(readPolicy(t, policy).faults).not.toEqual([]);
  });

  it('and the program take the example of the page for administrators whole', () => {
    const [, example = ''] = /```json\n(\{\n {2}"\$schema".*?)```/s.exec(docs('administrators.md')) ?? [];
    const policy = JSON.parse(example);
    expect(validate(policy), JSON.stringify(validate.errors)).toBe(true);
    expect(readPolicy(t, policy).faults).toEqual([]);
    expect(Object.keys(policy)).toEqual(['$schema', 'defaults', 'locked', 'ownMovements', 'updates']);
  });
});
