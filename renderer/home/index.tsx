import { render } from 'preact';
import { tellOwnInput } from '../ui/own-input.ts';
import './home.css';
import { HomeApp } from './home-app.tsx';

const root = document.getElementById('root');
if (root !== null) render(<HomeApp bridge={window.vertebreak} />, root);
tellOwnInput(window, window.vertebreak);
