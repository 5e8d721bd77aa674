import { ForeignImport } from './foreign-import.tsx';
import { TakenAlong } from './taken-along.tsx';

type Props = Parameters<typeof ForeignImport>[0];

/** What goes from one place to another: all of one's own as a file, and settings of other programs. */
const Along = (props: Props) => (
  <>
    <TakenAlong {...props} />
    <ForeignImport {...props} />
  </>
);

/** The same with its texts. */
export const along = {
  Page: Along,
  texts: [
    import.meta.glob('../../../shared/i18n/*/foreign.json', {
      query: '?texts=foreign,taken-along',
      import: 'default',
    }),
  ],
};
