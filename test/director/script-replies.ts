// Replies of a model for the tests of the writer, and the prompt they answer.

/** A prompt with facts of every kind. */
export const launchPrompt =
  'A product manager announces FlowTask 3 in 30 seconds. It costs $12 per month and saves 4 hours a week. It launches on March 14. Sign up at flowtask.io.';

interface Section {
  readonly part: string;
  readonly spoken: string;
  readonly mood: string | null;
  readonly shows: readonly object[];
}

const sections: readonly Section[] = [
  {
    part: 'opening',
    spoken: 'Monday morning, and the week is already gone before you have opened your first document.',
    mood: null,
    shows: [],
  },
  {
    part: 'body',
    spoken:
      'FlowTask 3 gives some of that time back. It saves 4 hours a week, because your boards, your notes and your plans finally live in one place.',
    mood: null,
    shows: [
      { kind: 'number-card', heading: 'Time saved', value: '4 hours', caption: 'every week', cue: '4 hours a week' },
    ],
  },
  {
    part: 'body',
    spoken:
      'It costs $12 per month, and it launches on March 14. Bring the whole team along, or start by yourself and see how it feels.',
    mood: null,
    shows: [],
  },
  {
    part: 'closing',
    spoken: 'Sign up at flowtask.io, and give your Mondays a better beginning.',
    mood: 'warm',
    shows: [
      {
        kind: 'call-to-action',
        title: 'Give your Mondays a better beginning',
        subtitle: null,
        button: 'Sign up',
        address: 'flowtask.io',
        cue: 'Sign up',
      },
    ],
  },
];

/** A reply that can be used as it is. */
export const goodReply = JSON.stringify({ title: 'FlowTask 3', sections });

/** The good reply with one section's words changed. */
export const replyWith = (index: number, change: (spoken: string) => string): string =>
  JSON.stringify({
    title: 'FlowTask 3',
    sections: sections.map((section, at) => (at === index ? { ...section, spoken: change(section.spoken) } : section)),
  });

/** The good reply with fields added to one section. */
export const replyPlus = (fields: object): string =>
  JSON.stringify({
    title: 'FlowTask 3',
    sections: sections.map((section, at) => (at === 1 ? { ...section, ...fields } : section)),
  });

/** What the good reply has spoken. */
export const goodWords = sections.map((section) => section.spoken).join(' ');
