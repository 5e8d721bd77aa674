import { HomeApp } from '../../../renderer/home/home-app.tsx';
import '../../../renderer/home/home.css';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { HomeView } from '../../../shared/views.ts';
import { HOME_PAGES } from '../../../shared/views.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';

const platforms = ['linux', 'mac', 'windows'] as const;

export const HomeInGallery = ({ query }: { readonly query: URLSearchParams }) => {
  const theme = query.get('theme');
  const { today, status } = homeViewOf();
  const empty = { ...today, sittingMs: 0, longestMs: 0, taken: 0, offered: 0, natural: 0, lines: [] };
  const view: Partial<HomeView> = {
    platform: platforms.find((platform) => platform === query.get('platform')) ?? 'linux',
    page: HOME_PAGES.find((page) => page === query.get('page')) ?? 'today',
    look: { theme: theme === 'light' || theme === 'dark' ? theme : 'system', reducedMotion: false },
    settings: {
      ...defaultSettings,
      hours: {
        on: true,
        ranges: [...defaultSettings.hours.ranges, { days: [6], from: '22:00', until: '01:30' }],
      },
      movements: {
        ...defaultSettings.movements,
        avoid: ['wrist', 'knee'],
        excluded: ['wall-angels', 'my-own-one'],
        hurting: ['childs-pose'],
      },
      welcome: { seen: true, plan: 'finish the sentence I am in, then stand up' },
    },
    ...(query.has('empty')
      ? { today: empty, status: { ...status, phase: 'away' as const, share: 0, next: null, sittingMs: 0 } }
      : {}),
    ...(query.has('offer') ? { notices: [{ code: 'longer-interval' as const, everyMinutes: 45 }] } : {}),
    ...(query.has('more') ? { more: { count: 11, thing: 'desk' as const, more: 9 } } : {}),
    ...(query.has('notices')
      ? {
          notices: [
            { code: 'no-tray' as const },
            {
              code: 'file-set-aside' as const,
              file: 'settings.json',
              kept: 'settings.broken-1.json',
              reason: 'not JSON',
            },
          ],
        }
      : {}),
  };
  const refuse = { ok: false, reason: 'saveSettings: micro.everyMinutes: must be at least 10' } as const;
  const { bridge } = fakeHomeBridge(homeViewOf(view), ({ micro }) => (micro.everyMinutes < 10 ? refuse : { ok: true }));
  return <HomeApp bridge={bridge} />;
};
