import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Later } from '../../ui/later.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { OnScreen } from './breaks.tsx';
import { Busy } from './busy.tsx';
import { Defaults } from './defaults.tsx';
import { hasDisplayChoice } from './display.tsx';
import { Finding, SectionList } from './finding.tsx';
import { Hours } from './hours.tsx';
import type { Section } from './list.ts';
import { Look } from './look.tsx';
import { Movements } from './movements.tsx';
import { Profiles } from './profiles.tsx';
import { Rhythm } from './rhythm.tsx';
import { FinerRules } from './rules.tsx';
import { useRefusal, useSettings } from './save.ts';
import { found as foundBy } from './search.ts';
import { Setting, type SettingsFacts, SettingsFactsProvider } from './setting.tsx';
import { Sound } from './sound.tsx';
import { Folders, Shortcuts, System } from './system.tsx';
import { Updates } from './updates.tsx';

export type SettingsPageProps = {
  readonly view: HomeView;
  readonly bridge: HomeBridge;
  readonly onFirstSteps: () => void;
};

const loadTrial = async () => (await import('./trial-with-texts.ts')).trialDay;
const loadActivity = async () => (await import('./activity-with-texts.ts')).activitySettings;
const loadAlong = async () => (await import('./along.tsx')).along;

/** Every setting, applied as it is changed: a part at a time, or what is looked for. */
export const SettingsPage = ({ view, bridge, onFirstSteps }: SettingsPageProps) => {
  const language = useLanguage();
  const { t } = language;
  const [settings, save] = useSettings(view.settings, bridge);
  const [section, setSection] = useState<Section>('rhythm');
  const [query, setQuery] = useState('');
  const [back, setBack] = useState<Back | null>(null);
  const panes = useRef<HTMLDivElement>(null);
  const { profiles, policy } = view;
  const found = query.trim() === '' ? null : foundBy(language, settings, query, absentIn(view, settings));
  const facts: SettingsFacts = {
    ...{ settings, plain: policy.plain, locked: policy.locked, found, save },
    onBack: (name, before) => setBack({ name, before }),
  };
  const turnTo = (next: Section) => {
    setQuery('');
    setSection(next);
    // What is read next is what was turned to, from its top, below the page's title.
    panes.current?.focus({ preventScroll: true });
    panes.current?.closest('main')?.scrollTo(0, 0);
  };
  const pane = (of: Section, children: ComponentChildren) => (
    <div class="settings-pane" hidden={found === null && section !== of}>
      {children}
    </div>
  );
  return (
    <SettingsFactsProvider value={facts}>
      <article class="settings" data-searching={found !== null}>
        <h1>{t('home.pages.settings')}</h1>
        <Finding query={query} count={found?.size ?? null} onQuery={setQuery} />
        <SectionList section={found === null ? section : null} onSection={turnTo} />
        <div class="settings-panes" ref={panes} tabIndex={-1}>
          {back !== null && <BackBand back={back} save={save} />}
          {pane(
            'rhythm',
            <>
              <Rhythm
                settings={settings}
                save={save}
                onSources={() => void bridge.openHome({ page: 'know' }).catch(() => undefined)}
              />
              {found === null && <Later load={loadTrial} props={{ settings, save, view, bridge }} />}
              <FinerRules settings={settings} save={save} open={found !== null} />
            </>,
          )}
          {pane(
            'screen',
            <>
              <OnScreen settings={settings} save={save} profiles={profiles} displayNames={view.displayNames} />
              <Look settings={settings} save={save} />
            </>,
          )}
          {pane(
            'quiet',
            <>
              <Hours settings={settings} save={save} profiles={profiles} today={view.date} locale={view.locale} />
              <Busy settings={settings} save={save} profiles={profiles} unknown={view.busyUnknown} />
            </>,
          )}
          {pane(
            'movements',
            <Movements
              {...{ settings, save, bridge, movements: view.movements, more: view.more }}
              ownMovements={policy.ownMovements}
            />,
          )}
          {pane('sound', <Sound settings={settings} save={save} profiles={profiles} />)}
          {pane('keys', <Shortcuts settings={settings} save={save} shortcuts={view.shortcuts} />)}
          {pane(
            'system',
            <>
              <System settings={settings} save={save} onFirstSteps={onFirstSteps} />
              <Updates settings={settings} save={save} view={view} bridge={bridge} />
              <Setting id="profiles">
                <Profiles profiles={profiles} bridge={bridge} />
              </Setting>
            </>,
          )}
          {pane(
            'data',
            <>
              <Folders bridge={bridge} />
              <Setting id="along">
                <Later load={loadAlong} props={{ bridge }} />
              </Setting>
              <Later load={loadActivity} props={{ settings, save, bridge }} />
              <Defaults facts={facts} />
            </>,
          )}
        </div>
      </article>
    </SettingsFactsProvider>
  );
};

/** What the page has no control for as things stand. */
const absentIn = ({ displayNames, releases }: HomeView, settings: Settings): readonly string[] => [
  ...(releases.off === null ? [] : ['updates.weekly']),
  ...(hasDisplayChoice(settings, displayNames) ? [] : ['look.display']),
  ...(settings.hours.on ? [] : ['hours.ranges']),
];

type Back = { readonly name: string | null; readonly before: Settings };

/** What has gone back to its default, with the way to undo it. */
const BackBand = ({ back, save }: { readonly back: Back } & Pick<SettingsFacts, 'save'>) => {
  const { t } = useLanguage();
  const { reason, trySave } = useRefusal(save);
  const [undone, setUndone] = useState<Back | null>(null);
  const { name, before } = back;
  const isUndone = undone === back;
  const undo = async () => {
    if (await trySave(() => before)) setUndone(back);
  };
  const done = name === null ? t('settings.backAll') : t('settings.backOne', { name });
  return (
    <div class="settings-back left-out">
      <p role="status">{isUndone ? t('settings.undone') : done}</p>
      {!isUndone && (
        <Button weight="plain" onPress={undo}>
          {t('settings.undo')}
        </Button>
      )}
      <Problem text={reason === null ? null : t('settings.backRefused', { reason })} />
    </div>
  );
};
