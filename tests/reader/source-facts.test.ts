import { expect, it } from 'vitest';
import { sourceFacts } from '../../src/reader/about/source-facts';
import { citation } from '../../src/reader/share/citation';
import { compiled, fixtureFolder } from '../support/fixture';
import { stateOf } from '../support/state';

const { story } = compiled(fixtureFolder);
const session = stateOf(story, 'fr');
const [text] = story.texts;
const address = 'https://gazette.example/2031/deux-ligues';
const archive = 'https://archive.example/gazette/deux-ligues';

it('says where a source stood, when, and on what terms it may be quoted; addresses lead there', () => {
  if (!text) throw new Error('The fixture has no source.');
  expect(sourceFacts(text, session.words)).toEqual([
    { term: 'Auteur', value: 'La rédaction' },
    { term: 'Éditeur', value: 'La Gazette des essais' },
    { term: 'Publication', value: 'mars 2031' },
    { term: 'Adresse', value: address, href: address },
    { term: 'Consultation', value: '14 mars 2031' },
    { term: 'Copie archivée', value: archive, href: archive },
    { term: 'Licence', value: 'CC BY 4.0' },
    { term: 'Autorisation de citer', value: 'Accordée pour les essais.' },
  ]);
});

it('says nothing of what the story does not know', () => {
  const bare = { id: 'article', language: 'fr', credit: { fr: 'Inventé.' }, sha256: '' };
  expect(sourceFacts(bare, session.words)).toEqual([]);
});

it('a citation has the addresses of the source and of its archived copy', () => {
  const lines = citation(undefined, session, 'https://example.org/map/', '2031-05-01').split('\n');
  expect(lines.filter((line) => line.endsWith(address))).toHaveLength(1);
  expect(lines.filter((line) => line.endsWith(archive))).toHaveLength(1);
});
