import words from '../../shared/i18n/en/demo.json' with { type: 'json' };
import { Alerts } from '../home/alerts.tsx';
import type { DeskView } from './desk.ts';

/** What the page cannot keep, or could not read, a line each. */
export const Lasting = ({ view }: { readonly view: DeskView }) => (
  <>
    {view.lost !== null && (
      <p class="demo-remark" role="status">
        {words.lost[view.lost]}
      </p>
    )}
    <Alerts alerts={view.alerts} />
  </>
);
