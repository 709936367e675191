import type { ClaimsFile, SentencesFile, StoryFile } from '../../../src/story/schema';
import type { Files } from '../../../src/studio/document/files';

/** A story with its first source alone: without the sentences of the others, and what quotes them. */
export function withFirstSource(files: Files): Files {
  const now = new Map(files);
  const change = <T extends object>(name: string, edit: (value: T) => void) => {
    const value = JSON.parse(String(now.get(name))) as T;
    edit(value);
    now.set(name, `${JSON.stringify(value, null, 2)}\n`);
  };
  const gone = new Set<string>();
  change<StoryFile>('story.json', (story) => {
    for (const { id, language } of story.sources.splice(1)) now.delete(`source.${id}.${language}.txt`);
  });
  change<SentencesFile>('sentences.json', (file) => {
    for (const { id, source } of file.sentences) if (source !== undefined) gone.add(id);
    file.sentences = file.sentences.filter(({ id }) => !gone.has(id));
  });
  if (gone.size === 0) return files;
  change<ClaimsFile>('claims.json', (file) => {
    for (const claim of file.claims)
      claim.quotes = claim.quotes.filter(({ sentence }) => !gone.has(sentence));
    file.claims = file.claims.filter(({ quotes }) => quotes.length > 0);
  });
  for (const name of now.keys())
    if (name.startsWith('translation.'))
      change<{ sentences: Record<string, string> }>(name, (file) => {
        for (const id of gone) delete file.sentences[id];
      });
  return now;
}
