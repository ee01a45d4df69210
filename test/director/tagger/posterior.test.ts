import { expect, test } from 'vitest';
import { tagNames } from '../../../src/director/brief/tagger/labels.ts';
import { posteriorOf, type StepWeights } from '../../../src/director/brief/tagger/posterior.ts';
import { createRandom } from '../../../src/kit/random.ts';

const count = tagNames.length;
const random = createRandom(3);
const randomScores = (size: number): Float64Array => Float64Array.from({ length: size }, () => random() * 4 - 2);
const steps: StepWeights = [randomScores(count * count), randomScores(count * count)];
const scores = [randomScores(count), randomScores(count), randomScores(count)];
const isBreak = [true, false, true];

/** Every row of three tags, with how likely it is. */
function* rows(): Generator<{ readonly tags: readonly number[]; readonly weight: number }> {
  for (let code = 0; code < count ** 3; code += 1) {
    const tags = [Math.floor(code / count ** 2), Math.floor(code / count) % count, code % count];
    const score = tags.reduce((sum, tag, index) => {
      const step = steps[isBreak[index] === true ? 1 : 0];
      const stepScore = index === 0 ? 0 : (step[(tags[index - 1] ?? 0) * count + tag] ?? 0);
      return sum + (scores[index]?.[tag] ?? 0) + stepScore;
    }, 0);
    yield { tags, weight: Math.exp(score) };
  }
}

test('the probability of a tag is that of all rows of tags that have it', () => {
  const all = [...rows()];
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const posterior = posteriorOf({ scores, isBreak }, steps);
  for (let index = 0; index < 3; index += 1)
    for (let tag = 0; tag < count; tag += 1) {
      const share = all.filter(({ tags }) => tags[index] === tag).reduce((sum, { weight }) => sum + weight, 0) / total;
      expect(posterior.tags[index]?.[tag]).toBeCloseTo(share, 9);
    }
});

test('the probability of a step is that of all rows of tags that take it', () => {
  const all = [...rows()];
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const odds = posteriorOf({ scores, isBreak }, steps).stepTo(2);
  for (let step = 0; step < count * count; step += 1) {
    const share =
      all
        .filter(({ tags: [, from = 0, to = 0] }) => from * count + to === step)
        .reduce((sum, { weight }) => sum + weight, 0) / total;
    expect(odds[step]).toBeCloseTo(share, 9);
  }
});

test('scores of any size give probabilities', () => {
  const large = [Float64Array.from({ length: count }, (_, tag) => tag * 1000), new Float64Array(count).fill(-5000)];
  for (const odds of posteriorOf({ scores: large, isBreak: [false, false] }, steps).tags)
    expect(odds.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
});
