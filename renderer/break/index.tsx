import { render } from 'preact';
import { tellOwnInput } from '../ui/own-input.ts';
import './break.css';
import { BreakApp } from './break-app.tsx';

const root = document.getElementById('root');
if (root !== null) render(<BreakApp bridge={window.vertebreak} />, root);
tellOwnInput(window, window.vertebreak);
