// Fragments that describe who presents, where and how, told from words that are to be spoken.
import { expect, test } from 'vitest';
import { isLabelledNote, isProductionNote } from '../../src/director/brief/production-note.ts';

test.each([
  'Book blogger, twenties, curly red hair, mustard jumper',
  'City street, guy in a gray hoodie, Reels.',
  'Stage, moderator in a purple suit, female',
  'Courier, woman, red cap, red polo. Vertical.',
  'Energy adviser, male, thirties, checked shirt.',
  'man, grey hair, dark blue suit, in a studio.',
  'Host is a Sikh man with a turban and a full black beard, grey suit, office.',
  'tired-looking businessman in his forties, loose tie, white shirt',
  'funny clown-ish uncle type with glasses',
  'Film critic, fiftyish, black turtleneck, silver pixie cut, cinema seats behind her.',
  'ENGINEER, WOMAN, ORANGE VEST, HELMET.',
  'Woman, forties, headscarf as hijab, beige apron, in her café',
  'Malawian woman in a colourful dress, hopeful, village.',
  'Canteen manager, cheerful, chef jacket.',
  'Storyteller: woman in her seventies, white bun, blue shawl or cardigan, library, night.',
  'Male software engineer, hoodie, dark hair, home office',
  'Elegant sommelier, woman, long black hair, burgundy dress, evening.',
  'Latina college student with wavy brown hair and a maroon hoodie, campus',
  'fun girl with afro and denim apron in a plant shop',
  'weatherman in a suit on the beach',
  'Lady with braids and a pink shirt, for our insta stories',
])('a note for the making: %s', (text) => {
  expect(isProductionNote(text)).toBe(true);
});

test.each([
  'White shirt, 29 euros',
  'Black leather jacket for men in our shop',
  'Doctors, nurses, porters: thank you',
  'Two-bedroom apartment with garden',
  'Cheese from the valley, live accordion',
  'Sound the horn at corners',
  'Speed limit 10 km/h',
  'Keynote by Ines Baert',
  'Best seller: poppy seed roll',
  'Lunch is free in the first week',
  'Bring a coat',
  'Red, green and blue',
  'A new swimming pool in the park',
  'Free coffee for teachers',
  'Long hair, short hair, curls',
  'Magma, gas pressure',
  'Fresh bread every morning',
  'Sunday cloudy with wind',
  'Snow on the mountains in the evening',
  'Teachers in the classroom of tomorrow',
  'The shop opens in the evening',
  'Warm bread, cold butter, hot coffee',
  'Wool socks, scarves, hats and gloves',
  'Guitar lessons for adults and kids',
])('words for viewers: %s', (text) => {
  expect(isProductionNote(text)).toBe(false);
});

test.each([
  ['Anchor', 'man, grey hair, dark blue suit, in a studio.'],
  ['doctor', 'South Asian woman, white coat, stethoscope, surgery background, calm.'],
  ['on camera', 'our foreman, with stubble and a hard hat.'],
])('a note under a label: %s: %s', (label, text) => {
  expect(isLabelledNote(label, text)).toBe(true);
});

test.each([
  ['Doctor', 'open on Monday and Friday from 8 am'],
  ['Chef', 'Marco Bianchi, 20 years in Milan'],
  ['Lead', 'the council approves a new swimming pool'],
  ['Colours', 'red, blue and green'],
])('facts under a label: %s: %s', (label, text) => {
  expect(isLabelledNote(label, text)).toBe(false);
});

test.each(['Nia is Welsh, 39, red bob, round glasses, black turtleneck.', 'She is brunette, 29, cream blazer.'])(
  'somebody is portrayed: %s',
  (text) => {
    expect(isProductionNote(text)).toBe(true);
  },
);

test.each(['Nature is patient.', 'Maria is our new manager.', 'She has three children and a dog.', 'Nia is patient.'])(
  'somebody is told of: %s',
  (text) => {
    expect(isProductionNote(text)).toBe(false);
  },
);
