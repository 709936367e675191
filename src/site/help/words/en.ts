import type { HelpWords } from '../steps';

export const en: HelpWords = {
  page: 'Help',
  title: 'From a text to a map',
  intro:
    'The studio makes a map of an article, with every shape tied to the words that support it. For a short article it takes about half an hour. Nothing leaves your browser until you save it. To look around first, open a story under “Take a published story apart”: it is a copy, and nothing can break.',
  open: 'Open the studio',
  pictures: '',
  languages: 'Languages',
  steps: {
    paste: {
      title: 'Put the article on the desk',
      text: 'Paste the text, or open a file: .txt, .md, .html, .docx, or a story’s .zip. Take the whole article: each quote will point to its place in it.',
      picture: 'The studio’s first page, with a field for the article',
    },
    confirm: {
      title: 'Confirm language and land',
      text: 'The studio guesses the language of the text and the countries that it speaks of. Correct what is wrong: these two stay as they are from then on. Say as of when the map shows who holds what, and in which other languages it is to be read.',
      picture: 'The form with language, land and date, filled in by guess',
    },
    sentences: {
      title: 'Check sentences and speakers',
      text: 'The text is cut into sentences. “Join with the next” joins two; with a word chosen by keys, S cuts before it. Beside each sentence stands who says it: the article’s own voice, or somebody whom it quotes. Add speakers under “Story”.',
      picture: 'The article cut into sentences, each with its speaker',
    },
    mark: {
      title: 'Mark words, and say what they claim',
      text: 'Drag over words, or choose them by keys. The card asks what they say, who says it, and of which parties. The quote is kept letter by letter. What you write in plain words stands beside it, never in its place. Another text on the same matter is added under “Story”, with “Add a source”: its words can support the same claims.',
      picture: 'Marked words, and the card that asks what they claim',
    },
    suggestions: {
      title: 'Take suggestions',
      text: '“Suggestions” lists places, parties and dates that the text names, and what it leaves open. Take what belongs in the story. Nothing enters it by itself.',
      picture: 'The list of suggested places with a small map',
    },
    map: {
      title: 'Draw on the map',
      text: 'Put places where they are, draw front lines from border to border, and say who holds what lies between them. Say of each line how it was drawn and how far it can be off: the line is yours, not the article’s.',
      picture: 'Shapes drawn on the map',
    },
    import: {
      title: 'Bring shapes from elsewhere',
      text: 'Points, lines and areas from GeoJSON, KML, GPX, uMap, a shapefile or a table of coordinates (CSV) come in as a copy, with a note of where they are from. Before they do, you see what becomes of them and what is left out. See to the licence before you publish.',
      picture: 'Shapes from a file before they are taken',
    },
    missing: {
      title: 'See what is still missing',
      text: '“Missing” checks while you work, and “Show me” leads to the place. What a program can know for certain, “Fill in what is certain” writes for you. Once the list is empty, the story can be published.',
      picture: 'The list of what is missing, each with “Show me”',
    },
    translate: {
      title: 'Translate',
      text: 'Add a language under “Translation”, and write each sentence below its original. Readers see it marked as a translation. Quotes stay in the words of the original.',
      picture: 'Sentences with fields for their translation',
    },
    preview: {
      title: 'Look at it as a reader',
      text: 'The preview is the page that readers get, made from what is on the desk. Choose shapes and sentences in it, and see whether each leads to the right words.',
      picture: 'The reader’s page in the preview',
    },
    publish: {
      title: 'Save and publish',
      text: '“Save as a file” gives a .zip of the story’s folder. Keep it: it is your document. “Publish” makes one HTML file that opens from a disk, or a whole site for any web host. What still lacks something can be made into a draft, which says so on every page. Under “Story”, a colleague’s version can be compared with yours and taken over piece by piece.',
      picture: 'What can be published: a folder, one file or a whole site',
    },
  },
};
