import { render } from 'preact';
import './break.css';
import { BreakApp } from './break-app.tsx';

const root = document.getElementById('root');
if (root !== null) render(<BreakApp bridge={window.vertebreak} />, root);
