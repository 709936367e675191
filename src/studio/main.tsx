import 'virtual:fonts.css';
import 'virtual:themes.css';
import '../ui/base.css';
import './studio.css';
import { createEffect } from 'solid-js';
import { render } from 'solid-js/web';
import { loadWords } from '../i18n/loaded-words';
import { direction } from '../i18n/tags';
import { createDesk, studioLanguage } from './desk/desk';
import { loadStudioWords } from './desk/studio-words';
import { openFromAddress } from './desk/open-from-address';
import { StudioPage } from './StudioPage';

const page = document.getElementById('page');
if (!page) throw new Error('studio.html: found no #page; expected the element to fill');

await Promise.all([loadWords(studioLanguage()), loadStudioWords(studioLanguage())]);
render(Studio, page);

function Studio() {
  const desk = createDesk();
  createEffect(() => {
    const { documentElement: root, body } = document;
    root.lang = desk.language();
    root.dataset['theme'] = desk.theme();
    body.dir = direction(desk.language());
    document.title = [desk.t('studio'), desk.words.t('appName')].join(' · ');
  });
  openFromAddress(desk);
  return <StudioPage desk={desk} />;
}
