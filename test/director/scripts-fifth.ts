// Scripts in forms with names of their own, in mark-up, subtitles, screenplays and tables.
import type { PromptCase } from './prompt-case.ts';

export const fifthScripts: readonly PromptCase[] = [
  {
    prompt: `{
  "video_title": "Gate change",
  "what_is_said": "Gate 12 is closed. Walk to gate 30. Yes, all of it.",
  "who": "airline agent, woman, red scarf",
  "where": "airport"
}`,
    verbatim: 'Gate 12 is closed. Walk to gate 30. Yes, all of it.',
    sex: 'female',
  },
  {
    prompt: `{"type":"avatar_video","avatar":{"gender":"female","outfit":"green apron"},"content":{"say":"Three things grow on my balcony: basil, hope, and pigeons.","keepVerbatim":true},"ratio":"9:16"}`,
    verbatim: 'Three things grow on my balcony: basil, hope, and pigeons.',
    orientation: 'portrait',
  },
  {
    prompt: `{"scenes":[{"id":1,"speech_text":"The well is forty metres deep.","visual":"village"},{"id":2,"speech_text":"The rope is thirty-eight.","visual":"village"}],"presenter":"old man, turban"}`,
    verbatim: 'The well is forty metres deep. The rope is thirty-eight.',
  },
  {
    prompt: `presenter: woman, 28, denim jacket
location: record shop
lines: |
  We buy vinyl on Tuesdays.
  We cry about vinyl on all the other days.
music: none`,
    verbatim: 'We buy vinyl on Tuesdays. We cry about vinyl on all the other days.',
    music: 'none',
    sex: 'female',
  },
  {
    prompt: `1
00:00:00,000 --> 00:00:03,200
The clock in the tower is right

2
00:00:03,200 --> 00:00:06,000
twice a day, like all of us.

Make a film of these subtitles, spoken by an elderly watchmaker.`,
    verbatim: 'The clock in the tower is right twice a day, like all of us.',
  },
  {
    prompt: `WEBVTT

00:00.000 --> 00:02.500
Boil the water.

00:02.500 --> 00:05.000
Then forget it. Then boil it again.

(tea sommelier, woman, silk scarf)`,
    verbatim: 'Boil the water. Then forget it. Then boil it again.',
    sex: 'female',
  },
  {
    prompt: `0:00 - 0:04 Hello from the roof of the town hall.
0:04 - 0:09 You can see eleven churches from here, and one very good bakery.
0:09 - 0:12 Come up. The lift is free.

Mayor, woman, 50s, blue blazer. No changes to the text please.`,
    verbatim:
      'Hello from the roof of the town hall. You can see eleven churches from here, and one very good bakery. Come up. The lift is free.',
    sex: 'female',
  },
  {
    prompt: `INT. LIGHTHOUSE - NIGHT

Rain on the glass. The KEEPER (70, white beard, wool jumper) trims the lamp.

KEEPER
(without turning)
They say it is automatic now.

He laughs.

KEEPER (CONT'D)
So am I.`,
    verbatim: 'They say it is automatic now. So am I.',
    sex: 'male',
  },
  {
    prompt: `FADE IN:

EXT. MARKET SQUARE - DAY

A FISHWIFE, 55, rubber apron, holds up a mackerel.

FISHWIFE
Two for a fiver! They were swimming at four this morning, and so was I.

CUT TO BLACK.`,
    verbatim: 'Two for a fiver! They were swimming at four this morning, and so was I.',
  },
  {
    prompt: `| # | Picture | Spoken |
|---|---------|--------|
| 1 | Wide, orchard | Every tree here has a number. |
| 2 | Close | Tree 41 has a name. |
| 3 | Hands with apple | Nobody knows who gave it. |

Orchardist: woman, 60, straw hat`,
    verbatim: 'Every tree here has a number. Tree 41 has a name. Nobody knows who gave it.',
    sex: 'female',
  },
  {
    prompt: `Time | Image | Sprecher
0-5 | Hafen | Der Kran ist älter als ich.
5-10 | Kran von unten | Er beschwert sich weniger.

Kranführer, Mitte 50, Helm`,
    verbatim: 'Der Kran ist älter als ich. Er beschwert sich weniger.',
  },
  {
    prompt: `*Scene one – the kitchen*
"I never measure," says the cook. "My mother measured. She was thin and sad."
*Scene two – the yard*
"Now taste." (She holds out the spoon.)

Cook: large woman, sixties, floral apron. Speak the quotes only.`,
    verbatim: 'I never measure, My mother measured. She was thin and sad. Now taste.',
    sex: 'female',
  },
  {
    prompt: `## Presenter
Astronomer, man, grey ponytail, corduroy jacket

## To be spoken
The light you see left before you were born. [looks up] It does not know you are here. It came anyway.

## Do not speak
Film for the planetarium, shown in room 2.`,
    verbatim: 'The light you see left before you were born. It does not know you are here. It came anyway.',
    sex: 'male',
  },
  {
    prompt: `**TALKING HEAD** – swimming instructor, woman, whistle, pool
**EXACT WORDS** –
*(claps)* Heads up! The deep end is three metres ten. *(beat)* You are one metre twenty. Do the sum.
**MUSIC** – none`,
    verbatim: 'Heads up! The deep end is three metres ten. You are one metre twenty. Do the sum.',
    music: 'none',
    sex: 'female',
  },
  {
    prompt: `<video lang="en"><who>mechanic, woman, overalls, garage</who><what_she_says>It is not the battery. It is never the battery. It was the battery.</what_she_says></video>`,
    verbatim: 'It is not the battery. It is never the battery. It was the battery.',
    sex: 'female',
  },
  {
    prompt: `[PRESENTER] beekeeper, man, veil pushed up
[TEXT] Thirty thousand sisters and not one of them asks how I am. Honey is £7 a jar.
[PLACE] meadow
[LENGTH] whatever it takes`,
    verbatim: 'Thirty thousand sisters and not one of them asks how I am. Honey is £7 a jar.',
    sex: 'male',
  },
  {
    prompt: `Q: Who speaks? A: A boxing coach, man, broken nose, grey hoodie, gym.
Q: What does he say? A: "You lost on Saturday. Good. Now you know where the floor is. Training at six."
Q: Format? A: vertical`,
    verbatim: 'You lost on Saturday. Good. Now you know where the floor is. Training at six.',
    orientation: 'portrait',
    sex: 'male',
  },
  {
    prompt: `Line 1: The bus leaves at 7:05.
Line 2: It has never left at 7:05.
Line 3: Be there at 7:05.
These three lines, in this order, said by a driver in a cap. Nothing more.`,
    verbatim: 'The bus leaves at 7:05. It has never left at 7:05. Be there at 7:05.',
  },
  {
    prompt: `Slide 1 – title: "Knots"
Say: "A knot is a promise made of rope."
Slide 2 – title: "Bowline"
Say: "This one holds, and lets go when you ask it to."
Sailor, woman, striped shirt, harbour`,
    verbatim: 'A knot is a promise made of rope. This one holds, and lets go when you ask it to.',
    sex: 'female',
  },
  {
    prompt: `ANCHOR: Good evening. The goat has been found.
REPORTER: It was on the roof of the school, and it was not sorry.
ANCHOR: Thank you, Mira. Good night.

(one presenter can do both, studio, woman)`,
    verbatim:
      'Good evening. The goat has been found. It was on the roof of the school, and it was not sorry. Thank you, Mira. Good night.',
    sex: 'female',
  },
  {
    prompt: `VISUAL: close on hands, flour
VO: Three hundred grams. I never weigh it.
VISUAL: oven glows
VO: Fifty minutes. I never time it.
SUPER: Hof Bakery
VO: You can taste that.`,
    verbatim: 'Three hundred grams. I never weigh it. Fifty minutes. I never time it. You can taste that.',
  },
  {
    prompt: `SPOKEN (SLOWLY, WITH PAUSES)
Breathe in … two … three. Hold it. [PAUSE 2 SEC] And let it go. Your shoulders may come down now. They have been up since Tuesday.

YOGA TEACHER, WOMAN, LINEN SHIRT, STUDIO WITH PLANTS`,
    verbatim:
      'Breathe in … two … three. Hold it. And let it go. Your shoulders may come down now. They have been up since Tuesday.',
    sex: 'female',
  },
  {
    prompt: `tiktok
girl w/ space buns, neon windbreaker
she goes: POV you found the last pair in a size 7. you don't need them. you need them.
captions big`,
    verbatim: "POV you found the last pair in a size 7. you don't need them. you need them.",
    orientation: 'portrait',
    sex: 'female',
  },
  {
    prompt: `Please use my text exactly – no intro, no outro, no extra sentences.

---

We counted 1,204 puffins. Last year it was 1,340. We are not going to dress that up.

---

Warden: man, 30s, fleece, cliffs, wind.`,
    verbatim: 'We counted 1,204 puffins. Last year it was 1,340. We are not going to dress that up.',
  },
  {
    prompt: `Subject: video text FINAL FINAL v3

Hi,
this is now approved by everybody. Please produce with the same woman as in the office clip, no changes.

Text:
From 1 July you need a new badge. The old one opens nothing. Not even the bike shed. Pick yours up in room 0.14.

Best
Tom`,
    verbatim:
      'From 1 July you need a new badge. The old one opens nothing. Not even the bike shed. Pick yours up in room 0.14.',
  },
  {
    prompt: `Hey! Could your avatar congratulate Ines? Exactly in these words please → Ines, thirty is just twenty with a better kettle. Happy birthday from all nine of us! ← Woman, party hat, confetti, upbeat.`,
    verbatim: 'Ines, thirty is just twenty with a better kettle. Happy birthday from all nine of us!',
    sex: 'female',
  },
  {
    prompt: `Voice-over text
===============
The valley has one road. In winter it has none. That is when the parties start.

Look & feel
===========
Older woman, wool cap, mountains, snow`,
    verbatim: 'The valley has one road. In winter it has none. That is when the parties start.',
    sex: 'female',
  },
  {
    prompt: `(Woman, 40, lab coat, laboratory)
(Serious, then relieved)

“It's benign. I'll say it again, because nobody hears it the first time: it's benign.

“Now sit down. I'll get you some water.”

(No music, captions on)`,
    verbatim:
      "It's benign. I'll say it again, because nobody hears it the first time: it's benign. Now sit down. I'll get you some water.",
    music: 'none',
    sex: 'female',
  },
  {
    prompt: `A tailor with a tape around his neck, workshop, 9:16. Monologue, keep every comma:
Sleeves tell the truth; collars lie. A good suit forgives you one dinner, not two. Measure on Monday, cut on Tuesday, regret on Wednesday.`,
    verbatim:
      'Sleeves tell the truth; collars lie. A good suit forgives you one dinner, not two. Measure on Monday, cut on Tuesday, regret on Wednesday.',
    orientation: 'portrait',
  },
  {
    prompt: `Man, 35, bald, black turtleneck, stage, spotlight:
– We made it thinner.
– We made it lighter.
– We lost it in a taxi.
(read the dashes as separate lines, nothing else is spoken)`,
    verbatim: 'We made it thinner. We made it lighter. We lost it in a taxi.',
    sex: 'male',
  },
];
