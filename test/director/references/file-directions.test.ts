// What a prompt says about single files: which are meant, when they are wanted, and what is left to be spoken.
import { describe, expect, it } from 'vitest';
import { readFileDirections } from '../../../src/director/references/file-orders.ts';
import { madeClip, madeLogo, madePicture, madeReport, madeSound } from './made-files.ts';
import { plan, spokenOf, wordOf } from './plan-film.ts';

const files = [
  madePicture(0, 'IMG_2041.jpg'),
  madeClip(1, 'MVI_1.mp4'),
  madePicture(2, 'office-front.jpg'),
  madeLogo(3, 'logo.png'),
  madeClip(4, 'MVI_2.mp4'),
  madePicture(5, 'chart.png', { isScreenshot: true }),
  madePicture(6, 'IMG_2043.jpg'),
  madeReport(7),
  madeSound(8, 'song.mp3', false),
];
const read = (prompt: string) => readFileDirections(prompt, files);
const meant = (prompt: string) => [...read(prompt).orders.keys()];

describe('which file is meant', () => {
  it.each([
    ['Show the first picture.', [0]],
    ['Show the second picture while talking about the garden.', [2]],
    ['Use the third photo as background.', [6]],
    ['Show the last photo at the end.', [6]],
    ['Play the first clip.', [1]],
    ['Play clip 2 full screen.', [4]],
    ['Play clip no. 2.', [4]],
    ['Show photo #2.', [2]],
    ['Show picture two.', [2]],
    ['Display the 2nd image.', [2]],
    ['Show the first two photos.', [0, 2]],
    ['Show photos 1 and 3.', [0, 6]],
    ['Show photos 1 to 3.', [0, 2, 6]],
    ['Show the third photo, then the first, then the second.', [6, 0, 2]],
    ['Show file 6 in scene 2.', [5]],
    ['Show the sixth file.', [5]],
    ['Show logo.png at the end.', [3]],
    ['Show the logo at the end.', [3]],
    ['Show chart.png while saying the numbers.', [5]],
    ['Put the screenshot on the screen.', [5]],
    ['Show the office front when you welcome them.', [2]],
    ['Show IMG_2043 first.', [6]],
    ['Show the second to last picture.', [5]],
    ['Use song.mp3 as the music.', [8]],
    ['Please do not use harbour-report.pdf.', [7]],
    ['Show art.png.', []],
    ['Show the ninth photo.', []],
    ['Make a video about our second office.', []],
    ['Show the report’s main points.', []],
  ])('%s', (prompt, indices) => expect(meant(prompt)).toEqual(indices));
});

describe('when it is wanted', () => {
  it.each([
    ['Show the first picture while talking about the roof garden.', { kind: 'words', text: 'roof garden' }],
    ['Show the first picture when I say "Sales went up".', { kind: 'words', text: 'Sales went up' }],
    ['Use the first clip for the part about the new harbour.', { kind: 'words', text: 'new harbour' }],
    ['Start with the first clip.', { kind: 'place', place: 'opening' }],
    ['Play clip 2 first.', { kind: 'place', place: 'opening' }],
    ['End with the last photo.', { kind: 'place', place: 'closing' }],
    ['Show the first picture in scene 3.', { kind: 'scene', number: 3 }],
  ])('%s', (prompt, cue) => {
    const [order] = read(prompt).orders.values();
    expect(
      order?.cues.map((one) => (one.kind === 'words' ? { ...one, text: one.text.replace(/^the /, '') } : one)),
    ).toEqual([cue]);
  });

  it('a page of a document is named by its number', () => {
    expect(read('Show page 2 of the report while talking about safety.').orders.get(7)).toMatchObject({ page: 2 });
  });
});

describe('what is only said about files is not spoken', () => {
  it.each([
    [
      'Our office is open. Show the second picture while talking about it. Come and see us.',
      'Our office is open. Come and see us.',
    ],
    ['Announce our office in Porto, and use the third photo as background.', 'Announce our office in Porto.'],
    ['The garden (office-front.jpg) is large. Visit us.', 'The garden is large. Visit us.'],
    [
      'Make a 30-second video about Porto using the first clip.',
      'Make a 30-second video about Porto using the first clip.',
    ],
    ['Announce our office. No music please.', 'Announce our office. No music please.'],
  ])('%s', (prompt, rest) => expect(read(prompt).rest.replace(/\s+/g, ' ').replace(/ \./g, '.').trim()).toBe(rest));

  it('keeps every other place where it was, and leaves spoken words alone', () => {
    const prompt =
      'Script: "Show the second picture to a friend. [clip 2] He will smile." Use the last photo as background.';
    const { rest, orders } = read(prompt);
    expect(rest).toHaveLength(prompt.length);
    expect(rest).toContain('Show the second picture to a friend.');
    expect(rest).not.toMatch(/\[|last photo/);
    expect([...orders.keys()]).toEqual([4, 6]);
    expect(orders.get(4)?.cues).toEqual([{ kind: 'words', text: 'He will smile.' }]);
  });

  it('a prompt without files is left alone', () => {
    const prompt = 'Show the second picture.';
    expect(readFileDirections(prompt, []).rest).toBe(prompt);
  });

  it('a number that no file has is said in a warning', async () => {
    const film = await plan('Announce our new office in Porto. Show the ninth photo while talking about Porto.', files);
    expect(spokenOf(film)).not.toMatch(/photo/i);
    expect(film.warnings.join(' ')).toContain('"ninth photo", which is none of the files');
  });

  it('nothing but a direction is still a film', async () => {
    const film = await plan('Show the first picture.', files.slice(0, 1));
    expect(spokenOf(film)).not.toMatch(/first picture/i);
    expect(wordOf(film, 1)).toContain('shown');
  });
});

describe('a film shows the files where they are wanted', () => {
  const sceneOf = async (prompt: string, file: number) => {
    const film = await plan(prompt, files);
    const found = film.scenes.find(
      ({ media, shown }) =>
        media?.reference === file ||
        shown.some(
          (card) => card.kind === 'picture-card' && card.media.fit !== 'logo' && card.media.reference === file,
        ),
    );
    return { film, scene: found };
  };
  const prompt =
    'Announce our new office in Porto. It opens in May. The rooftop has a garden with a view of the river.';

  it('while something is spoken of', async () => {
    const { scene } = await sceneOf(`${prompt} Show the third photo while talking about the rooftop.`, 6);
    expect(scene?.spoken).toBe('The rooftop has a garden with a view of the river.');
  });

  it('a page while something is spoken of', async () => {
    const { scene } = await sceneOf(`${prompt} Show page 3 of the report when the opening in May is mentioned.`, 7);
    expect(scene).toMatchObject({ kind: 'page', media: { page: 3 } });
    expect(scene?.spoken).toMatch(/^It opens in May\./);
  });

  it('first and last, the presenter introduced after a clip that opens the film', async () => {
    const { film } = await sceneOf(`${prompt} Start with clip 2. End with the logo.`, 4);
    expect(film.scenes[0]?.media).toMatchObject({ reference: 4, kind: 'clip' });
    const last = film.scenes.at(-1);
    expect(
      last?.media?.reference ?? last?.shown.map((card) => (card.kind === 'picture-card' ? card.media.reference : -1)),
    ).toEqual(3);
    expect(film.scenes.flatMap(({ shown }) => shown).filter(({ kind }) => kind === 'lower-third')).toHaveLength(1);
  });

  it('at brackets within a script, which is spoken as it stands', async () => {
    const script =
      'Welcome to Porto. [show chart.png] Sales went up by ten percent in May. [clip 2] And this is the roof garden.';
    const { film, scene } = await sceneOf(`Script: "${script}"`, 5);
    expect(spokenOf(film)).toBe('Welcome to Porto. Sales went up by ten percent in May. And this is the roof garden.');
    expect(scene?.spoken).toBe('Sales went up by ten percent in May.');
    expect(film.scenes.find(({ media }) => media?.reference === 4)?.spoken).toBe('And this is the roof garden.');
  });

  it('scene by scene', async () => {
    const script =
      'Scene 1: Show the second photo. Say "Welcome to the new office."\nScene 2: Show clip 1. Say "The river runs below the roof."';
    const { film, scene } = await sceneOf(script, 2);
    expect(spokenOf(film)).toBe('Welcome to the new office. The river runs below the roof.');
    expect(scene?.spoken).toContain('Welcome');
    expect(film.scenes.find(({ media }) => media?.reference === 1)?.spoken).toContain('The river');
  });

  it('at words that nobody says, elsewhere, and a warning says so', async () => {
    const { film } = await sceneOf(`${prompt} Show chart.png when I say "profits doubled".`, 5);
    expect(film.warnings.join(' ')).toContain('(chart.png) is wanted at "profits doubled"');
    expect(spokenOf(film)).not.toContain('doubled');
  });
});

describe('the own sound of clips', () => {
  const loud = files.map((file) =>
    file.video === null
      ? file
      : { ...file, video: { ...file.video, hasSound: true, soundFile: `ref-${file.index}.f32` } },
  );
  const heard = async (prompt: string, references = loud) => {
    const film = await plan(`Announce our new office in Porto. ${prompt}`, references);
    expect(spokenOf(film)).not.toMatch(/sound|audio/i);
    return film.scenes.flatMap(({ media }) => (media?.sound === 'ducked' ? [media.reference] : [])).sort();
  };

  it('is off unless it is asked for', async () => expect(await heard('Play clip 2.')).toEqual([]));

  it.each([
    ['Play clip 2 with its original sound.', [4]],
    ['Keep the original audio of the first clip.', [1]],
    ["Play clip 2. Keep the clip's sound.", [4]],
    ["Keep the clips' own sound.", [1, 4]],
    ['Use MVI_1.mp4 with its own audio while talking about Porto.', [1]],
    ['Play clip 2 without its sound.', []],
    ['Mute the clips.', []],
  ])('%s', async (prompt, indices) => expect(await heard(prompt)).toEqual(indices));

  it('that is silent is named in a warning', async () => {
    const film = await plan('Announce our new office. Play clip 2 with its original sound.', files);
    expect(film.warnings.join(' ')).toContain('(MVI_2.mp4) has no sound that could be kept');
  });
});
