import { expect, test } from 'vitest';
import { readBrief } from '../../src/director/brief.ts';
import type { Orientation, SetId } from '../../src/model/storyboard.ts';

const orientations: readonly (readonly [prompt: string, orientation: Orientation | undefined])[] = [
  ['Coffee subscription ad for stories!! Beanline: 250 g every 2 weeks.', 'portrait'],
  ['sleep for truckers: nap 20 minutes, dark curtains. 15 seconds for Stories', 'portrait'],
  ['How to brush properly. For phone screens, upright. Brush for 2 minutes.', 'portrait'],
  ['House rules for the lobby screen in portrait. No bikes in the hall.', 'portrait'],
  ['9x16 please. News of our club.', 'portrait'],
  ['Make it for phones: three stretches for your back.', 'portrait'],
  ['20s portrait, a hello from our bakery', 'portrait'],
  ['Tips for hay fever, ig reel', 'portrait'],
  ['16 by 9, for the big screen: the year of our club.', 'landscape'],
  ['Not vertical please. Explain tides.', 'landscape'],
  ['Explain our sensor: battery 5 years, €39, alerts on your phone.', undefined],
  ['A film on stories and why we tell them.', undefined],
  ['Why phones break. For our website.', undefined],
];

test.each(orientations)('the orientation is read from: %s', (prompt, orientation) => {
  expect(readBrief(prompt).orientation?.value).toBe(orientation);
});

const settings: readonly (readonly [prompt: string, set: SetId])[] = [
  ['Invite staff to the office party on 4 May. The host stands in a park.', 'park'],
  [
    'Film review for my channel: The Last Lighthouse, 7 out of 10. Presenter: nerdy guy, glasses, living room',
    'living-room',
  ],
  ['Thank you to the donors: 214 pupils have desks. The headmistress, purple dress, classroom.', 'classroom'],
  ['Lines for our clip. Nurse: "Wash your hands." Everything takes place in the hospital.', 'hospital'],
  ['A woman on the beach, please, who says exactly this: "The tide turns at ten past four. Leave by three."', 'beach'],
  ['Tell people how our school kitchen works. Background: warehouse.', 'warehouse'],
];

test.each(settings)('the place of the picture is told from places in the content: %s', (prompt, set) => {
  expect(readBrief(prompt).set?.value).toBe(set);
});
