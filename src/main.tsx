import './ui/fonts.css';
import './ui/base.css';
import { render } from 'solid-js/web';
import { App } from './App';

const page = document.getElementById('page');
if (!page) throw new Error('index.html: found no #page; expected the element to fill');
render(() => <App />, page);
