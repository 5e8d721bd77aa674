import { hydrate } from 'preact';
import './find.css';
import { FindApp } from './find-app.tsx';

const root = document.getElementById('root');
const typed = root?.querySelector('input')?.value ?? '';
if (root !== null) hydrate(<FindApp bridge={window.vertebreak} typed={typed} />, root);
