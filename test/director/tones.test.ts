import { expect, test } from 'vitest';
import type { Purpose } from '../../src/director/brief/purpose.ts';
import type { Tone } from '../../src/director/brief/tone-words.ts';
import { readBrief } from '../../src/director/brief.ts';

const tones: readonly (readonly [prompt: string, tone: Tone | undefined])[] = [
  ['Explain compound interest. Vibe: cosy and unhurried.', 'friendly'],
  ['An update on the roadworks in Mill Street. Tone of voice – dry, no superlatives.', 'professional'],
  ['Tell our members the pool is closed. Say it kindly.', 'warm'],
  ['A video about cookies, not too serious.', 'friendly'],
  ['Explain chemotherapy to relatives. Do not frighten anyone.', 'calm'],
  ['Mood: festive. Invite the neighbours to our street party on 4 May.', 'upbeat'],
  ['News of the merger, without drama, for staff.', 'calm'],
  ['Presenter: old sailor, gravelly voice. Atmosphere: dreamy. A tale about a lighthouse.', 'calm'],
  ['Launch teaser for Fizz. Get people hyped!', 'energetic'],
  ['Explain tax returns, no jargon, never preachy.', 'friendly'],
  ['The bridge opens on 3 May at 10 am. Tickets cost £4. Professional, ninety seconds.', 'professional'],
  ['Thanks to all 48 helpers of the rowing club. Warm, short, no fuss.', 'warm'],
  ['The gate code changes to a new one on 1 June. Our receptionist should say it in a kindly manner.', 'warm'],
  ['Our wine is dry and golden. Make an ad for it.', undefined],
  ['Be patient with seedlings. Water them in the morning. Make a video of these tips.', undefined],
];

test.each(tones)('the tone is read from: %s', (prompt, tone) => {
  expect(readBrief(prompt).tone?.value).toBe(tone);
});

test('how a film is told is not told in it', () => {
  for (const prompt of [
    'Explain chemotherapy. It takes 4 hours. Do not frighten anyone.',
    'An apology for the late trains. Please sound sincere.',
    'Launch of Fizz on 3 May. Get people hyped!',
  ]) {
    const told = readBrief(prompt).facts.map(({ text }) => text);
    expect(told.join(' ')).not.toMatch(/frighten|sincere|hyped/i);
  }
});

const purposes: readonly (readonly [prompt: string, purpose: Purpose])[] = [
  ['Monthly KPI report for the call centre team. Calls answered: 18,204. Motivating!', 'report'],
  ['Could you do a wedding anniversary greeting to Bob and Jean? 50 years.', 'congratulate'],
  ['Please tell residents of Tower 3 that lift B is closed from 5 to 19 February.', 'announce'],
  ['PROJECT STATUS: TALLIS BRIDGE. PILLARS 100% DONE. DECK 62% DONE.', 'report'],
  ['Warn pensioners of the grandchild trick. Nobody from the police asks for cash.', 'warn'],
  ['Safety clip: hard hats on at all times.', 'warn'],
  ['Say thanks to our volunteers.', 'thank'],
  ['can u make a lesson for my year 5 class about the water cycle thx', 'teach'],
  ['We messed up and want to say sorry. Our service was down on 9 June. Serious, no jokes.', 'apologise'],
  ['Weekly status, project Osprey, to be shown on Monday. Budget used: 62%.', 'report'],
  ['A cheesemonger presents our cheese of the month: Old Farrow.', 'sell'],
  ['A heads-up about fake parking fines.', 'warn'],
  ['Story time for little ones! Our librarian tells how the hedgehog Pim lost his left boot.', 'entertain'],
];

test.each(purposes)('what the film is for is read from: %s', (prompt, purpose) => {
  expect(readBrief(prompt).purpose.value).toBe(purpose);
});
