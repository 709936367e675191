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
        report.add('feature-without-claim', file, [...path, 'claims'], { id });
      }
      if (properties.basis === 'context' && !properties.reason) {
        report.add('context-without-reason', file, [...path, 'basis'], { id });
      }
      if (properties.basis === 'context' && properties.claims.length > 0) {
        report.add('context-with-claims', file, [...path, 'claims'], { id });
      }
    });
  }
}

function verifySpeakers({ story, claims, sentences }: ParsedStory, report: Report): void {
  const known = new Set(story.value.speakers.map((speaker) => speaker.id));
  const speakers = [...known];
  const actors = new Set(story.value.actors.map((actor) => actor.id));
  const speakersIn = new Map(sentences.value.sentences.map(({ id, speakers: own }) => [id, own]));
  claims.value.claims.forEach((claim, index) => {
    const path = ['claims', index] as const;
    if (!known.has(claim.speaker))
      report.add('claim-of-no-speaker', claims, [...path, 'speaker'], { id: claim.speaker }, { speakers });
    claim.quotes.forEach(({ sentence }, place) => {
      const own = speakersIn.get(sentence) ?? [claim.speaker];
      // What is implied is said by the context, not by the sentence.
      if (claim.mode === 'implied' || own.includes(claim.speaker)) return;
      // Another rule names a speaker whom the story does not have.
      if (![claim.speaker, ...own].every((one) => known.has(one))) return;
      const at = [...path, 'quotes', place, 'sentence'];
      report.add('speaker-elsewhere', claims, at, { id: claim.speaker, sentence }, { speakers: own });
    });
    if ((claim.mode === 'view') !== (claim.viewOf !== undefined)) {
      report.add('mode-and-view', claims, [...path, 'mode'], { mode: claim.mode });
    }
    if (claim.viewOf !== undefined && !actors.has(claim.viewOf)) {
      report.add('view-of-no-actor', claims, [...path, 'viewOf'], { id: claim.viewOf });
    }
  });
  sentences.value.sentences.forEach((sentence, index) => {
    sentence.speakers.forEach((id, place) => {
      if (known.has(id)) return;
      const path = ['sentences', index, 'speakers', place];
      report.add('sentence-of-no-speaker', sentences, path, { id }, { speakers });
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
  sentences.value.sentences.forEach(({ id, noPlace }, index) => {
    const path = ['sentences', index] as const;
    const hasPlace = used.has(id);
    if (!hasPlace && !noPlace) report.add('sentence-without-place', sentences, path, { id });
    if (hasPlace && noPlace) report.add('sentence-with-both', sentences, [...path, 'noPlace'], { id });
  });
}
