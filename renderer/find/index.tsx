import { hydrate } from 'preact';
import { tellOwnInput } from '../ui/own-input.ts';
import './find.css';
import { FindApp } from './find-app.tsx';

/** Takes over the box that stands in the page, with what was typed into it meanwhile. */
const takeOver = (root: HTMLElement): void =>
  hydrate(<FindApp bridge={window.vertebreak} typed={root.querySelector('input')?.value ?? ''} />, root);

const root = document.getElementById('root');
if (root !== null) takeOver(root);
tellOwnInput(window, window.vertebreak);
