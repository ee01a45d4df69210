// More scripts as they come, and quotations, slogans and dialogues that must not become one.
import type { PromptCase } from './prompt-case.ts';

export const sixthScripts: readonly PromptCase[] = [
  {
    prompt: `Good morning,
please find below the approved wording for our lift announcement. It must be delivered exactly in this form.

"Dear guests, the spa is on level minus one. Robes are in your wardrobe. Ducks are not for swimming with."

Receptionist, woman, thirties, hotel lobby.

Kind regards
J. Frey`,
    verbatim:
      'Dear guests, the spa is on level minus one. Robes are in your wardrobe. Ducks are not for swimming with.',
  },
  {
    prompt: `WHO: mountain guide, man, 40s
WHERE: hut terrace
WHAT HE SAYS: The weather turns at two. So do we. Pack the rope on top.
MUSIC: none`,
    verbatim: 'The weather turns at two. So do we. Pack the rope on top.',
    music: 'none',
  },
  {
    prompt: `read this out loud, don't add anything:
hi it's the library. your book is eleven years late. we are not angry. we would just like to know how it ends.`,
    verbatim:
      "hi it's the library. your book is eleven years late. we are not angry. we would just like to know how it ends.",
  },
  {
    prompt: `%%%
The museum is open. The dinosaur is not. He is being dusted until Friday.
%%%
Above is the complete text. Curator, woman, glasses.`,
    verbatim: 'The museum is open. The dinosaur is not. He is being dusted until Friday.',
  },
  {
    prompt: `Avatar: female, navy suit
Language: English
Input text: Your loan is approved. The money arrives on Thursday. The coffee is on us.
Voice: calm`,
    verbatim: 'Your loan is approved. The money arrives on Thursday. The coffee is on us.',
  },
  {
    prompt: `{"avatar": "man, beard", "input_text": "The kiln is at 1,260 degrees. Do not open it to look.", "background": "workshop"}`,
    verbatim: 'The kiln is at 1,260 degrees. Do not open it to look.',
  },
  {
    prompt: `A calm nurse in blue scrubs reads: We will call you by number. Please sit. Water is by the window.

(hospital, daylight, no music)`,
    verbatim: 'We will call you by number. Please sit. Water is by the window.',
    music: 'none',
  },
  {
    prompt: `Here's the speech for Dad's 70th, he'll notice if you change one word:

Seventy years, and you still park crooked. We would not want you straight. To Dad.

Daughter, 40, red dress, party room`,
    verbatim: 'Seventy years, and you still park crooked. We would not want you straight. To Dad.',
  },
  {
    prompt: `Narration (verbatim): “Rain on tin. A dog that does not care. This is the last farm before the border.” End.`,
    verbatim: 'Rain on tin. A dog that does not care. This is the last farm before the border.',
  },
  {
    prompt: `Video for our canteen. The cook should speak the text in quotes and leave out the bits in brackets: "Soup today is lentil [holds up ladle]. Tomorrow it is also lentil [shrugs]. We over-ordered."`,
    verbatim: 'Soup today is lentil. Tomorrow it is also lentil. We over-ordered.',
  },
  {
    prompt: `Il presentatore legge questo testo, parola per parola:

Il forno apre alle sei. Il pane finisce alle otto. Chi dorme mangia domani.`,
    verbatim: 'Il forno apre alle sei. Il pane finisce alle otto. Chi dorme mangia domani.',
  },
  {
    prompt: `Roteiro (não alterar):
A praia abre às sete. O salva-vidas chega às oito. Nade às nove.`,
    verbatim: 'A praia abre às sete. O salva-vidas chega às oito. Nade às nove.',
  },
  {
    prompt: `Take 1
We lost the keys.
Take 2
We found the keys.
Take 3
We lost the house.
Please have one man say all three takes word for word, nothing else.`,
    verbatim: 'We lost the keys. We found the keys. We lost the house.',
  },
  {
    prompt: `1. "Wash your hands."
2. "Wash them again."
3. "Now you may touch the dough."
These are the baker's lines, keep them as they are. Baker: woman, 50, white apron.`,
    verbatim: 'Wash your hands. Wash them again. Now you may touch the dough.',
  },
  {
    prompt:
      'Advertise our mattress shop Dozewell in Leeds. Our slogan is "Lie down for once". 40% off all beds until 12 May, free delivery within 20 miles. The shop is at 9 Kirkgate. A friendly salesman. 30 seconds.',
    says: ['Dozewell', '40%', '12 May', '20 miles', '9 Kirkgate'],
    wordsAtLeast: 45,
  },
  {
    prompt:
      'Explain to new staff how to handle complaints. A customer may say "This is the third time!" or "I want my money back." Listen first, repeat the problem, offer 2 solutions, and call back within 24 hours. Trainer, woman, office.',
    says: ['Listen first', '2 solutions', '24 hours'],
    wordsAtLeast: 30,
  },
  {
    prompt:
      'Recap of our book club: we read "The Leopard" and "Stoner". 14 members came. Next is "Middlemarch" on 3 June at 7 pm. Librarian, glasses.',
    says: ['14 members', 'Middlemarch', '3 June', '7 pm'],
    wordsAtLeast: 20,
  },
  {
    prompt:
      'Teach the difference between "affect" and "effect". Example: "The rain affected the match." Example: "The effect was a draw." English teacher, classroom, 45 seconds.',
    says: ['affect', 'effect'],
    wordsAtLeast: 60,
  },
  {
    prompt:
      'Product film for the Fenwick kettle: boils 1 litre in 90 seconds, costs £39, comes in 5 colours. As the Herald wrote: "The quietest kettle in Britain." Modern, 30 seconds.',
    says: ['1 litre', '90 seconds', '£39', '5 colours'],
    seconds: 30,
    wordsAtLeast: 40,
  },
  {
    prompt:
      'Phishing training. Typical subject lines are "Your parcel is waiting" and "Invoice overdue". Check the sender, never click, report to 4455. 12 colleagues were caught in March. Security officer, man.',
    says: ['4455', '12 colleagues'],
    wordsAtLeast: 25,
  },
];
