// A third set of scripts, written when the second was met.
import type { PromptCase } from './prompt-case.ts';

export const thirdScripts: readonly PromptCase[] = [
  {
    prompt:
      'A beekeeper in a white suit looks at the camera and says, "I have forty thousand colleagues. Nobody takes lunch."',
    verbatim: 'I have forty thousand colleagues. Nobody takes lunch.',
  },
  {
    prompt:
      'I need this read by a calm male voice, no changes please:\n\nYour flight is delayed by two hours. Coffee is on us at gate C4.',
    verbatim: 'Your flight is delayed by two hours. Coffee is on us at gate C4.',
    sex: 'male',
  },
  {
    prompt: 'Script for the avatar:\n\n"Hi there! I’m Zoe.\n\nToday we unbox nothing. It’s a box."',
    verbatim: 'Hi there! I’m Zoe. Today we unbox nothing. It’s a box.',
  },
  {
    prompt: 'The presenter must say these words: Thank you for your patience. The tickets are back online.',
    verbatim: 'Thank you for your patience. The tickets are back online.',
  },
  {
    prompt: 'SCENE ONE: kitchen. Chef: "Garlic first."\nSCENE TWO: market. Chef: "Never buy it peeled."',
    verbatim: 'Garlic first. Never buy it peeled.',
    places: ['kitchen', 'shop'],
  },
  {
    prompt: '1. VO: The first train left in 1838. Text: 1838\n2. VO: It was late. Text: 12 minutes',
    verbatim: 'The first train left in 1838. It was late.',
    displays: ['1838', '12 minutes'],
  },
  {
    prompt:
      'Scene 1:\nSetting: office\nPresenter: “Monday.”\nOn-screen text: 9:00 a.m.\n\nScene 2:\nSetting: beach\nPresenter: “Also Monday.”\nOn-screen text: 9:01 a.m.',
    verbatim: 'Monday. Also Monday.',
    displays: ['9:00 a.m.', '9:01 a.m.'],
    places: ['office', 'beach'],
  },
  {
    prompt: '<script lang="en">The museum is free on Sundays. The queue is not.</script>\n<style>warm</style>',
    verbatim: 'The museum is free on Sundays. The queue is not.',
  },
  {
    prompt: '{"narration": ["The lake froze in January.", "We skated until March."], "music": "calm"}',
    verbatim: 'The lake froze in January. We skated until March.',
  },
  {
    prompt:
      'Turn my speech below into a video. Woman in a blazer, stage. Please keep every word.\n\nFriends, colleagues, rivals.\n\nTonight we all won, mostly you.',
    verbatim: 'Friends, colleagues, rivals. Tonight we all won, mostly you.',
    set: 'stage',
    sex: 'female',
  },
  {
    prompt:
      'Presenter script (keep as-is)\n---------------------------\nOur shop has a new door. It opens inward. We are sorry about Tuesday.',
    verbatim: 'Our shop has a new door. It opens inward. We are sorry about Tuesday.',
  },
  {
    prompt: 'NARRATOR (V.O.): Somewhere, a phone rings.\nNARRATOR (V.O.): Nobody is home but the dog.',
    verbatim: 'Somewhere, a phone rings. Nobody is home but the dog.',
  },
  {
    prompt: 'Have a young woman read the review: "Five stars. The soup forgave me." Café.',
    verbatim: 'Five stars. The soup forgave me.',
    sex: 'female',
  },
  {
    prompt: 'a pirate goes "Arr! Free rum? No. Free Wi-Fi!" and winks. beach, 10 seconds',
    verbatim: 'Arr! Free rum? No. Free Wi-Fi!',
    set: 'beach',
  },
  {
    prompt: 'Dialog: "Wo ist der Schlüssel?" – "Im Kühlschrank."',
    verbatim: 'Wo ist der Schlüssel? Im Kühlschrank.',
  },
  {
    prompt: 'Texto: "El museo abre a las diez. Los gatos entran gratis." Presentadora joven, fondo azul.',
    verbatim: 'El museo abre a las diez. Los gatos entran gratis.',
  },
  {
    prompt: 'Script : Bonjour, je m’appelle Luc. J’ai trois chats et aucune patience.',
    verbatim: 'Bonjour, je m’appelle Luc. J’ai trois chats et aucune patience.',
  },
  {
    prompt: 'Opening: "Have you ever lost a sock?"\nMiddle: "We found 4,000 of them."\nClosing: "Come and get yours."',
    verbatim: 'Have you ever lost a sock? We found 4,000 of them. Come and get yours.',
  },
  {
    prompt:
      'Our tagline is "Sleep on it." Make a 30-second ad for the Nimbus mattress: 7 zones, 10-year guarantee, from €399.',
    says: ['Sleep on it.', '7 zones', '10-year guarantee', '€399'],
    wordsAtLeast: 30,
  },
  {
    prompt: 'Explain what "inflation" and "deflation" mean, one minute, for teenagers.',
    says: ['inflation', 'deflation'],
    wordsAtLeast: 80,
  },
  {
    prompt:
      'Make a short film with the text from my grandmother, exactly like this, typos included:\n\nDeer Tom, the wether is fine. I mis you.',
    verbatim: 'Deer Tom, the wether is fine. I mis you.',
  },
  {
    prompt:
      'Script:\nVisit us at 12 Mill Rd., open Mon–Fri 9–17 h.\nCall 0800 22 44 66.\nOr don’t. We’ll be here anyway.\nPresenter: man, 60s, flat cap',
    verbatim: 'Visit us at 12 Mill Rd., open Mon–Fri 9–17 h. Call 0800 22 44 66. Or don’t. We’ll be here anyway.',
    sex: 'male',
  },
  {
    prompt: 'Please voice the following announcement: “Lift B is fixed. Lift A is jealous.” Lobby, female, smart.',
    verbatim: 'Lift B is fixed. Lift A is jealous.',
  },
  {
    prompt: 'Speech bubble style. Hero says: "I’ll be back." Villain says: "Please don’t."',
    verbatim: 'I’ll be back. Please don’t.',
  },
  {
    prompt: 'Voice over text - Two hands, one clay, no plan. That is how every cup begins.',
    verbatim: 'Two hands, one clay, no plan. That is how every cup begins.',
  },
  {
    prompt:
      '### Script\n**Host:** Welcome to Odd Jobs.\n**Host:** Today: the man who counts trees.\n\n### Style\ndocumentary, no music',
    verbatim: 'Welcome to Odd Jobs. Today: the man who counts trees.',
    music: 'none',
  },
  {
    prompt: 'Read the text in the box and nothing else:\n\n┌\nThe ferry leaves at noon.\nThe band does not.\n└',
    verbatim: 'The ferry leaves at noon. The band does not.',
  },
  {
    prompt: 'Let the avatar speak: "Please rate your stay from 1 to 5. We can take a 3."',
    verbatim: 'Please rate your stay from 1 to 5. We can take a 3.',
  },
  {
    prompt: 'Script starts here >>> One more thing before you go. Look up. <<< Script ends here. Park, evening.',
    verbatim: 'One more thing before you go. Look up.',
  },
  {
    prompt:
      'Newsreader, studio. “Good evening. A goose has closed the A4. Police are negotiating.” Lower third: "Goose on A4".',
    verbatim: 'Good evening. A goose has closed the A4. Police are negotiating.',
    set: 'studio',
  },
];
