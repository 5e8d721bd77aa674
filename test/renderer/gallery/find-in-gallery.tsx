import { FindApp } from '../../../renderer/find/find-app.tsx';
import '../../../renderer/find/find.css';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { fakeFindBridge, findViewOf } from '../find-fakes.ts';
import { languageOf } from './language.ts';

export const FindInGallery = ({ query }: { readonly query: URLSearchParams }) => {
  const theme = query.get('theme');
  const view = findViewOf({
    words: query.get('words') ?? '',
    look: { theme: theme === 'light' || theme === 'dark' ? theme : 'system', reducedMotion: query.has('still') },
    settings: {
      ...defaultSettings.movements,
      ...(query.has('spared') ? { excluded: ['wall-angels'], avoid: ['tingling'], hurting: ['cat-cow-desk'] } : {}),
    },
  });
  const { entries: told } = builtInCatalogue(languageOf(query).texts.movements);
  const entries = view.entries.map((entry) => ({ ...entry, text: told.get(entry.movement.id)?.text ?? entry.text }));
  return <FindApp bridge={fakeFindBridge({ ...view, entries }).bridge} />;
};
