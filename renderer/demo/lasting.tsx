import { Alerts } from '../home/alerts.tsx';
import { useT } from '../ui/language.tsx';
import type { DeskView } from './desk.ts';

/** What the page cannot keep, or could not read, a line each. */
export const Lasting = ({ view }: { readonly view: DeskView }) => {
  const t = useT();
  return (
    <>
      {view.lost !== null && (
        <p class="demo-remark" role="status">
          {t(`demo.lost.${view.lost}`)}
        </p>
      )}
      <Alerts alerts={view.alerts} />
    </>
  );
};
