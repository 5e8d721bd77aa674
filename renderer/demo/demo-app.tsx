import { useLanguage } from '../ui/language.tsx';
import { useLook } from '../ui/look.ts';
import { Controls } from './controls.tsx';
import { Decisions } from './decisions.tsx';
import type { DemoProps } from './demo-props.ts';
import { Laptop } from './laptop.tsx';
import { Lasting } from './lasting.tsx';
import { Timeline } from './timeline.tsx';
import { useDesk } from './use-desk.ts';

/** The page: what Vertebreak is, a desk with it at work, and what it decides. */
export const DemoApp = ({ desk, watch }: DemoProps) => {
  const language = useLanguage();
  const { t } = language;
  const view = useDesk(desk);
  useLook(desk.look());
  return (
    <main class="demo">
      <header class="demo-head">
        <p class="demo-name">{t('demo.name')}</p>
        <h1>{t('demo.headline')}</h1>
        <ul>
          {language.texts.demo.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </header>
      <Laptop desk={desk} view={view} watch={watch} />
      <div class="demo-day">
        <Controls desk={desk} view={view} />
        <Timeline view={view} />
        <Lasting view={view} />
        <Decisions view={view} nameOf={desk.nameOf} />
      </div>
      <footer class="demo-foot">
        {t('demo.note')} <a href="THIRD-PARTY-NOTICES.txt">{t('demo.notices')}</a>
      </footer>
    </main>
  );
};
