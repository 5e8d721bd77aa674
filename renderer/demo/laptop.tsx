import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Place, placeBreak, placeFind, placePinned, seatOf } from '../../shared/app/placement.ts';
import { oClock } from '../ui/format.ts';
import { useT } from '../ui/language.tsx';
import { BreakFrame } from './break-frame.tsx';
import type { DemoProps } from './demo-props.ts';
import type { DeskView } from './desk.ts';
import { DeskTop } from './desk-top.tsx';
import { FindFrame } from './find-frame.tsx';
import { HomeFrame } from './home-frame.tsx';
import { ScreenPicture } from './screen-picture.tsx';
import { Tray } from './tray.tsx';

const PANEL = 36;
/** A drawn screen smaller than this cannot hold the windows that are asked for: they stand over the whole page then. */
const HOLDS = { width: 580, height: 400 };
/** So wide a screen shows a break in its own size; on a smaller one it is made smaller. */
const BREAK_NEEDS = 420;

/** The drawn laptop, with the real program on its screen. */
export const Laptop = ({ desk, view, watch }: DemoProps & { readonly view: DeskView }) => {
  const t = useT();
  const screen = useRef<HTMLDivElement>(null);
  const { place, over, drawn, scale } = usePlace(screen);
  const { run, open, notification } = view;
  const { played } = run;
  // A day that is over can still be looked at.
  const state = played === null ? 'active' : played.isOver() ? 'idle' : played.state();
  return (
    <section class="laptop" aria-label={t('demo.scene')}>
      <div class="screen" ref={screen} data-state={state}>
        <div class="panel">
          <Tray desk={desk} view={view} />
          <span class="panel-clock">{oClock(run.nowMs(), { zone: run.zone(), locale: navigator.language })}</span>
        </div>
        <ScreenPicture state={state} />
        <div role="status" class="bubble-place">
          {notification !== null && (
            <div class="bubble">
              <strong>{notification.title}</strong>
              <span>{notification.message}</span>
            </div>
          )}
        </div>
        {open.break !== null && (
          <div class="windows">
            {open.break.shown && seatOf(open.break.view) === 'middle' && <div class="dim" />}
            <BreakFrame
              key={open.break.view.id}
              desk={desk}
              box={placeBreak(drawn, seatOf(open.break.view))}
              scale={scale}
              shown={open.break.shown}
              watch={watch}
            />
          </div>
        )}
        <div class="windows" data-over={over}>
          {open.home !== null && <HomeFrame desk={desk} watch={watch} hasPast={played?.hasPast ?? false} />}
          {open.find !== null && (
            <FindFrame
              desk={desk}
              box={open.find.pinned ? placePinned(place, placeFind(place)) : placeFind(place)}
              pinned={open.find.pinned}
              watch={watch}
            />
          )}
        </div>
      </div>
      <DeskTop />
    </section>
  );
};

/** The display that windows are placed on: the drawn one, or for all but a break the whole page where that is too small. */
const usePlace = (screen: { readonly current: HTMLDivElement | null }) => {
  const [held, setHeld] = useState(() => placesOf(0, 0));
  useLayoutEffect(() => {
    const measure = () => setHeld(placesOf(screen.current?.clientWidth ?? 0, screen.current?.clientHeight ?? 0));
    const observer = new ResizeObserver(measure);
    if (screen.current !== null) observer.observe(screen.current);
    window.addEventListener('resize', measure);
    measure();
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [screen]);
  return held;
};

const placesOf = (width: number, height: number) => {
  const over = width < HOLDS.width || height < HOLDS.height;
  const scale = Math.min(1, width / BREAK_NEEDS) || 1;
  const drawn = placeOf(width / scale, height / scale, PANEL / scale);
  const place = over ? placeOf(document.documentElement.clientWidth, window.innerHeight, 0) : drawn;
  return { over, place, drawn, scale };
};

const placeOf = (width: number, height: number, panel: number): Place => ({
  bounds: { x: 0, y: 0, width, height },
  workArea: { x: 0, y: panel, width, height: height - panel },
});
