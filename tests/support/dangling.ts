import type { Story } from '../../src/story/model';

/** The references of a compiled story that lead nowhere, and the ids that are there twice: none, in any draft. */
export function danglingIn(story: Story): string[] {
  const wrong: string[] = [];
  const known = (what: string, items: readonly { readonly id: string }[]) => {
    const ids = new Set(items.map(({ id }) => id));
    if (ids.size < items.length) wrong.push(`an id of a ${what} twice`);
    return (where: string, ...references: readonly (string | undefined)[]) => {
      for (const id of references)
        if (id !== undefined && !ids.has(id)) wrong.push(`${where}: no ${what} "${id}"`);
    };
  };
  const speaker = known('speaker', story.speakers);
  const actor = known('actor', story.actors);
  const source = known('source', story.sources);
  const sentence = known('sentence', story.sentences);
  const claim = known('claim', story.claims);
  const feature = known('feature', story.features);
  const ofKind = (...kinds: readonly string[]) => story.features.filter(({ kind }) => kinds.includes(kind));
  const zone = known('zone', ofKind('zone'));
  const anchor = known('anchor', ofKind('place', 'zone'));
  const language = known(
    'language',
    story.languages.map((id) => ({ id })),
  );

  language('translators', ...Object.keys(story.translators));
  for (const { id, speakers, translations } of story.sentences) {
    speaker(id, ...speakers);
    language(id, ...Object.keys(translations));
  }
  for (const { id, quotes, relation, ...one } of story.claims) {
    speaker(id, one.speaker);
    actor(id, one.viewOf, ...one.actors, relation?.from, ...(relation?.to ?? []));
    sentence(id, ...quotes.map((quote) => quote.sentence));
    if (quotes.length === 0) wrong.push(`${id}: no quote`);
  }
  for (const { id, ...gap } of story.gaps) {
    sentence(id, gap.sentence);
    feature(id, ...(gap.features ?? []));
  }
  for (const { id, claims } of story.topics) claim(id, ...claims);
  for (const { id, claims, features = [] } of story.moments) {
    claim(id, ...claims);
    feature(id, ...features);
  }
  const { nodes, relations } = story.relations;
  const node = known(
    'node',
    nodes.map(({ actor: id }) => ({ id })),
  );
  actor('diagram', ...nodes.map((one) => one.actor));
  for (const { id, claims, from, to } of relations) {
    claim(id, ...claims);
    actor(id, from, to);
    if (to !== undefined) node(id, from, to);
  }
  for (const one of story.features) {
    const { id } = one;
    claim(id, ...one.claims);
    source(id, one.outline.source);
    switch (one.kind) {
      case 'place':
        actor(id, ...(one.present ?? []));
        break;
      case 'zone':
        actor(id, ...one.holder.actors, one.holder.kind === 'actor' ? one.holder.actor : undefined);
        break;
      case 'influence':
        actor(id, one.actor);
        break;
      case 'route': {
        const stretch = known('stretch', one.stretches);
        known('stop', one.stops);
        zone(id, ...[...one.spans, ...one.stretches].map((part) => ('zone' in part ? part.zone : undefined)));
        zone(id, ...one.stretches.map(({ within }) => within));
        for (const { claims } of one.stretches)
          for (const said of claims) if (!one.claims.includes(said)) wrong.push(`${id}: no claim "${said}"`);
        for (const difference of one.differences) {
          claim(id, difference.claim);
          stretch(id, difference.stretch);
          zone(id, difference.zone);
        }
        break;
      }
      case 'backing':
        actor(id, one.backer, one.backed);
        anchor(id, one.from, one.to);
        break;
      case 'meeting':
      case 'event':
        actor(id, ...one.actors);
        anchor(id, one.place);
        break;
      default:
        one satisfies never;
    }
    if (one.geometry === undefined) wrong.push(`${id}: no geometry`);
  }
  for (const { front, between } of story.frontEdges) zone(front, ...between);
  return wrong;
}
