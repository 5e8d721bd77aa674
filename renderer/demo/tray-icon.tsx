import { useLayoutEffect, useRef } from 'preact/hooks';
import { drawTrayIcon, trayShape } from '../../shared/app/tray-icon.ts';
import type { Status } from '../../shared/model/status.ts';

const SIDE = 22;

/** The tray icon, drawn by the code that draws it in the app's tray. */
export const TrayIcon = ({ status }: { readonly status: Status }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pixels = SIDE * Math.ceil(window.devicePixelRatio);
  const shape = trayShape(status);
  const drawn = JSON.stringify(shape);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const image = context.createImageData(pixels, pixels);
    image.data.set(straight(drawTrayIcon(shape, pixels, 'twin')));
    context.putImageData(image, 0, 0);
  }, [drawn, pixels]);
  return <canvas class="tray-icon" ref={canvas} width={pixels} height={pixels} data-shape={shape.shape} />;
};

/** From blue, green, red multiplied by the opacity to red, green, blue as they are. */
const straight = (bitmap: Uint8Array): Uint8ClampedArray => {
  const image = new Uint8ClampedArray(bitmap.length);
  for (let at = 0; at < bitmap.length; at += 4) {
    const opacity = bitmap[at + 3] ?? 0;
    const share = opacity === 0 ? 0 : 255 / opacity;
    for (const [to, from] of [
      [0, 2],
      [1, 1],
      [2, 0],
    ] as const) {
      image[at + to] = (bitmap[at + from] ?? 0) * share;
    }
    image[at + 3] = opacity;
  }
  return image;
};
