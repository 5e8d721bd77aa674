import { longerWords } from '../longer-words.ts';
import { describePlaces } from './places.tsx';

describePlaces('the controls of the break in a language of longer words', longerWords);
