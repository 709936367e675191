import { escapeHtml } from '../../story/escape-html';

/** The HTML of a frame with the map in it, for any page: it needs no script there. */
export function embedCode(title: string, address: string): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: '520',
    loading: 'lazy',
    // Else the frame may neither copy a citation nor take the whole screen.
    allow: 'clipboard-write; fullscreen',
    style: 'border:0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
