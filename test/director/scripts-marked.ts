// Scripts in Markdown, tags, JSON and tables, scene by scene, with speakers, directions and texts for the screen.
import type { PromptCase } from './prompt-case.ts';

export const markedScripts: readonly PromptCase[] = [
  {
    prompt:
      '# Video brief\n\n## Presenter\nWoman, 30s, green blazer\n\n## Script\nOur lake is four degrees warmer than in 1980. The trout have noticed. So should we.\n\n## Notes\nNo music. Serious tone.',
    verbatim: 'Our lake is four degrees warmer than in 1980. The trout have noticed. So should we.',
    sex: 'female',
    music: 'none',
    person: { wears: ['blazer'], colour: 'green' },
  },
  {
    prompt:
      'Make a video of this, read as it is:\n\n> The kettle boils at ten to five.\n> Nobody has asked it to.\n>\n> That is the thing about ghosts.\n\nOld man, night.',
    verbatim: 'The kettle boils at ten to five. Nobody has asked it to. That is the thing about ghosts.',
    sex: 'male',
  },
  {
    prompt:
      'Presenter: young man, hoodie. Script below, do not change.\n```\nVersion 4.2 is out. It starts in 0.8 seconds.\nThe old plugin format still works until 2027.\n```\nCaptions off please',
    verbatim: 'Version 4.2 is out. It starts in 0.8 seconds. The old plugin format still works until 2027.',
    captions: false,
    sex: 'male',
  },
  {
    prompt: 'Script: We have **one** rule in this kitchen. *Taste everything.* Even the __water__.',
    verbatim: 'We have one rule in this kitchen. Taste everything. Even the water.',
  },
  {
    prompt:
      'Say exactly this:\n\nBefore you fly:\n- Charge both batteries.\n- Check the wind.\n- Tell someone where you are.\n\nThen go.',
    verbatim: 'Before you fly: Charge both batteries. Check the wind. Tell someone where you are. Then go.',
  },
  {
    prompt:
      '**Presenter:** chef, woman, white jacket\n**Setting:** kitchen\n**Script:** Salt the water first. Then, and only then, the pasta. **Never** the other way round.\n**Mood:** strict but kind',
    verbatim: 'Salt the water first. Then, and only then, the pasta. Never the other way round.',
    set: 'kitchen',
    sex: 'female',
  },
  {
    prompt:
      'Make a 20s clip with a park ranger <script>Please stay on the path. The orchids are older than you think.</script> forest background',
    verbatim: 'Please stay on the path. The orchids are older than you think.',
    warns: '20 s',
  },
  {
    prompt:
      '<video>\n  <presenter>male, 50, grey suit</presenter>\n  <speech>Rates rise by half a point. If your loan is fixed, nothing changes.</speech>\n  <tone>calm</tone>\n</video>',
    verbatim: 'Rates rise by half a point. If your loan is fixed, nothing changes.',
    sex: 'male',
  },
  {
    prompt:
      '{"script": "Hello team.\\nThe word of the day is \\"enough\\".\\nLet\'s use it.", "avatar": "woman in a blue shirt"}',
    verbatim: 'Hello team. The word of the day is "enough". Let\'s use it.',
    sex: 'female',
  },
  {
    prompt:
      '{\n  "topic": "Library hours",\n  "presenter": "elderly librarian, cardigan",\n  "voiceover": "From May we open at eight. The reading room stays quiet; the café does not.",\n  "duration": 30,\n  "music": "none"\n}',
    verbatim: 'From May we open at eight. The reading room stays quiet; the café does not.',
    music: 'none',
  },
  {
    prompt:
      '{"scenes":[{"narration":"Every spring the river floods.","on_screen_text":"Spring 2024"},{"narration":"This year we were ready.","on_screen_text":"12 km of barriers"},{"narration":"Thank you to 300 volunteers.","on_screen_text":"300 volunteers"}]}',
    verbatim: 'Every spring the river floods. This year we were ready. Thank you to 300 volunteers.',
    displays: ['Spring 2024', '12 km of barriers', '300 volunteers'],
  },
  {
    prompt:
      'Scene 1: The kitchen. Chef says "Today we make ramen."\nScene 2: Close-up. Chef says "The broth takes twelve hours."\nScene 3: The park. Chef says "So go for a walk."',
    verbatim: 'Today we make ramen. The broth takes twelve hours. So go for a walk.',
    places: ['kitchen', 'park'],
  },
  {
    prompt:
      'SCENE 1 – KITCHEN\nCoffee first. Always.\n\nSCENE 2 – OFFICE\nThen the inbox: 214 unread.\n\nSCENE 3 – BEACH\nOr we could just… not.',
    verbatim: 'Coffee first. Always. Then the inbox: 214 unread. Or we could just… not.',
    places: ['kitchen', 'office', 'beach'],
  },
  {
    prompt:
      'Script, three parts:\n1) "Dust is mostly skin. Yours."\n2) "A mattress gains a kilo of it in ten years."\n3) "Sleep well."',
    verbatim: 'Dust is mostly skin. Yours. A mattress gains a kilo of it in ten years. Sleep well.',
  },
  {
    prompt:
      'Shot 1 (wide, classroom): Good morning, class of 2031.\nShot 2 (close): You will have heard that history is about dates.\nShot 3 (medium): It isn’t. It is about gossip.',
    verbatim:
      'Good morning, class of 2031. You will have heard that history is about dates. It isn’t. It is about gossip.',
    set: 'classroom',
  },
  {
    prompt:
      'Slide 1: Welcome to your first day.\nSlide 2: Your laptop is in locker 9.\nSlide 3: Lunch is at 12:30, and it’s on us.\nPresenter: HR lady, friendly',
    verbatim: 'Welcome to your first day. Your laptop is in locker 9. Lunch is at 12:30, and it’s on us.',
    sex: 'female',
  },
  {
    prompt:
      '[0:00–0:05] Did you lock the door?\n[0:05–0:12] You did. You always do. And still you turn around.\n[0:12–0:20] Meet the lock that remembers for you.',
    verbatim:
      'Did you lock the door? You did. You always do. And still you turn around. Meet the lock that remembers for you.',
    never: ['0:05'],
  },
  {
    prompt:
      'Reel, female creator, home office\n00:00 POV: it’s budget day.\n00:04 You open the spreadsheet.\n00:08 The spreadsheet opens you.',
    verbatim: 'POV: it’s budget day. You open the spreadsheet. The spreadsheet opens you.',
    orientation: 'portrait',
    sex: 'female',
  },
  {
    prompt:
      'Scene 1 (5s): Hi, I’m Leo and I fix bikes.\nScene 2 (10s): A squeak is a question. Oil is usually the answer.\nScene 3 (5s): Bring it in. First check is free.',
    verbatim:
      'Hi, I’m Leo and I fix bikes. A squeak is a question. Oil is usually the answer. Bring it in. First check is free.',
  },
  {
    prompt:
      'Morning show, two minutes tops.\n\nHOST: Welcome back to Second Cup.\nHOST: Today: why your cat ignores you.\nHOST: Spoiler, it is not about you.',
    verbatim: 'Welcome back to Second Cup. Today: why your cat ignores you. Spoiler, it is not about you.',
  },
  {
    prompt:
      'Anna: Did you read the report?\nBen: I read the summary.\nAnna: There is no summary.\nBen: Then I wrote one.',
    verbatim: 'Did you read the report? I read the summary. There is no summary. Then I wrote one.',
  },
  {
    prompt:
      'Presenter (smiling): Good news for night owls.\nPresenter (serious): The last train now leaves at 1:40.\nPresenter (winks): Still not late enough? Walk.',
    verbatim: 'Good news for night owls. The last train now leaves at 1:40. Still not late enough? Walk.',
  },
  {
    prompt:
      '| Visual | Audio |\n|---|---|\n| Presenter in kitchen | An onion has ten layers. |\n| Close-up of knife | A sharp knife needs only one cut. |\n| Presenter smiles | Nobody has to cry. |',
    verbatim: 'An onion has ten layers. A sharp knife needs only one cut. Nobody has to cry.',
    set: 'kitchen',
  },
  {
    prompt:
      'Video\tAudio\nDoctor at desk\tYour knee is not old. It is bored.\nDoctor stands\tWalk it twice a day.\nLogo\tKneeWorks. Move on.',
    verbatim: 'Your knee is not old. It is bored. Walk it twice a day. KneeWorks. Move on.',
  },
  {
    prompt:
      'Script: [smiles] Hello and welcome. [holds up cup] This cup is made of coffee grounds. [sips] It tastes of nothing, which is the point. [fade out]',
    verbatim: 'Hello and welcome. This cup is made of coffee grounds. It tastes of nothing, which is the point.',
  },
  {
    prompt:
      'Say: "So. (pause) You want to learn the piano. (laughs) At fifty (like me), you will need patience and a patient neighbour."',
    verbatim: 'So. You want to learn the piano. At fifty (like me), you will need patience and a patient neighbour.',
  },
  {
    prompt:
      'Script:\n*waves* Hey you! *leans in* Yes, you with the cold coffee.\n*whispers* Microwave it. I won’t tell.',
    verbatim: 'Hey you! Yes, you with the cold coffee. Microwave it. I won’t tell.',
  },
  {
    prompt: 'Narrator script: The door opens. _beat_ Nobody is there. _long pause_ Then the phone rings.',
    verbatim: 'The door opens. Nobody is there. Then the phone rings.',
  },
  {
    prompt:
      'INT. KITCHEN – DAY\n\nA CHEF in a white jacket looks into the camera.\n\nCHEF\nThere are two kinds of people.\n\n(beat)\n\nCHEF\nThose who salt the eggs before, and those who are wrong.\n\nFADE OUT.',
    verbatim: 'There are two kinds of people. Those who salt the eggs before, and those who are wrong.',
    set: 'kitchen',
  },
  {
    prompt:
      'Scene 1\nNarration: Our streets lose ten trees a week.\nOn screen: 520 trees a year\n\nScene 2\nNarration: You can adopt one for the price of a coffee.\nOn screen: €3 a month\n\nScene 3\nNarration: Give it a name, and some water.\nOn screen: adoptatree.example',
    verbatim:
      'Our streets lose ten trees a week. You can adopt one for the price of a coffee. Give it a name, and some water.',
    displays: ['520 trees a year', '€3 a month', 'adoptatree.example'],
  },
  {
    prompt:
      'VO: Sleep is not a luxury.\nText: 7–9 hours\nVO: It is maintenance.\nText: Every night\nVO: Close the laptop.',
    verbatim: 'Sleep is not a luxury. It is maintenance. Close the laptop.',
    displays: ['7–9 hours', 'Every night'],
  },
  {
    prompt:
      'Reporter, city street.\nDialogue: "I am standing where the market used to be."\nSuper: Old Market Square\nDialogue: "By June it will be a park."\nSuper: Opening 12 June',
    verbatim: 'I am standing where the market used to be. By June it will be a park.',
    displays: ['Old Market Square', 'Opening 12 June'],
    set: 'city',
  },
  {
    prompt:
      'Script:\nHi, I’m Dr. Amara Obi.\nLower third: Dr. Amara Obi, Sleep Researcher\nB-roll: people yawning on a train\nMost of us are tired because we are bored.\nI can prove it.',
    verbatim: 'Hi, I’m Dr. Amara Obi. Most of us are tired because we are bored. I can prove it.',
    displays: ['Dr. Amara Obi', 'Sleep Researcher'],
    never: ['yawning'],
  },
  {
    prompt:
      'Read this: Refills cost €4.95 (not €5.10!). Order at https://www.kiln-cups.example/refill?ref=tv or call +49 30 1234567, ext. 12.',
    verbatim:
      'Refills cost €4.95 (not €5.10!). Order at https://www.kiln-cups.example/refill?ref=tv or call +49 30 1234567, ext. 12.',
  },
  {
    prompt:
      'Script: Prof. J. R. Adler, Ph.D., lectures at 5 p.m. on Wed. in bldg. C, approx. 2 mi. from St. Mary’s Ave. e.g. by bus no. 7.',
    verbatim:
      'Prof. J. R. Adler, Ph.D., lectures at 5 p.m. on Wed. in bldg. C, approx. 2 mi. from St. Mary’s Ave. e.g. by bus no. 7.',
  },
  {
    prompt: 'Say: "Big news 🎉 #SummerSale starts NOW! Tag @lunashoes and use code SUN-24 👟 for 24% off."',
    verbatim: 'Big news 🎉 #SummerSale starts NOW! Tag @lunashoes and use code SUN-24 👟 for 24% off.',
    warns: 'emoji',
  },
  {
    prompt:
      'Script: WAIT... you’re telling me – after all these years – it was THIS button?! Well—I never. "Hmm…" OK; fine: NEXT!',
    verbatim:
      'WAIT... you’re telling me – after all these years – it was THIS button?! Well—I never. "Hmm…" OK; fine: NEXT!',
  },
  {
    prompt: `Keynote speaker on a stage. Script:\n\n${Array.from({ length: 95 }, (_, index) => `In year ${1930 + index} the mill made ${index * 3 + 2} tonnes of paper, and someone wrote it down in the big green book.`).join(' ')}`,
    verbatim: Array.from(
      { length: 95 },
      (_, index) =>
        `In year ${1930 + index} the mill made ${index * 3 + 2} tonnes of paper, and someone wrote it down in the big green book.`,
    ).join(' '),
    set: 'stage',
  },
  {
    prompt:
      'Drehbuch: Willkommen im Rathaus. Ab 1. März brauchen Sie für den Ausweis einen Termin. Das dauert zehn Minuten, versprochen.\n\nTon: freundlich, keine Musik',
    verbatim:
      'Willkommen im Rathaus. Ab 1. März brauchen Sie für den Ausweis einen Termin. Das dauert zehn Minuten, versprochen.',
  },
  {
    prompt: 'Guion: ¿Tienes cinco minutos? ¡Perfecto! Hoy te enseño a doblar una camisa. Sin prisa, pero sin pausa.',
    verbatim: '¿Tienes cinco minutos? ¡Perfecto! Hoy te enseño a doblar una camisa. Sin prisa, pero sin pausa.',
  },
  {
    prompt:
      'Texte à lire : La bibliothèque ferme à 18 h 30 jusqu’au 2 septembre. Les retours se font par la boîte verte ; merci.\nTon : calme',
    verbatim: 'La bibliothèque ferme à 18 h 30 jusqu’au 2 septembre. Les retours se font par la boîte verte ; merci.',
  },
  {
    prompt: 'A teacher in a sari says: "नमस्ते बच्चों। आज हम चाँद के बारे में सीखेंगे।"',
    verbatim: '',
    displays: ['नमस्ते बच्चों।', 'आज हम चाँद के बारे में सीखेंगे।'],
    warns: 'cannot speak',
    sex: 'female',
  },
  {
    prompt: 'Script: مرحبا بكم في المكتبة. نفتح الساعة التاسعة صباحا. أهلا وسهلا.',
    verbatim: '',
    displays: ['مرحبا بكم في المكتبة.', 'نفتح الساعة التاسعة صباحا.', 'أهلا وسهلا.'],
    warns: 'cannot speak',
  },
  {
    prompt: 'Say exactly: "Servus, my friends! C’est la vie, as we say in Wien. Nos vemos el lunes."',
    verbatim: 'Servus, my friends! C’est la vie, as we say in Wien. Nos vemos el lunes.',
  },
];
