import { BroughtAlong } from './brought-along.tsx';
import { TakenAlong } from './taken-along.tsx';

type Props = Parameters<typeof BroughtAlong>[0];

/** What goes from one place to another: all of one's own as a file, and settings of other programs. */
const Along = (props: Props) => (
  <>
    <TakenAlong {...props} />
    <BroughtAlong {...props} />
  </>
);

/** The same with its texts. */
export const along = {
  Page: Along,
  texts: [
    import.meta.glob('../../../shared/i18n/*/elsewhere.json', {
      query: '?texts=elsewhere,taken-along',
      import: 'default',
    }),
  ],
};
