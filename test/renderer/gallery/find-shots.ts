import { LANGUAGES, type Shot, said } from './shot.ts';

export const findShots: readonly Shot[] = ['light', 'dark'].flatMap((theme) => {
  const shot = (name: string, query: string, more: Partial<Shot> = {}): Shot => ({
    name: `find-${name}-${theme}`,
    query: `window=find&theme=${theme}&${query}`,
    width: 720,
    height: 520,
    ...more,
  });
  return [
    shot('empty', ''),
    shot('empty-text-200', 'text=200', { height: 1400 }),
    shot('empty-narrow', '', { width: 400, height: 900 }),
    shot('empty-rtl', 'rtl'),
    shot('empty-forced', '', { forced: true }),
    shot('letters', 'words=sho'),
    shot('neck', 'words=stiff neck'),
    shot('name', 'words=wall an'),
    shot('session', 'words=10 min session'),
    shot('pain', 'words=sciatica cat cow'),
    shot('leave-out', 'words=I am pregnant, cat cow'),
    shot('nothing', 'words=shoulderrbledaz'),
    shot('spared', 'words=wall angels&spared'),
    shot('left-out', 'words=back&spared'),
    shot('card', 'words=bird dog', { height: 1500 }),
    shot('card-easier', 'words=dead bug', { press: ['Easier'] }),
    shot('place', 'words=back', { press: ['Place'] }),
    shot('filtered', 'words=back', { press: ['Place', 'On a chair', 'Time', 'Up to 1 min'] }),
    shot('muscle', '', { press: ['Muscle'] }),
    shot('pinned', 'words=cat cow', { width: 360, press: ['Keep open'] }),
    shot('still', 'words=doorway&still'),
    shot('low', 'words=neck', { height: 400 }),
    shot('narrow', 'words=neck', { width: 400, height: 480 }),
    shot('text-200', 'words=neck&text=200'),
    shot('zoom-200', 'words=neck', { zoom: 2 }),
    shot('rtl', 'words=neck&rtl'),
    ...LANGUAGES.flatMap(([name, code]) => [
      shot(`${name}-neck`, `language=${code}&words=stiff neck`),
      shot(`${name}-empty`, `language=${code}`),
      shot(`${name}-card`, `language=${code}&words=bird dog&spared`, { height: 1500 }),
      shot(`${name}-place`, `language=${code}&words=back`, { press: said(code, 'Place') }),
      shot(`${name}-pain`, `language=${code}&words=sciatica cat cow`),
      shot(`${name}-nothing`, `language=${code}&words=shoulderrbledaz`),
      shot(`${name}-narrow`, `language=${code}&words=neck`, { width: 400, height: 480 }),
    ]),
    shot('forced', 'words=wall an', { forced: true }),
  ];
});
