import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { Alert } from '../model/alert.ts';
import type { BusyReason } from '../model/busy-reason.ts';
import type { ReleasesView } from '../model/release.ts';
import type { SessionWish } from '../model/session.ts';
import type { ShortcutStates } from '../model/shortcut-state.ts';
import type { Status } from '../model/status.ts';
import { moreWith } from '../routine/more-with.ts';
import { localTime } from '../schedule/local-time.ts';
import type { Policy } from '../settings/policy.ts';
import type { ProfilesShown } from '../settings/profiles.ts';
import type { Settings } from '../settings/schema.ts';
import type { HomePage, HomeView } from '../views/home.ts';

export type HomeFacts = {
  readonly page: HomePage;
  readonly settings: Settings;
  readonly profiles: ProfilesShown;
  readonly policy: Policy;
  readonly status: Status;
  readonly historyEdition: number;
  readonly alerts: readonly Alert[];
  readonly busyUnknown: readonly BusyReason[];
  readonly leftOut: HomeView['leftOut'];
  readonly sessionWish: SessionWish;
  readonly nowMs: number;
  readonly zone: string;
  readonly locale: string;
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  readonly edition: number;
  /** Whether a movement is one of the person's own. */
  readonly isOwn: (movementId: string) => boolean;
  readonly emergencyNumber: string | null;
  readonly version: string;
  readonly releases: ReleasesView;
  readonly platform: HomeView['platform'];
  readonly shortcuts: ShortcutStates;
  readonly displayNames: readonly string[];
};

const policyShown = ({ locked, plain, ownMovements, updates }: Policy): HomeView['policy'] => ({
  ...{ locked: [...locked.keys()], plain, ownMovements, updates },
});

/** All that the home window shows, put together from the facts. */
export const homeView = (facts: HomeFacts): HomeView => {
  const { page, settings, status, alerts, nowMs, zone, locale, catalogue, isOwn } = facts;
  return {
    page,
    settings,
    profiles: facts.profiles,
    policy: policyShown(facts.policy),
    status,
    date: localTime(nowMs, zone).date,
    historyEdition: facts.historyEdition,
    alerts: [...alerts],
    busyUnknown: [...facts.busyUnknown],
    leftOut: facts.leftOut,
    sessionWish: { ...facts.sessionWish },
    movements: [...catalogue.values()].map(
      ({ movement: { id, kind, muscles, bends, offByDefault }, text: { name } }) => ({
        ...{ id, name, kind, muscles, bends, offByDefault },
        own: isOwn(id),
      }),
    ),
    edition: facts.edition,
    more: moreWith({ catalogue, settings: settings.movements }),
    nowMs,
    zone,
    locale,
    emergencyNumber: facts.emergencyNumber,
    version: facts.version,
    releases: facts.releases,
    platform: facts.platform,
    shortcuts: facts.shortcuts,
    displayNames: [...facts.displayNames],
    look: { theme: settings.look.theme, reducedMotion: settings.look.motion === 'reduced' },
  };
};
