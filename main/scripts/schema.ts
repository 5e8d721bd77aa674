import process from 'node:process';
import { languageOf } from '../../shared/i18n/languages.ts';
import { FIRST_LANGUAGE } from '../../shared/i18n/spoken.ts';
import { movementSchemaText } from '../storage/movement-schema.ts';
import { policySchemaText } from './policy-schema.ts';

// `npm run --silent schema`: that of a movement; `-- policy`: that of an organisation's policy.

const { t } = languageOf(FIRST_LANGUAGE);
process.stdout.write(process.argv[2] === 'policy' ? policySchemaText(t) : movementSchemaText(t));
