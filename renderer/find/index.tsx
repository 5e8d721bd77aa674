import { hydrate } from 'preact';
import { tellOwnInput } from '../ui/own-input.ts';
import './find.css';
import { FindApp } from './find-app.tsx';

/** Takes over the box that stands in the page, with what was typed into it meanwhile. */
const takeOver = (root: HTMLElement): void =>
  hydrate(<FindApp bridge={window.vertebreak} typed={root.querySelector('input')?.value ?? ''} />, root);

const root = document.getElementById('root');
// After the first frame: the box is painted and can be typed into before the rest is worked out.
if (root !== null) requestAnimationFrame(() => setTimeout(() => takeOver(root)));
tellOwnInput(window, window.vertebreak);
