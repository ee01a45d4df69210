import { expect, test } from 'vitest';
import { plan } from './plan.ts';

/** What the title must hold, by where the prompt names its matter. */
const titles: readonly (readonly [prompt: string, title: string])[] = [
  // The subject stands before the film's noun, and viewers behind it.
  [
    'Ladder safety briefing for the early shift. Three points of contact. Never stand on the top rung.',
    'Ladder Safety',
  ],
  ['Job interview tip for school leavers. Arrive 10 minutes early. Bring two copies of your CV.', 'Interview'],
  // Behind a colon, where only form or viewers stand before it.
  ['Give me a TikTok explainer for cat owners: lilies are toxic. 2 petals can harm a cat; call the vet.', 'Lilies'],
  ['Book review for my channel: The Glass Orchard, by Mina Holt, 8 out of 10. Good: the plot.', 'Glass Orchard'],
  ['Dev explainer for our docs site: webhooks of the Larchpay API. Retries: 5. Time-out: 10 seconds.', 'Webhooks'],
  ['Tutorial for juniors, 60 seconds, landscape: regular expressions in Ruby. Anchors first.', 'Regular Expressions'],
  // Viewers behind "to", or between the verb and the thing.
  ['Explain asthma to relatives. Four signs: cough, wheeze, tight chest, short breath.', 'Asthma'],
  ['A physiotherapist shows office workers 3 exercises against back pain: cat, cow, child.', 'Back Pain'],
  // A kind of film beside the name of the thing.
  [
    'Release notes video for developers.\n\n## Quill CLI 3.1.0 (2 May)\n* faster start\n* new flag: --quiet',
    'Quill CLI 3.1.0',
  ],
  [
    'Sports recap, upbeat: Linden Bay Regatta. Winner: Tove Hald in 12:08. 480 sailors, rain all day.',
    'Linden Bay Regatta',
  ],
  ['Weekly status, project Heron, to be shown on Monday. Budget used: 40%. Risk: 1 supplier is late.', 'Heron'],
  [
    'Webinar invite. "Kubernetes without fear", 24 Sept, 17:00 CET, free. Register by 22 Sept.',
    'Kubernetes without fear',
  ],
  [
    'Summer camp promo for parents. Camp Alderwater, on a lake. Ages 8 to 14. Sign up at alderwater.example.',
    'Camp Alderwater',
  ],
  ['Snow report, Granite Peak Resort. 12 inches overnight, 30 lifts running.', 'Granite Peak Resort'],
  // Who writes, and what they want filmed.
  ['Our travel agency wants a teaser about a 5-day trip to Malta. Departs 3 April, 900 euros, 12 guests.', 'Malta'],
  [
    'I’m a piano tuner from Macon. I’d love a little film. I still have 4 dates free in May. First call is free.',
    'Piano Tuner',
  ],
  // Questions, addresses, orders that are titles.
  ['Why give blood? Convince students. One donation is 470 ml and can help 3 people.', 'Why give blood?'],
  [
    'Property tour video. 9 Alder Lane, Bath. Guide price £400,000. 3 bedrooms, garden. Viewings on Saturday.',
    '9 Alder Lane',
  ],
  [
    'Donate books, be a hero. One box can help 3 schools, takes 5 minutes. Next session: Town Hall, 2 pm.',
    'Donate Books',
  ],
  // Thanks, wishes, welcomes and weather name whom or what they are for.
  [
    'Thank you video from our school in Kisumu to the donors: 214 pupils have desks, 6 new latrines.',
    'Thank You, Donors',
  ],
  ['Could you do a wedding anniversary greeting from all of us to Ann and Joe? 50 years.', 'Ann and Joe'],
  ['weather for oslo this weekend: saturday sunny 17 degrees, sunday cloudy 12 degrees', 'Oslo'],
];

test.each(titles)('the title names the matter of: %s', async (prompt, title) => {
  expect((await plan(prompt)).title.toLowerCase()).toContain(title.toLowerCase());
});

/** Words that never make a title. */
const never: readonly (readonly [prompt: string, words: RegExp])[] = [
  [
    'We need an explainer for patients. Take 2 tablets. The presenter is a man of about 50 with greying hair.',
    /greying|50/i,
  ],
  ['Ad for stories!! Beanline: 250 g every 2 weeks, £9.50. hipster guy with man bun, kitchen', /stories|hipster|bun/i],
  [
    'Brief for agency partner / urgent\n\nProduct: Skua shell jacket\nKey facts\n- weight 310 g',
    /brief|urgent|agency/i,
  ],
  ['make a reel w a cool guy, beanie, full beard. password managers: 16 characters, never reuse.', /cool|guy|beanie/i],
];

test.each(never)('no form, viewer or presenter names: %s', async (prompt, words) => {
  expect((await plan(prompt)).title).not.toMatch(words);
});

/** Titles of scripts that are given word for word. */
const scripts: readonly (readonly [prompt: string, title: string])[] = [
  ['ANCHOR: Good evening. The swan is back.\nANCHOR: It landed on Ely pond at 4:12 p.m.', 'The swan is back'],
  [
    'Read word for word: "When I opened “The Salt Road”, I forgot the time. It felt short. Read it soon."',
    'The Salt Road',
  ],
  ['Voiceover script – do not alter:\n“Chapter one. The map was wrong. The compass was not.”', 'The map was wrong'],
];

test.each(scripts)('a given script is called by what it tells: %s', async (prompt, title) => {
  expect((await plan(prompt)).title).toBe(title);
});
