import process from 'node:process';
import { languageOf } from '../../shared/i18n/languages.ts';
import { FIRST_LANGUAGE } from '../../shared/i18n/spoken.ts';
import { movementSchemaText } from '../storage/movement-schema.ts';

process.stdout.write(movementSchemaText(languageOf(FIRST_LANGUAGE).t));
