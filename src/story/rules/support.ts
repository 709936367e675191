import { listed, shown } from '../problem';
import type { ParsedStory } from '../files/parse';
import type { Report } from './report';

/** Rules 3 and 4: every feature, claim and sentence either has its evidence or says why it has none. */
export function verifySupport(parsed: ParsedStory, report: Report): void {
  verifyFeatures(parsed, report);
  verifySpeakers(parsed, report);
  verifySentenceUse(parsed, report);
}

function verifyFeatures({ features }: ParsedStory, report: Report): void {
  for (const file of features) {
    file.value.features.forEach(({ id, properties }, index) => {
      const path = ['features', index, 'properties'] as const;
      if (properties.basis === 'article' && properties.claims.length === 0) {
        report.add(
          3,
          file,
          [...path, 'claims'],
          `${id} without a claim`,
          'a claim, or basis "context" with a reason',
        );
      }
      if (properties.basis === 'context' && !properties.reason) {
        report.add(3, file, [...path, 'basis'], `${id} as context without a reason`, 'a reason');
      }
      if (properties.basis === 'context' && properties.claims.length > 0) {
        report.add(
          3,
          file,
          [...path, 'claims'],
          `${id} as context with claims`,
          'no claims, or basis "article"',
        );
      }
    });
  }
}

function verifySpeakers({ story, claims, sentences }: ParsedStory, report: Report): void {
  const speakers = new Set(story.value.speakers.map((speaker) => speaker.id));
  const known = `a speaker of story.json: ${listed([...speakers])}`;
  const actors = new Set(story.value.actors.map((actor) => actor.id));
  claims.value.claims.forEach((claim, index) => {
    const path = ['claims', index] as const;
    if (!speakers.has(claim.speaker))
      report.add(3, claims, [...path, 'speaker'], shown(claim.speaker), known);
    if ((claim.mode === 'view') !== (claim.viewOf !== undefined)) {
      report.add(3, claims, [...path, 'mode'], shown(claim.mode), '"view" together with viewOf, or neither');
    }
    if (claim.viewOf !== undefined && !actors.has(claim.viewOf)) {
      report.add(3, claims, [...path, 'viewOf'], shown(claim.viewOf), 'an actor of story.json');
    }
  });
  sentences.value.sentences.forEach((sentence, index) => {
    sentence.speakers.forEach((speaker, place) => {
      if (!speakers.has(speaker)) {
        report.add(3, sentences, ['sentences', index, 'speakers', place], shown(speaker), known);
      }
    });
  });
}

function verifySentenceUse({ sentences, claims, features }: ParsedStory, report: Report): void {
  const supporting = new Set(
    features.flatMap((file) => file.value.features.flatMap((f) => f.properties.claims)),
  );
  const used = new Set(
    claims.value.claims
      .filter((claim) => supporting.has(claim.id))
      .flatMap((claim) => claim.quotes.map((quote) => quote.sentence)),
  );
  sentences.value.sentences.forEach((sentence, index) => {
    const hasPlace = used.has(sentence.id);
    if (!hasPlace && !sentence.noPlace) {
      report.add(
        4,
        sentences,
        ['sentences', index],
        `${sentence.id}, which supports no feature`,
        'a quote in a claim of a feature, or "noPlace" with the reason',
      );
    }
    if (hasPlace && sentence.noPlace) {
      report.add(
        4,
        sentences,
        ['sentences', index, 'noPlace'],
        `${sentence.id} with a feature and a reason to have none`,
        'one of the two',
      );
    }
  });
}
