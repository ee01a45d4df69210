// Scripts as people hand them over in mails, forms and messages, with the notes before, between and behind.
import type { PromptCase } from './prompt-case.ts';

export const fourthScripts: readonly PromptCase[] = [
  {
    prompt: `Hi team,

can you turn this into a clip for Friday? Please leave the wording alone, legal has signed it off.

Your parcel is late, and that is on us. The lorry broke down outside Derby at 4 a.m. on Tuesday. You will have it by Thursday noon, or you pay nothing.

Presenter: woman, forties, hi-vis vest, warehouse.

Thanks,
Priya`,
    verbatim:
      'Your parcel is late, and that is on us. The lorry broke down outside Derby at 4 a.m. on Tuesday. You will have it by Thursday noon, or you pay nothing.',
    set: 'warehouse',
  },
  {
    prompt: `Open letter to be spoken by our chairman, unchanged:

Dear neighbours,

The mill has stood for 140 years. On Saturday we turned off the wheel. It was not the river’s fault.

We will open the doors once more on 9 May. Bring a chair.

Chairman: Scottish, sixties, tweed jacket. No music.`,
    verbatim:
      'Dear neighbours, The mill has stood for 140 years. On Saturday we turned off the wheel. It was not the river’s fault. We will open the doors once more on 9 May. Bring a chair.',
    music: 'none',
  },
  {
    prompt: `Text to be spoken (and nothing else):
If you hear the siren, walk. Do not run. The assembly point's behind the bakery.

Fire warden, man, 50, orange vest, 9:16`,
    verbatim: "If you hear the siren, walk. Do not run. The assembly point's behind the bakery.",
    orientation: 'portrait',
  },
  {
    prompt: `To be read by a calm older lady in a library:

Page one is the hardest. After that, the book does the walking.`,
    verbatim: 'Page one is the hardest. After that, the book does the walking.',
    sex: 'female',
  },
  {
    prompt: `The words are: We moved. Same bread, same Ahmed, new door. Find us at 18 Tanner Row.

Baker with flour on his apron, bakery, cheerful`,
    verbatim: 'We moved. Same bread, same Ahmed, new door. Find us at 18 Tanner Row.',
  },
  {
    prompt: `Spoken words are between the hashes only.
### Eleven goals. One broken window. Sorry, Mrs. Lund. ###
Football coach, woman, tracksuit, park.`,
    verbatim: 'Eleven goals. One broken window. Sorry, Mrs. Lund.',
    set: 'park',
  },
  {
    prompt: `Only what stands between the tildes is spoken.
~~~~
Keep the ticket. The machine forgets, the conductor doesn’t.
~~~~
Train conductor, male, uniform`,
    verbatim: 'Keep the ticket. The machine forgets, the conductor doesn’t.',
  },
  {
    prompt: `read out everything between the lines pls, rest is just info for you

----------
Hi, it's Joss from the boat yard. Your mast is ready. Your invoice is, too – £2,140, and yes, I sat down when I saw it.
----------

bloke 30s beard wool hat, beach or harbour`,
    verbatim:
      "Hi, it's Joss from the boat yard. Your mast is ready. Your invoice is, too – £2,140, and yes, I sat down when I saw it.",
    sex: 'male',
  },
  {
    prompt: `What our vicar is going to say, please don't touch it:

=====
Nobody has to believe anything on Sunday. There will be soup.
=====

Vicar: woman, around 40, short grey hair, black shirt.`,
    verbatim: 'Nobody has to believe anything on Sunday. There will be soup.',
    sex: 'female',
  },
  {
    prompt: `Message for the lobby screens (<...> is what he reads):
<The east lift rests until Monday. The stairs are good for you. So says the east lift.>
Janitor, 60s, blue overalls, moustache`,
    verbatim: 'The east lift rests until Monday. The stairs are good for you. So says the east lift.',
    sex: 'male',
  },
  {
    prompt: `[10:14] Lena: heyy can you make the video now
[10:14] Lena: she should say this 1:1 👇
[10:15] Lena: "We sold out in nine minutes. Nine! The next batch leaves the oven on Friday at 6."
[10:16] Lena: young woman, curly hair, dungarees, bakery`,
    verbatim: 'We sold out in nine minutes. Nine! The next batch leaves the oven on Friday at 6.',
    sex: 'female',
  },
  {
    prompt: `PROJECT: Allotment AGM
TALENT: man, 70s, flat cap
COPY (LOCKED): The hedge stays. The gnome goes. Votes were nineteen to four.
SET: garden
SFX: none`,
    verbatim: 'The hedge stays. The gnome goes. Votes were nineteen to four.',
    sex: 'male',
  },
  {
    prompt: `Form submission
Name: Oluwaseun A.
Company: Brightwater Dental
What should the presenter say?
Your teeth don't care that it's Monday. Two minutes, twice a day. That's four minutes for sixty years of apples.
What should the presenter look like?
Dentist, woman, thirties, white coat
Where?
Clinic
How long?
As long as the text`,
    verbatim:
      "Your teeth don't care that it's Monday. Two minutes, twice a day. That's four minutes for sixty years of apples.",
    sex: 'female',
  },
  {
    prompt: `please read the following

The council met on 4 February. It voted seven to two for the bridge. Work starts when the herons leave.

newsreader, man, grey suit, studio, serious`,
    verbatim: 'The council met on 4 February. It voted seven to two for the bridge. Work starts when the herons leave.',
    sex: 'male',
  },
  {
    prompt: `I want my grandfather's poem read, as he wrote it.

The gate is open, and the dog is old.
The kettle sings of nothing but the cold.
I've had my share of harvest and of rain.
I'd plant the apple tree again.

An old man in a cardigan by a fireplace, slow and soft. No captions.`,
    verbatim:
      "The gate is open, and the dog is old. The kettle sings of nothing but the cold. I've had my share of harvest and of rain. I'd plant the apple tree again.",
    captions: false,
    sex: 'male',
  },
  {
    prompt: `Good evening. I'm Ruth, and I steal cuttings from public gardens. Tonight I'll tell you how. You will need a wet napkin and no shame.

^ that's what she says, word by word. Woman around 65, straw hat, garden.`,
    verbatim:
      "Good evening. I'm Ruth, and I steal cuttings from public gardens. Tonight I'll tell you how. You will need a wet napkin and no shame.",
    sex: 'female',
  },
  {
    prompt: `We are closed on 1 May. We are open on 2 May. On 3 May we will be tired, but open.

Use the paragraph above as the full spoken text. A waiter, white shirt, black apron, restaurant, 16:9.`,
    verbatim: 'We are closed on 1 May. We are open on 2 May. On 3 May we will be tired, but open.',
  },
  {
    prompt: `Speaker is a man of 45 with a red beard. He says, “The ice is eleven centimetres thick.” Then, after a pause, he says, “I said eleven, Gary.” Winter lake.`,
    verbatim: 'The ice is eleven centimetres thick. I said eleven, Gary.',
    sex: 'male',
  },
  {
    prompt: `Our CFO (woman, 50s, pearl earrings, navy blazer) opens with “Revenue is flat.” She waits a second and goes on: “Flat is not bad. Flat is a table, and you can put things on a table.” Ends smiling with “So. What shall we put on it?”`,
    verbatim:
      'Revenue is flat. Flat is not bad. Flat is a table, and you can put things on a table. So. What shall we put on it?',
    sex: 'female',
  },
  {
    prompt: `Sprechertext (bitte nicht kürzen):

»Liebe Gäste, der Wellensittich ist wieder da. Er saß bei den Nachbarn auf dem Grill. Danke für 38 Anrufe.«

Moderatorin, Mitte 30, rote Haare, Studio`,
    verbatim:
      'Liebe Gäste, der Wellensittich ist wieder da. Er saß bei den Nachbarn auf dem Grill. Danke für 38 Anrufe.',
  },
  {
    prompt: `Bitte genau diesen Text sprechen, nichts dazu erfinden:

Der Aufzug ist ab Montag gesperrt. Die Treppe ist hinten links. Wir schaffen das, alle vier Etagen.

Hausmeister, 60, Latzhose.`,
    verbatim: 'Der Aufzug ist ab Montag gesperrt. Die Treppe ist hinten links. Wir schaffen das, alle vier Etagen.',
  },
  {
    prompt: `Texte à prononcer tel quel :

Le marché ferme à 13 h. Les tomates, elles, restent jusqu'au soir. À demain !

Vendeuse, 40 ans, tablier vert`,
    verbatim: "Le marché ferme à 13 h. Les tomates, elles, restent jusqu'au soir. À demain !",
  },
  {
    prompt: `Locución (no cambiar nada): «El barco sale a las ocho. El capitán, a las ocho y cinco. Corra.» Hombre mayor, puerto.`,
    verbatim: 'El barco sale a las ocho. El capitán, a las ocho y cinco. Corra.',
  },
  {
    prompt: `Please produce in English. Bitte wörtlich:
„We have seven rooms and one ghost. The ghost pays rent.“
Hotel reception, young man, bow tie.`,
    verbatim: 'We have seven rooms and one ghost. The ghost pays rent.',
    sex: 'male',
  },
  {
    prompt: `下面的台词一字不改：「欢迎来到图书馆。今天我们九点关门。请轻声说话。」主持人：年轻女性，图书馆。`,
    displays: ['欢迎来到图书馆。', '请轻声说话。'],
  },
  {
    prompt: `Need a 1 person vid. Script's in the quotes, dont add stuff

"ok so. the van won't start, the band's in Leeds and the gig's in Hull. we're doing it anyway. doors at 8, tenner on the door."

indie musician girl, bleached hair, leather jacket`,
    verbatim:
      "ok so. the van won't start, the band's in Leeds and the gig's in Hull. we're doing it anyway. doors at 8, tenner on the door.",
    sex: 'female',
  },
  {
    prompt: `Casting: a warm, round man in his fifties who looks like he owns a deli.
Place: deli counter.
He looks up and says the following three sentences, no more, no less. The pastrami is sliced at nine. The regulars come at five to nine. Be a regular.`,
    verbatim: 'The pastrami is sliced at nine. The regulars come at five to nine. Be a regular.',
    sex: 'male',
  },
  {
    prompt: `Announcement (reads as follows)
Platform 4 is now platform 6. Platform 6 is under water. We are sorry about platform 6.
— end —
Female announcer, uniform, station, 20 s`,
    verbatim: 'Platform 4 is now platform 6. Platform 6 is under water. We are sorry about platform 6.',
    sex: 'female',
  },
  {
    prompt: `--- SCRIPT BEGIN ---
I ate the last biscuit. I'd do it again. Meeting at two.
--- SCRIPT END ---
office, woman, 30s, deadpan`,
    verbatim: "I ate the last biscuit. I'd do it again. Meeting at two.",
    set: 'office',
  },
  {
    prompt: `BEGIN TEXT
Lamps at dusk, please. The bats are nesting in the north tower until August.
END TEXT
A park ranger, castle, evening`,
    verbatim: 'Lamps at dusk, please. The bats are nesting in the north tower until August.',
  },
];
