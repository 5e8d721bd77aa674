import { SettingsPage } from './settings-page.tsx';

/** The page of all settings, with its texts. */
export const settingsPage = {
  Page: SettingsPage,
  texts: [
    import.meta.glob('../../../shared/i18n/*/settings.json', {
      query: '?texts=find-settings,settings',
      import: 'default',
    }),
  ],
};
