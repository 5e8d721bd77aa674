import { describePlaces } from './places.tsx';

describePlaces('the controls of the break');
