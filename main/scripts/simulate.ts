import { languageOf } from '../../shared/i18n/languages.ts';
import { languageIn, withoutLanguage } from '../command-line/arguments.ts';
import { simulateCommand } from '../command-line/simulate.ts';

const args = process.argv.slice(2);
const language = languageOf(languageIn(args, false));
const rest = withoutLanguage(language.t, args, false);
if (typeof rest === 'string') {
  process.stderr.write(`${rest}\n`);
  process.exitCode = 2;
} else process.exitCode = simulateCommand(language, rest);
