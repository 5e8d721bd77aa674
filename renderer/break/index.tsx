import { render } from 'preact';
import { tellOwnInput } from '../ui/own-input.ts';
import '../body-map/body-map.css';
import '../body-map/muscle-picture.css';
import './break.css';
import './moved-plate.css';
import { BreakApp } from './break-app.tsx';

const root = document.getElementById('root');
if (root !== null) render(<BreakApp bridge={window.vertebreak} />, root);
tellOwnInput(window, window.vertebreak);
