import { movementFiles } from '../../../shared/catalogue/movements/index.ts';
import texts from '../../../shared/locales/en/movements.json' with { type: 'json' };

const names: Readonly<Record<string, { readonly name: string }>> = texts;

/** A movement's name; one that is not in the catalogue goes by its id. */
export const nameOfMovement = (id: string): string => names[id]?.name ?? id;

const isOff = (file: unknown): file is { readonly id: string } =>
  typeof file === 'object' && file !== null && 'offByDefault' in file && file.offByDefault === true;

/** The movements that come only when they are wanted. */
export const offByDefault: readonly string[] = movementFiles.filter(isOff).map(({ id }) => id);
