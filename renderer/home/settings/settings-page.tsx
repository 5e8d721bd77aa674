import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { useT } from '../../ui/language.tsx';
import { Later } from '../../ui/later.tsx';
import { Breaks } from './breaks.tsx';
import { Busy } from './busy.tsx';
import { Hours } from './hours.tsx';
import { Look } from './look.tsx';
import { Movements } from './movements.tsx';
import { Profiles } from './profiles.tsx';
import { Rhythm } from './rhythm.tsx';
import { FinerRules } from './rules.tsx';
import { useSettings } from './save.ts';
import { System } from './system.tsx';

type SettingsPageProps = {
  readonly view: HomeView;
  readonly bridge: HomeBridge;
  readonly onFirstSteps: () => void;
};

const loadAlong = async () => (await import('./along.tsx')).along;

/** Every setting, applied as it is changed. */
export const SettingsPage = ({ view, bridge, onFirstSteps }: SettingsPageProps) => {
  const t = useT();
  const [settings, save] = useSettings(view.settings, bridge);
  const { profiles } = view;
  return (
    <article class="settings">
      <h1>{t('home.pages.settings')}</h1>
      <Rhythm settings={settings} save={save} />
      <Breaks settings={settings} save={save} profiles={profiles} displayNames={view.displayNames} />
      <FinerRules settings={settings} save={save} />
      <Hours settings={settings} save={save} profiles={profiles} today={view.date} locale={view.locale} />

      <Busy settings={settings} save={save} profiles={profiles} unknown={view.busyUnknown} />
      <Movements settings={settings} save={save} movements={view.movements} more={view.more} bridge={bridge} />
      <Profiles profiles={profiles} bridge={bridge} />
      <Look settings={settings} save={save} />
      <System settings={settings} save={save} bridge={bridge} shortcuts={view.shortcuts} onFirstSteps={onFirstSteps} />
      <Later load={loadAlong} props={{ bridge }} />
    </article>
  );
};
