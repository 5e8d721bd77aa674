import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { chromium } from '../../chromium.ts';
import { isInstalled } from '../../runner/commands.ts';
import { BY_X, holdsUntil } from '../holding.ts';
import { withFastApp } from '../world.ts';
import { programsOfJourney } from './programs.ts';

// A browser that asks GNOME's portal, and gets its pictures through PipeWire.

const programs = programsOfJourney();

const CALL = `<!doctype html><video autoplay muted></video><script>
  navigator.mediaDevices.getUserMedia({ video: true }).then((stream) => {
    document.querySelector('video').srcObject = stream;
  });
</script>`;

/** What PipeWire passes on to the browser; empty where nothing flows. */
const flows = (): string =>
  JSON.parse(execFileSync('pw-dump', { encoding: 'utf8' }))
    .map(
      (one: { readonly info?: { readonly state?: string; readonly props?: { readonly 'media.class'?: string } } }) =>
        one.info?.state === 'running' && one.info.props?.['media.class'] === 'Stream/Input/Video' ? 'running' : '',
    )
    .join('');

/** As a person does who grants it once, for programs that are not in a sandbox. */
const grantCamera = (): void => {
  const store = ['org.freedesktop.impl.portal.PermissionStore', '--object-path'];
  const at = ['/org/freedesktop/impl/portal/PermissionStore', '--method'];
  const grant = [
    'org.freedesktop.impl.portal.PermissionStore.SetPermission',
    'devices',
    'true',
    'camera',
    '',
    "['yes']",
  ];
  execFileSync('gdbus', ['call', '--session', '--dest', ...store, ...at, ...grant]);
};

test('gnome: a browser that the portal has let to the camera holds the break until it has ended', async () => {
  test.skip(!existsSync('/usr/libexec/xdg-desktop-portal-gnome'), 'there is no xdg-desktop-portal-gnome');
  test.skip(!(isInstalled('gst-launch-1.0') && chromium.isThere), 'there is no gst-launch-1.0 or no browser');
  const camera = 'media.class=Video/Source,media.role=Camera,node.name=camera-of-a-journey';
  const picture = 'video/x-raw,format=YUY2,width=640,height=360,framerate=15/1';
  const pipe = ['videotestsrc', 'is-live=true', '!', picture, '!', 'pipewiresink', 'mode=provide'];
  const { start, browse, end } = programs();
  start('gst-launch-1.0', ['-q', ...pipe, `stream-properties=p,${camera}`]);
  grantCamera();
  const browser = browse(CALL, ['--use-fake-ui-for-media-stream', '--enable-features=WebRtcPipeWireCamera']);
  await expect.poll(flows).toBe('running');
  await withFastApp((app) => holdsUntil(app, 'camera', 'Quiet: chromium is using the camera', () => end(browser)), {
    env: BY_X,
  });
});
