// A brief -> the material its film may be filled with, the nearest first.
import type { Random } from '../../../kit/random.ts';
import { business, isBusiness } from './business.ts';
import type { Block } from './copy.ts';
import type { Desk } from './desk.ts';
import { developFacts, developSubject, mayDevelop } from './develop/develop.ts';
import { domainBlocks } from './domains.ts';
import type { Chapter } from './families/family.ts';
import { findFamily } from './families/find-family.ts';
import { general } from './formats/general.ts';
import { knownReasons } from './formats/known-reasons.ts';
import { longHeart } from './formats/long-heart.ts';
import { longTalkFirst } from './formats/long-talk-first.ts';
import { longTalkSecond } from './formats/long-talk-second.ts';
import { findKnowledge } from './knowledge/find-knowledge.ts';
import { findReasons } from './reasons.ts';
import { recapBlocks, recapOfPoints } from './recaps.ts';

/** Shorter films have no time to turn over what they tell. */
const leastToDevelopMs = 55_000;
/** Shorter films need no reminder of what was just said. */
const leastForRecapMs = 60_000;
/** What is written already. */
interface Written {
  readonly hasTips: boolean;
  readonly hasFacts: boolean;
  readonly missingMs: number;
}

/** A block on its way into the film. */
export type Candidate = Block & {
  readonly chapter?: Chapter;
  /** Lines in the prompt's own words; present where the prompt is developed. */
  readonly given?: readonly string[];
  /** Told after everything else. */
  readonly isRecap?: boolean;
  /** Fits any film, and tells nothing of this one's subject. */
  readonly isGeneral?: boolean;
};

/** The nearest material first: the weather named, the subject itself, the format, then what suits its kind of film. */
export function listMaterial(desk: Desk, written: Written): readonly Candidate[] {
  const { brief, sky } = desk;
  const ofSky = sky === null ? [] : [sky.block, { ...sky.advice, isCore: !written.hasFacts }];
  const ofSubject = brief.format.value === 'forecast' || written.hasTips ? [] : subjectBlocks(desk);
  const [ofMatter, ofAudience] = matterBlocks(desk);
  const hasNearer = written.hasFacts || ofSubject.length > 0 || ofMatter.length > 0;
  return [
    ...[...ofSky, ...ofMatter, ...ofSubject, ...ofAudience],
    ...developedBlocks(desk, written.missingMs),
    ...chapterBlocks(desk, hasNearer),
    ...generalBlocks(desk, hasNearer),
  ].filter((block) => block.when?.test(brief.topic?.words ?? brief.text) ?? true);
}

/** In a long film, what was told is turned over before the thoughts of its format; in a short one there is no time. */
function developedBlocks(desk: Desk, missingMs: number): readonly Candidate[] {
  const { brief, plan } = desk;
  const ofFormat = [...reasonBlocks(brief), ...formatBlocks(desk), ...(isBusiness(brief) ? business : [])];
  if ((plan.askedMs ?? 0) < leastToDevelopMs || !mayDevelop(brief)) return [...ofFormat, ...recaps(desk)];
  return [
    ...ofFormat.filter(isFirst),
    ...recaps(desk),
    ...developFacts(desk, missingMs),
    ...developSubject(desk, missingMs),
    ...ofFormat.filter((block) => !isFirst(block)),
  ];
}

const reasonBlocks = (brief: Desk['brief']): readonly Block[] =>
  brief.format.value !== 'listicle' && findReasons(brief).length > 0 ? knownReasons.blocks : [];

function formatBlocks({ brief, copy, random }: Desk): readonly Block[] {
  if (copy === general) return [];
  return inOrder.has(brief.format.value) ? copy.blocks : shuffled(random, copy.blocks);
}

/** What the kind of subject brings with it, then what is said to certain people; a joke first where one is asked for. */
function matterBlocks({ matters, copy, brief, random }: Desk): readonly [readonly Block[], readonly Block[]] {
  const isFunny = brief.tone?.value === 'funny';
  const [subject, audience] = [false, true].map((isOfAudience) =>
    matters.filter((matter) => matter.isOfAudience === isOfAudience),
  );
  const jokes = isFunny
    ? shuffled(random, [...(subject ?? []).flatMap(({ funny }) => funny), ...(copy.funny ?? [])])
    : [];
  return [
    [...jokes, ...(subject ?? []).flatMap(({ blocks }) => shuffled(random, blocks))],
    (audience ?? []).flatMap(({ blocks }) => shuffled(random, blocks)),
  ];
}

/** What is commonly known of the subject; else advice from its field of life. */
function subjectBlocks({ brief }: Desk): readonly Block[] {
  const known = findKnowledge(brief);
  if (known === null) return domainBlocks(brief);
  const isBareTalk = brief.format.value === 'talk' && brief.topic?.kind === 'noun';
  const [first, ...rest] = known.blocks;
  if (first === undefined) return [];
  return [isBareTalk ? first : { ...first, lines: [known.hook, ...first.lines] }, ...rest];
}

/** What was told comes once more in short, when a film has a length to fill. */
function recaps({ brief, plan, random }: Desk): readonly Candidate[] {
  if ((plan.askedMs ?? 0) < leastForRecapMs) return [];
  const known = findKnowledge(brief);
  const points = known === null ? [] : recapOfPoints(known);
  return [...points, ...recapBlocks(brief.facts, random)].map((block) => ({ ...block, isRecap: true }));
}

/** A chapter of a long film has a title of its own. */
function chapterBlocks({ brief, plan }: Desk, hasNearer: boolean): readonly Candidate[] {
  if (plan.askedMs === null && hasNearer) return [];
  if (plan.askedMs === null && personal.has(brief.format.value)) return [];
  return findFamily(brief).flatMap((chapter) => chapter.blocks.map((block) => ({ ...block, chapter })));
}

/** Thoughts on any subject, where even that is not enough. */
function generalBlocks(desk: Desk, hasNearer: boolean): readonly Candidate[] {
  const ofGeneral = suitsGeneral(desk, hasNearer) ? shuffled(desk.random, general.blocks) : [];
  const chapters = [
    { title: 'A step back', lead: 'Let us take a step back, and look at it from further away.', blocks: ofGeneral },
    ...longChapters(desk),
  ];
  return chapters.flatMap((chapter) => chapter.blocks.map((block) => ({ ...block, chapter, isGeneral: true })));
}

/** Formats whose thoughts build on each other; in all others they may come in any order. */
const inOrder = new Set(['how-to', 'recipe', 'forecast']);

const isFirst = (block: Block): boolean => block.isLeadIn === true || block.isCore === true;

/** Films of one kind do not all go through the same thoughts in the same order: lead-ins stay, the rest is mixed. */
function shuffled(random: Random, blocks: readonly Block[]): readonly Block[] {
  const leads = blocks.filter(isFirst);
  const rest = blocks.filter((block) => !isFirst(block));
  for (let at = rest.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [here, there] = [rest[at], rest[other]];
    if (here !== undefined && there !== undefined) [rest[at], rest[other]] = [there, here];
  }
  return [...leads, ...rest];
}

/** A film of more than a minute and a half has room for more than its format brings. */
const longMs = 75_000;

function longChapters({ brief, plan }: Desk): readonly Chapter[] {
  if ((plan.askedMs ?? 0) < longMs) return [];
  const heart = { title: 'Between us', lead: 'And there is something that concerns all of us.', blocks: longHeart };
  const talk = [
    { title: 'Ways of seeing', lead: 'There are many ways to look at one and the same thing.', blocks: longTalkFirst },
    { title: 'For the days ahead', lead: 'Now for what you can take into the coming days.', blocks: longTalkSecond },
  ];
  const isPersonal = ownVoice.has(brief.format.value) || brief.topic === null;
  return isPersonal ? [heart, ...talk] : [...talk, heart];
}

/** Thoughts on any subject: where there is nothing nearer, or where a length has to be filled. */
function suitsGeneral({ brief, plan }: Desk, hasNearer: boolean): boolean {
  if (brief.topic === null || isBusiness(brief)) return false;
  return plan.askedMs === null ? !hasNearer && !personal.has(brief.format.value) : !ownVoice.has(brief.format.value);
}

/** Formats in which they are out of place at any length: there somebody speaks for herself. */
const ownVoice = new Set([
  'apology',
  'motivation',
  'faq',
  'forecast',
  'thanks',
  'greeting',
  'event',
  'reminder',
  'testimonial',
  'hiring',
  'story',
  'ad',
  'announcement',
  'welcome',
  'news',
]);

/** Formats in which thoughts on learning a subject would be out of place. */
const personal = new Set([
  'forecast',
  'thanks',
  'greeting',
  'welcome',
  'event',
  'reminder',
  'announcement',
  'ad',
  'product',
  'testimonial',
  'hiring',
  'status',
  'recap',
  'onboarding',
  'tour',
  'pitch',
  'introduction',
  'recipe',
  'news',
  'story',
  'motivation',
  'comparison',
  'review',
  'listicle',
]);
