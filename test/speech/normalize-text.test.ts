// What is written, and what is said for it.
import { describe, expect, test } from 'vitest';
import { spokenWords } from '../../src/model/storyboard.ts';
import { findUnspeakableWords, normalizeText } from '../../src/speech/normalize/normalize-text.ts';

/** Written, said; "," marks a breath, ".", "!" and "?" the end of a sentence. */
const rows: readonly (readonly [string, string])[] = [
  ['5', 'five.'],
  ['12,500', 'twelve thousand five hundred.'],
  ['1,250,000', 'one million two hundred fifty thousand.'],
  ['3.14', 'three point one four.'],
  ['-7', 'minus seven.'],
  ['0.05', 'zero point zero five.'],
  ['007', 'zero zero seven.'],
  [
    '12345678901234567890',
    'one two three four five six seven eight nine zero one two three four five six seven eight nine zero.',
  ],
  ['1st', 'first.'],
  ['22nd', 'twenty second.'],
  ['103rd', 'one hundred third.'],
  ['1/2', 'one half.'],
  ['3/4', 'three quarters.'],
  ['2½', 'two and a half.'],
  ['¾', 'three quarters.'],
  ['24/7', 'twenty four seven.'],
  ['9/11', 'nine eleven.'],
  ['10–20', 'ten to twenty.'],
  ['5-7%', 'five to seven percent.'],
  ['2020-2024', 'twenty twenty to twenty twenty four.'],
  ['16:9', 'sixteen to nine.'],
  ['1984', 'nineteen eighty four.'],
  ['2026', 'twenty twenty six.'],
  ['1905', 'nineteen oh five.'],
  ['2000', 'two thousand.'],
  ['2007', 'two thousand seven.'],
  ['1900', 'nineteen hundred.'],
  ['in 1492', 'in fourteen ninety two.'],
  ['1500 people', 'one thousand five hundred people.'],
  ['the 1980s', 'the nineteen eighties.'],
  ["'90s", 'nineties.'],
  ['+5', 'plus five.'],
  ['~30', 'about thirty.'],
  ['<5', 'less than five.'],
  ['≥10', 'at least ten.'],
  ['5+', 'five plus.'],
  ['10x', 'ten times.'],
  ['1.5M', 'one point five million.'],
  ['900k', 'nine hundred thousand.'],
  ['#7', 'number seven.'],
  ['# 5', 'number five.'],
  ['$25.50', 'twenty five dollars and fifty cents.'],
  ['$1', 'one dollar.'],
  ['$1.00', 'one dollar.'],
  ['$1,250', 'one thousand two hundred fifty dollars.'],
  ['$0.99', 'ninety nine cents.'],
  ['$1.01', 'one dollar and one cent.'],
  ['-$5', 'minus five dollars.'],
  ['US$20', 'twenty U S dollars.'],
  ['€1.2M', 'one point two million euros.'],
  ['£3bn', 'three billion pounds.'],
  ['¥500', 'five hundred yen.'],
  ['₹99', 'ninety nine rupees.'],
  ['25€', 'twenty five euros.'],
  ['50¢', 'fifty cents.'],
  ['$5-10', 'five to ten dollars.'],
  ['$10K', 'ten thousand dollars.'],
  ['$1.2 million', 'one point two million dollars.'],
  ['5 USD', 'five U S dollars.'],
  ['EUR 20', 'twenty euros.'],
  ['CHF 3.50', 'three point five zero swiss francs.'],
  ['50%', 'fifty percent.'],
  ['12.5 %', 'twelve point five percent.'],
  ['24°C', 'twenty four degrees celsius.'],
  ['24 °C', 'twenty four degrees celsius.'],
  ['75°F', 'seventy five degrees fahrenheit.'],
  ['-3°', 'minus three degrees.'],
  ['1 kg', 'one kilogram.'],
  ['5 kg', 'five kilograms.'],
  ['16 GB', 'sixteen gigabytes.'],
  ['3.5GHz', 'three point five gigahertz.'],
  ['120 m²', 'one hundred twenty square meters.'],
  ['7 kWh', 'seven kilowatt hours.'],
  ['100 km/h', 'one hundred kilometers per hour.'],
  ['60 mph', 'sixty miles per hour.'],
  ['9.8 m/s', 'nine point eight meters per second.'],
  ['40 W/m²', 'forty watts per square meter.'],
  ['1 km', 'one kilometer.'],
  ['6 ft', 'six feet.'],
  ['3 lbs', 'three pounds.'],
  ['10 s', 'ten seconds.'],
  ['100 Mbps', 'one hundred megabits per second.'],
  ['30 fps', 'thirty frames per second.'],
  ['3/4/2024', 'march fourth twenty twenty four.'],
  ['13/2/2020', 'february thirteenth twenty twenty.'],
  ['2026-11-24', 'november twenty fourth twenty twenty six.'],
  ['24.11.2026', 'november twenty fourth twenty twenty six.'],
  ['March 3rd, 2024', 'march third, twenty twenty four.'],
  ['March 3', 'march third.'],
  ['3 March 2024', 'the third of march twenty twenty four.'],
  ['the 4 July', 'the fourth of july.'],
  ['Nov. 5', 'november fifth.'],
  ['10:30 am', 'ten thirty A M.'],
  ['10:30', 'ten thirty.'],
  ['14:00', 'fourteen hundred hours.'],
  ['9:05 p.m.', 'nine oh five P M.'],
  ['7pm', 'seven P M.'],
  ['12:00', "twelve o'clock."],
  ['8:00 AM', 'eight A M.'],
  ['10:30:15', 'ten thirty and fifteen seconds.'],
  ['+1-800-555-1234', 'plus one eight zero zero five five five one two three four.'],
  ['555-1234', 'five five five one two three four.'],
  ['(212) 555-0199', 'two one two, five five five zero one nine nine.'],
  ['3.2.1', 'three point two point one.'],
  ['v2.1', 'version two point one.'],
  ['Dr. Smith', 'doctor smith.'],
  ['Mr. Jones', 'mister jones.'],
  ['Mrs. Lee', 'missus lee.'],
  ['Main St.', 'main street.'],
  ['St. Louis', 'saint louis.'],
  ['Oak Dr.', 'oak drive.'],
  ['e.g. this', 'for example this.'],
  ['cats vs. dogs', 'cats versus dogs.'],
  ['approx. 30', 'approximately thirty.'],
  ['Acme Inc.', 'acme incorporated.'],
  ['No. 5', 'number five.'],
  ['no. No!', 'no. no!'],
  ['etc.', 'et cetera.'],
  ['World War II', 'world war two.'],
  ['Henry VIII', 'henry the eighth.'],
  ['Chapter V', 'chapter five.'],
  ['I am', 'i am.'],
  ['example.com', 'example dot com.'],
  ['https://www.example.com/path', 'W W W dot example dot com slash path.'],
  ['me@example.com', 'me at example dot com.'],
  ['@reynard_ai', 'at reynard underscore ai.'],
  ['#MondayMotivation', 'hashtag monday motivation.'],
  ['Node.js', 'node J S.'],
  ['NASA', 'nasa.'],
  ['API', 'A P I.'],
  ['HTTP', 'H T T P.'],
  ['CEOs', "C E O's."],
  ["FBI's", "F B I's."],
  ['USB-C', 'U S B C.'],
  ['Q&A', 'Q and A.'],
  ['AT&T', 'A T and T.'],
  ['U.S.', 'U S.'],
  ['J. K. Rowling', 'J K rowling.'],
  ['COVID-19', 'covid nineteen.'],
  ['H2O', 'H two O.'],
  ['MP3', 'M P three.'],
  ['1080p', 'ten eighty P.'],
  ['A4', 'A four.'],
  ['5G', 'five G.'],
  ['Q3', 'Q three.'],
  ['iPhone', 'i phone.'],
  ['YouTube', 'you tube.'],
  ['OpenAI', 'open A I.'],
  ['McDonald', 'mcdonald.'],
  ['BUY NOW', 'buy now.'],
  ['FREE SHIPPING', 'free shipping.'],
  ['IT department', 'I T department.'],
  ['well-known', 'well known.'],
  ['state-of-the-art', 'state of the art.'],
  ['and/or', 'and or.'],
  ['a + b', 'a plus B.'],
  ['x = 2', 'X equals two.'],
  ['AT ≠ HOME', 'A T is not H O M E.'],
  ['naïve café', 'naive cafe.'],
  ['Zürich', 'zurich.'],
  ['Straße', 'strasse.'],
  ['Łódź', 'lodz.'],
  ['日本語', '.'],
  ['Привет', '.'],
  ['Hello 👋', 'hello.'],
  ['🎉', '.'],
  ['—', '.'],
  ['...', '.'],
  ["don't", "don't."],
  ['it’s', "it's."],
  ["dogs'", 'dogs.'],
  ["rock'n'roll", "rock'n'roll."],
  ['hmm', 'hum.'],
  ['**bold**', 'bold.'],
  ['_it_', 'it.'],
  ['C++', 'C plus plus.'],
  ['π', 'pi.'],
  ['50/50', 'fifty fifty.'],
  ['Ph.D.', 'P H D.'],
  ['ﬁne', 'fine.'],
  ['ＡＢＣ １２', 'A B C twelve.'],
];

function say(text: string): string {
  return normalizeText(text)
    .map(({ tokens, ending }) => {
      const words = tokens
        .filter(({ spoken }) => spoken.length > 0)
        .map(({ spoken, pause }) => spoken.join(' ') + (pause === 'short' ? ',' : ''));
      return words.join(' ') + ending;
    })
    .join(' ');
}

describe('text is said as people say it', () => {
  test.each(rows)('"%s" is said "%s"', (written, said) => {
    expect(say(written)).toBe(said);
  });
});

const sentences: readonly (readonly [string, number])[] = [
  ['One. Two? Three!', 3],
  ['Dr. Smith met Mr. Jones on Main St. in St. Louis.', 1],
  ['It costs $2.50 vs. $3.75, e.g. at Acme Inc. in Ohio.', 1],
  ['J. K. Rowling lives here. She writes.', 2],
  ['He joined the U.S. Army. He left the U.S. The end.', 3],
  ['"Stop!" he said. "Why?" she asked.', 2],
  ['Well... maybe. Wait… What?', 3],
  ['See No. 5 on p. 12. Say no. Then go.', 3],
  ['We meet at 5 p.m. on Nov. 5 by the door.', 1],
  ['no full stop at the end', 1],
];

describe('sentences end where they end', () => {
  test.each(sentences)('"%s" has %i', (text, count) => {
    expect(normalizeText(text).filter(({ endsSentence }) => endsSentence)).toHaveLength(count);
  });
});

const hardTexts = [
  '',
  ' \n\t ',
  'a'.repeat(10_000),
  '👩‍👩‍👧‍👦'.repeat(200),
  'ẑ̷̢̛̥a̸l̴g̶o̵ \u202Eevil\u202C \u0000 \uFEFF \uD7FF',
  '日本語 and عربى and हिन्दी',
  '$$$ %%% ((( ))) --- "" \'\' <b>bold</b> {x}',
  `${'word '.repeat(2000)}.`,
  '1'.repeat(500),
  `https://example.com/${'a/'.repeat(500)}`,
];

describe('any text keeps its words', () => {
  test.each(hardTexts)('every word of text %# is there, in order and unchanged', (text) => {
    const script = normalizeText(text);
    const tokens = script.flatMap((sentence) => sentence.tokens);
    expect(tokens.map(({ display }) => display)).toEqual(spokenWords(text));
    for (const word of tokens.flatMap(({ spoken }) => spoken)) expect(word).toMatch(/^(?:[a-z']{1,30}|[A-Z](?:'s)?)$/u);
    for (const { tokens: part } of script) {
      expect(part.reduce((sum, { spoken }) => sum + spoken.length, 0)).toBeLessThanOrEqual(60);
    }
  });

  test('words of other scripts are named as not spoken', () => {
    expect(findUnspeakableWords('Say 日本語 and café 👋 — or 日本語 again, 5 €.')).toEqual(['日本語']);
  });
});

test('a line ends a sentence where it has no mark of its own', () => {
  const ends = normalizeText('Roses are red\nViolets are blue').map(({ tokens }) => tokens.at(-1)?.display);
  expect(ends).toEqual(['red', 'blue']);
});
