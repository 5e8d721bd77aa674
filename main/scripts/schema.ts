import process from 'node:process';
import { FIRST_LANGUAGE, languageOf } from '../../shared/i18n/languages.ts';
import { movementSchemaText } from '../storage/movement-schema.ts';

process.stdout.write(movementSchemaText(languageOf(FIRST_LANGUAGE).t));
