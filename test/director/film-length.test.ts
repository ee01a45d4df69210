import { expect, test } from 'vitest';
import { readBrief } from '../../src/director/brief.ts';
import { estimateDurationMs } from '../../src/director/estimate.ts';
import { plan, voiceOf } from './plan.ts';

const secondsOf = (prompt: string): number | null => {
  const reading = readBrief(prompt).durationMs;
  return reading === null ? null : reading.value / 1000;
};

test.each([
  ['Explain tides. Length 1:20.', 80],
  ['Explain tides.\nDuration: 50"\nMusic: calm', 50],
  ['Explain tides. Runtime: one minute fifteen.', 75],
  ['Explain tides, 1m30', 90],
  ['Explain tides. 1 min 20 s, please.', 80],
  ['Explain tides. A minute and a half.', 90],
  ['Explain tides. Three quarters of a minute.', 45],
  ['Explain tides in half a minute', 30],
  ['What causes tides? Student; library; 70 secs, casual', 70],
  ['Explain tides. 40–50 s', 45],
  ['Explain tides. 2 mins max', 120],
  ['Explain tides. No longer than 25 seconds.', 25],
  ['Explain tides. Keep it under two minutes', 120],
  ['Explain tides. The film itself: 35 seconds.', 35],
  ['hey need a vid on tides, free tide tables at the pier till 30 nov. 40s', 40],
  ['Explain tides. About 20 seconds long, professional.', 20],
  ['- **Topic:** tides\n- **Length:** 1:20 min\n- **Mood:** calm', 80],
  ['{"topic": "tides", "duration_s": 60}', 60],
  ['{"topic": "tides", "duration": 30}', 30],
  ['FIRE SAFETY IN HALLS. NO CANDLES. PRESENTER: FIREFIGHTER, WOMAN, 30S, IN UNIFORM. 35 SECONDS.', 35],
  ['Un vídeo sobre las mareas, 20 segundos.', 20],
  ['Ein Video über Ebbe und Flut, 30 Sekunden', 30],
  ['Ein Video über Ebbe und Flut. Anderthalb Minuten.', 90],
  ['Une vidéo sur les marées, durée : une minute', 60],
  ['潮汐的视频，1分30秒', 90],
  ['Travel rules. Two minutes at most, please – something like 80 seconds would be ideal.', 80],
  ['5 houseplants you cannot kill. Shorts video, 40s, fun girl in a plant shop', 40],
  ['We run a museum. What we would like is a film of about two minutes for the hall, told by the curator.', 120],
  ['We would like a quiet film, of some ninety seconds, that explains tides.', 90],
  ["I'd love a how-to on reading tide tables, maybe 100 seconds. Spring tides come twice a month.", 100],
  ['Tides. Our skipper compares. Spring tides are higher. Should last fifty seconds. Quay House, Hull.', 50],
  ['SOP-114 "Reading tides", make it a training film, 1:45.\n4) Lock gate open max. 4 minutes.', 105],
  ['Topic: tides\nDuration: [ ] 30 s  [x] 60 s  [ ] 90 s\nBackground: [x] plain  [ ] office', 60],
  ['filmgen --topic "tides" --seconds 55 --fact "high water at 3:45 am" --no-subtitles', 55],
  ['Presenter: doctor, white coat. Two and a half minutes. A timeline would help. The topic is sleep.', 150],
])('%s asks for %i s', (prompt, seconds) => {
  expect(secondsOf(prompt)).toBe(seconds);
});

test.each([
  'A physiotherapist shows 4 exercises: chin tuck, side bend. Each 30 seconds, twice a day.',
  'Recipe for shakshuka. Simmer for 12 minutes. 12 minutes in the oven and 5 minutes to rest.',
  'Webinar invite: Postgres without tears, 24 Sept, 17:00 CET, free, 45 minutes plus questions.',
  'The workshop starts at 10:30. Time: 18:00 on Friday.',
  'Crane operator, man, 40s, stubble. Explain how the crane lifts 30 tonnes.',
  'Join the quiz night. A 55" screen is the first prize.',
])('%s asks for no length', (prompt) => {
  expect(secondsOf(prompt)).toBeNull();
});

test('a length is not spoken', () => {
  const { facts } = readBrief('Tide tables are free at the pier. Boats leave at nine. 70 secs, casual');
  expect(facts.map(({ text }) => text).join(' ')).not.toContain('70');
});

test.each([15, 20, 25, 30, 35, 40, 45])(
  'a film in a language nobody speaks lasts the %i s asked for',
  async (seconds) => {
    const film = await plan(`Ein Video über Ebbe und Flut, ${seconds} Sekunden`);
    const voice = voiceOf(film);
    const ms = voice === undefined ? 0 : estimateDurationMs(film, voice);
    expect(Math.abs(ms / (seconds * 1000) - 1)).toBeLessThan(0.05);
  },
);

test('a presenter given as fields of data is described, and no field is spoken', () => {
  const brief = readBrief(
    '{"topic": "tides", "presenter": {"sex": "male", "age": 42, "hair": "bald"}, "facts": ["High water is at 3:45 am"]}',
  );
  expect(brief.presenter.sex?.value).toBe('male');
  expect(brief.presenter.ageYears?.value).toBe(42);
  expect(brief.facts.map(({ text }) => text).join(' ')).not.toMatch(/male|42|bald/);
});
