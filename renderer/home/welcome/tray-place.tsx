import type { HomeView } from '../../../shared/views/home.ts';
import { useT } from '../../ui/language.tsx';

type TrayPlaceProps = { readonly platform: HomeView['platform']; readonly trayShown: boolean };

/** Where the icon in the tray is to be found on this system: a corner of its screen, and the same in words. */
export const TrayPlace = ({ platform, trayShown }: TrayPlaceProps) => {
  const t = useT();
  return (
    <section class="tray-place">
      <h2>{t('welcome.tray.title')}</h2>
      {trayShown && <Corner platform={platform} />}
      <p>{trayShown ? t(`welcome.tray.${platform}`) : t('welcome.tray.missing')}</p>
    </section>
  );
};

/** The right end of the screen, above or below: the bar, what else stands in it, and the icon with its name. */
const Corner = ({ platform }: Pick<TrayPlaceProps, 'platform'>) => (
  <svg class="corner" viewBox="0 0 300 104" aria-hidden="true">
    {platform === 'windows' ? <Taskbar /> : <TopBar ends={platform === 'mac'} />}
  </svg>
);

/** A bar above: what stands beside the icon differs between a panel and the menu bar of a Mac. */
const TopBar = ({ ends }: { readonly ends: boolean }) => {
  const t = useT();
  return (
    <>
      <path class="screen-edge" d="M0 .75H290Q299.25 .75 299.25 10V104" />
      <path class="screen-bar" d="M0 28.5H299" />
      <Icon x={ends ? 130 : 154} y={14.5} />
      <Signal x={ends ? 158 : 182} y={14.5} />
      <Battery x={ends ? 182 : 206} y={14.5} />
      {ends && <Lens x={214} y={14.5} />}
      <Clock x={ends ? 234 : 240} y={14.5} />
      <Leader x={ends ? 130 : 154} fromY={25} toY={62} />
      <text class="corner-name" x={ends ? 130 : 154} y={78}>
        {t('welcome.tray.icon')}
      </text>
    </>
  );
};

/** A taskbar below, with what the arrow beside the clock opens above it. */
const Taskbar = () => {
  const t = useT();
  return (
    <>
      <path class="screen-edge" d="M0 103.25H290Q299.25 103.25 299.25 94V0" />
      <path class="screen-bar" d="M0 75.5H299" />
      <path class="arrow" d="M146 92L151 87L156 92" />
      <Signal x={180} y={89.5} />
      <Battery x={204} y={89.5} />
      <Clock x={240} y={89.5} />
      <rect class="flyout" x="107" y="33" width="88" height="32" rx="6" />
      <Icon x={125} y={49} />
      <rect class="neighbour" x="145" y="43" width="12" height="12" rx="2" />
      <circle class="neighbour" cx="177" cy="49" r="6" />
      <Leader x={125} fromY={38} toY={24} />
      <text class="corner-name" x={125} y={15}>
        {t('welcome.tray.icon')}
      </text>
    </>
  );
};

type At = { readonly x: number; readonly y: number };

const Icon = ({ x, y }: At) => (
  <g class="icon">
    <circle class="ring-way" cx={x} cy={y} r="7" />
    <circle
      class="ring-left"
      cx={x}
      cy={y}
      r="7"
      pathLength="1"
      stroke-dasharray="0.65 1"
      transform={`rotate(-90 ${x} ${y})`}
    />
  </g>
);

const Signal = ({ x, y }: At) => (
  <path class="neighbour" d={`M${x - 7} ${y + 5}V${y + 2}M${x - 2} ${y + 5}V${y - 1}M${x + 3} ${y + 5}V${y - 5}`} />
);

const Battery = ({ x, y }: At) => (
  <path class="neighbour" d={`M${x - 8} ${y - 4}H${x + 6}V${y + 4}H${x - 8}ZM${x + 9} ${y - 1.5}V${y + 1.5}`} />
);

const Lens = ({ x, y }: At) => (
  <path class="neighbour" d={`M${x - 5} ${y - 1}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M${x + 2} ${y + 2}L${x + 6} ${y + 6}`} />
);

const Clock = ({ x, y }: At) => (
  <text class="corner-clock" x={x} y={y + 4.5}>
    10:24
  </text>
);

const Leader = ({ x, fromY, toY }: { readonly x: number; readonly fromY: number; readonly toY: number }) => (
  <path class="corner-leader" d={`M${x} ${fromY}V${toY}`} />
);
