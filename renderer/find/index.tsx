import { render } from 'preact';
import './find.css';
import { FindApp } from './find-app.tsx';

const root = document.getElementById('root');
if (root !== null) render(<FindApp bridge={window.vertebreak} />, root);
