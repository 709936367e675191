/**
 * The hand-written files of a story, one schema a file. The published JSON Schemas and the types of the
 * compiler both come from here.
 */
export type { AttachmentType } from './attachments';
export { id, language } from './basics';
export {
  type ClaimKind,
  type ClaimStatus,
  claimKinds,
  claimModes,
  claimStatuses,
  type RelatingKind,
  relatingKinds,
  type SupportKind,
  supportKinds,
} from './claim-kinds';
export { type ClaimsFile, claimsFile } from './claims-file';
export { type FeaturesFile, featuresFile, type WrittenFeature } from './features-file';
export { type FrontsFile, frontsFile } from './fronts-file';
export { outlineMethods } from './outline';
export { actorKinds } from './parties';
export { type SentencesFile, sentencesFile } from './sentences-file';
export { type StoryFile, storyFile, storyVersion } from './story-file';
export { type TerritoryFile, territoryFile } from './territory-file';
export { type TranslationFile, translationFile } from './translation-file';
