import { toJsonSchema } from '@valibot/to-json-schema';
import { ownMovementSchema } from '../../shared/catalogue/own.ts';
import { phaseSchema } from '../../shared/catalogue/schema.ts';
import { poses } from '../../shared/figure/poses/index.ts';
import texts from '../../shared/i18n/en/own-movements.json' with { type: 'json' };

/**
 * The JSON Schema (draft 7) of a movement of somebody's own, as text, with the names of all poses, so that an editor can
 * offer them. What it cannot say, such as "one text a phase", is checked only when the file is read.
 */
export const movementSchemaText = (): string => {
  const named = { enum: Object.keys(poses) };
  const schema = toJsonSchema(ownMovementSchema, {
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema === phaseSchema
        ? { ...jsonSchema, properties: { ...jsonSchema.properties, pose: named, easier: named, harder: named } }
        : null,
  });
  return `${JSON.stringify({ title: texts.schemaTitle, ...schema }, null, 2)}\n`;
};
