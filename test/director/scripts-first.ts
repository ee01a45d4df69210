// Scripts as people hand them over: in quotes, behind labels, before and after the order.
import type { PromptCase } from './prompt-case.ts';

export const firstScripts: readonly PromptCase[] = [
  {
    prompt: `A friendly barista in a café says: "Our new oat latte is here. Come in before ten and it's half price."`,
    verbatim: `Our new oat latte is here. Come in before ten and it's half price.`,
    role: 'Barista',
  },
  {
    prompt:
      'Short clip, male presenter, office. He says “The audit starts on Monday. Please label every folder, even the ones you’d rather forget.” Calm tone.',
    verbatim: 'The audit starts on Monday. Please label every folder, even the ones you’d rather forget.',
    sex: 'male',
    set: 'office',
  },
  {
    prompt:
      'Fais une vidéo avec une libraire souriante. Elle dit : « Bonjour à tous. Notre boutique rouvre lundi à 9 h. À bientôt ! »',
    verbatim: 'Bonjour à tous. Notre boutique rouvre lundi à 9 h. À bientôt !',
  },
  {
    prompt: `Have her say 'We don't close on Sundays. That's our promise.' Woman in an apron, bakery.`,
    verbatim: `We don't close on Sundays. That's our promise.`,
    sex: 'female',
  },
  {
    prompt: `The host says: "My grandmother always said, 'Measure twice, cut once.' She was right." Workshop, older man.`,
    verbatim: `My grandmother always said, 'Measure twice, cut once.' She was right.`,
    sex: 'male',
  },
  {
    prompt: `Script: 'The dogs' bowls are empty. The kids' shoes are wet. It's Monday.'`,
    verbatim: `The dogs' bowls are empty. The kids' shoes are wet. It's Monday.`,
  },
  {
    prompt:
      'A historian reads this letter on camera:\n\n“My dear Clara, the crossing was rough but short.\n\n“We saw the harbour lights at four in the morning.\n\n“Write soon, and kiss the children.”\n\nLibrary, evening light, no music.',
    verbatim:
      'My dear Clara, the crossing was rough but short. We saw the harbour lights at four in the morning. Write soon, and kiss the children.',
    music: 'none',
  },
  {
    prompt:
      'Presenter in a blue jacket says: "Welcome to the harbour museum. Doors open at ten. Please leave bags in the lockers.',
    verbatim: 'Welcome to the harbour museum. Doors open at ten. Please leave bags in the lockers.',
  },
  {
    prompt:
      'A sales manager first says "Good morning, everyone." then points to a chart and says "Sales grew by 14% in the north." and ends with "Thank you, and let’s keep going."',
    verbatim: 'Good morning, everyone. Sales grew by 14% in the north. Thank you, and let’s keep going.',
  },
  {
    prompt: 'Vet in scrubs, clinic: "Cats hide pain." "Watch how they jump." "If in doubt, call us."',
    verbatim: 'Cats hide pain. Watch how they jump. If in doubt, call us.',
    role: 'Vet',
  },
  {
    prompt: 'Eine ältere Moderatorin im Studio sagt: „Guten Abend. Heute geht es um Brot, Butter und Geduld.“',
    verbatim: 'Guten Abend. Heute geht es um Brot, Butter und Geduld.',
    sex: 'female',
  },
  {
    prompt: '店員が笑顔で言います：「いらっしゃいませ。本日のおすすめは鮭のおにぎりです。」',
    verbatim: '',
    displays: ['いらっしゃいませ。', '本日のおすすめは鮭のおにぎりです。'],
    warns: 'cannot speak',
  },
  {
    prompt:
      'Create a video titled "Small Steps" where a physiotherapist says: "Stand up every thirty minutes. Your back will thank you."',
    verbatim: 'Stand up every thirty minutes. Your back will thank you.',
    title: 'Small Steps',
    titleNot: 'physiotherapist',
  },
  {
    prompt: `A 40-second film titled 'Rise' about our bakery's sourdough: 36 hours of proving, three kinds of flour, baked at dawn.`,
    title: 'Rise',
    says: ['36 hours', 'three kinds of flour', 'dawn'],
    wordsAtLeast: 50,
    seconds: 40,
  },
  {
    prompt: `Ad for our food truck with the slogan "Just bread. Really." Open Thursdays 11–15 at Pier 4. Man with a beard, 30 seconds.`,
    says: ['Just bread. Really.', 'Thursdays', 'Pier 4'],
    wordsAtLeast: 35,
    seconds: 30,
    person: { beard: 'full' },
  },
  {
    prompt:
      'A motivational one-minute talk about learning from failure. Quote Einstein, who said "Anyone who has never made a mistake has never tried anything new." Warm teacher, classroom.',
    says: ['Anyone who has never made a mistake has never tried anything new.'],
    wordsAtLeast: 90,
    seconds: 60,
    set: 'classroom',
  },
  {
    prompt:
      'Explain to parents why "educational" apps are often anything but, and what to look for instead: no ads, no timers, no accounts. 45 seconds.',
    says: ['no ads', 'no timers', 'no accounts'],
    wordsAtLeast: 60,
    seconds: 45,
  },
  {
    prompt:
      'How to export a report: click "File", choose "Export as PDF", tick "Include charts" and press "Save". Young woman, office, 30 s.',
    says: ['File', 'Export as PDF', 'Include charts', 'Save'],
    wordsAtLeast: 35,
    seconds: 30,
  },
  {
    prompt:
      'Script:\nYou have one new neighbour.\nHer name is Wren, and she weighs nine grams.\nPlease keep the cat in until July.\n',
    verbatim:
      'You have one new neighbour. Her name is Wren, and she weighs nine grams. Please keep the cat in until July.',
  },
  {
    prompt:
      'A 30-year-old man in a hoodie, home office.\n\nSCRIPT\n\nI quit my job in March. I have regretted it twice, both times on a Tuesday.\n\nHere is what I would do again.',
    verbatim:
      'I quit my job in March. I have regretted it twice, both times on a Tuesday. Here is what I would do again.',
    sex: 'male',
    set: 'home-office',
    person: { wears: ['hoodie'] },
  },
  {
    prompt:
      'Say: Dear residents, the lift is out of order until Friday. Use staircase B. We are sorry for the trouble.',
    verbatim: 'Dear residents, the lift is out of order until Friday. Use staircase B. We are sorry for the trouble.',
  },
  {
    prompt:
      'A nurse in her fifties. Have her say exactly: Please arrive fifteen minutes early. Bring your card. Eat nothing after midnight.',
    verbatim: 'Please arrive fifteen minutes early. Bring your card. Eat nothing after midnight.',
    sex: 'female',
    role: 'Nurse',
  },
  {
    prompt:
      'Corporate video with a man in a suit. The presenter should say exactly the following, word for word:\n\nThe merger closes on 1 July. Your contract, your pay and your holidays stay as they are. Nobody needs to sign anything.',
    verbatim:
      'The merger closes on 1 July. Your contract, your pay and your holidays stay as they are. Nobody needs to sign anything.',
    sex: 'male',
  },
  {
    prompt:
      'Please read this verbatim, in a serious voice: This is a test of the emergency line. No action is needed. The next test is on 3 May.',
    verbatim: 'This is a test of the emergency line. No action is needed. The next test is on 3 May.',
  },
  {
    prompt:
      'Portrait, upbeat.\nVoiceover: Three colours. Two pockets. One jacket for everything. Meet the Trail One.\nMusic: energetic',
    verbatim: 'Three colours. Two pockets. One jacket for everything. Meet the Trail One.',
    orientation: 'portrait',
  },
  {
    prompt:
      'VO: Rain again. Good. The garden has been waiting.\nVO: So have the snails.\n\nVisual style: watercolour, slow.',
    verbatim: 'Rain again. Good. The garden has been waiting. So have the snails.',
  },
  {
    prompt:
      'Narration: In 1911 a baker hid a coin in every tenth loaf. Nobody complained about the price again.\nTone: warm. No music.\nLength: short',
    verbatim: 'In 1911 a baker hid a coin in every tenth loaf. Nobody complained about the price again.',
    music: 'none',
  },
  {
    prompt:
      'Text to speak: Bus 14 now stops at the hospital. Every ten minutes, from six to midnight.\n\nPresenter: bus driver, uniform, friendly',
    verbatim: 'Bus 14 now stops at the hospital. Every ten minutes, from six to midnight.',
    person: { wears: ['uniform'] },
  },
  {
    prompt:
      'Avatar: woman, 40s, glasses. Background: office. Transcript: "Hi, I’m Petra from payroll. Your March slip shows the new tax code. Check it, please."',
    verbatim: 'Hi, I’m Petra from payroll. Your March slip shows the new tax code. Check it, please.',
    sex: 'female',
    set: 'office',
    person: { glasses: true },
  },
  {
    prompt:
      'Make a vertical video. Use this script: Stop scrolling. Your plants are thirsty. Go. I’ll wait. — That’s it, that’s the whole video.',
    verbatim: 'Stop scrolling. Your plants are thirsty. Go. I’ll wait. — That’s it, that’s the whole video.',
    orientation: 'portrait',
  },
  {
    prompt:
      'Every parcel tells a story. Ours begin at four in the morning, in a hall that never sleeps. Tonight we say thank you to the people in orange.\n\nTurn the text above into a video, don’t change a word. Warehouse, man in hi-vis.',
    verbatim:
      'Every parcel tells a story. Ours begin at four in the morning, in a hall that never sleeps. Tonight we say thank you to the people in orange.',
    set: 'warehouse',
    sex: 'male',
  },
  {
    prompt:
      '"I planted one tomato. It gave me forty. I have no friends left who answer the phone." – a grandmother with a straw hat says this in her garden. Make it funny.',
    verbatim: 'I planted one tomato. It gave me forty. I have no friends left who answer the phone.',
    sex: 'female',
  },
  {
    prompt:
      'Turn the following into a video with a male presenter in an office. Do not alter the text.\n\nOur password rule changes on Monday. Twelve characters, no birthdays, no pets. If you forget it, ask IT, not a colleague.',
    verbatim:
      'Our password rule changes on Monday. Twelve characters, no birthdays, no pets. If you forget it, ask IT, not a colleague.',
    sex: 'male',
    set: 'office',
  },
  {
    prompt:
      'The tide comes in twice a day. So do the complaints. This is the harbour office, and this is our reply.\n\n^ read that exactly as written, deadpan, older man, captain’s hat',
    verbatim: 'The tide comes in twice a day. So do the complaints. This is the harbour office, and this is our reply.',
    sex: 'male',
  },
  {
    prompt:
      'A woman in a red dress on a stage. Her lines are: "Ladies and gentlemen, the strike is over." and "The curtain rises at eight."',
    verbatim: 'Ladies and gentlemen, the strike is over. The curtain rises at eight.',
    set: 'stage',
    person: { wears: ['dress'], colour: 'red' },
  },
  {
    prompt: 'CEO on camera, 20 seconds: "We missed our target. By a lot. Here is what changes on Monday." No graphics.',
    verbatim: 'We missed our target. By a lot. Here is what changes on Monday.',
    warns: '20 s',
  },
  {
    prompt: 'Say "Thank you."',
    verbatim: 'Thank you.',
  },
  {
    prompt: 'Two words only: "We won!" Football coach, tracksuit, stadium.',
    verbatim: 'We won!',
  },
];
