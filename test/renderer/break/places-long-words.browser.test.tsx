import { vi } from 'vitest';
import { lengthened } from '../longer-words.ts';
import { describePlaces } from './places.tsx';

vi.mock('../../../shared/i18n/en/break.json', async (original) => lengthened(await original()));

describePlaces('the controls of the break in a language of longer words');
