import { toJsonSchema } from '@valibot/to-json-schema';
import { ownMovementSchema } from '../../shared/catalogue/own.ts';
import { phaseSchema } from '../../shared/catalogue/schema.ts';
import { NO_POSE } from '../../shared/figure/no-pose.ts';
import { poses } from '../../shared/figure/poses/index.ts';
import type { Translator } from '../../shared/i18n/english.ts';

/**
 * The JSON Schema (draft 7) of a movement of somebody's own, as text, with the names of all poses, so that an editor can
 * offer them. What it cannot say, such as "one text a phase", is checked only when the file is read.
 */
export const movementSchemaText = (t: Translator<'own-movements'>): string => {
  const named = { enum: [...Object.keys(poses), NO_POSE] };
  const schema = toJsonSchema(ownMovementSchema, {
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema === phaseSchema
        ? { ...jsonSchema, properties: { ...jsonSchema.properties, pose: named, easier: named, harder: named } }
        : null,
  });
  return `${JSON.stringify({ title: t('own-movements.schemaTitle'), ...schema }, null, 2)}\n`;
};
