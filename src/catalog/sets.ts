// What is known of the sets without drawing them: names, desks, and the words that ask for them.
import type { SetId } from '../model/storyboard.ts';

/** A set of the catalogue. Words are lower case and singular; phrases of several words come before their parts. */
export interface SetItem {
  readonly name: string;
  /** A desk or counter stands before the presenter and hides what is below the chest. */
  readonly hasDesk: boolean;
  /** Places a brief may name: "in a …", "in front of a …". */
  readonly places: readonly string[];
  /** Who is usually met there. */
  readonly roles: readonly string[];
  /** What is usually talked about there. */
  readonly topics: readonly string[];
}

/** All sets by id. */
export const sets: Readonly<Record<SetId, SetItem>> = {
  city: {
    name: 'City',
    hasDesk: false,
    places: [
      'city skyline',
      'city street',
      'cityscape',
      'skyline',
      'city',
      'downtown',
      'street',
      'rooftop',
      'balcony',
      'terrace',
      'bridge',
      'harbour',
      'harbor',
      'square',
      'plaza',
      'skyscraper',
      'stadium',
      'airport',
      'neighbourhood',
      'neighborhood',
      'outdoors',
    ],
    roles: ['weather reporter', 'reporter', 'correspondent', 'tour guide', 'real estate agent', 'mayor'],
    topics: ['weather', 'forecast', 'travel', 'tourism', 'traffic', 'real estate', 'festival', 'climate', 'city'],
  },
  studio: {
    name: 'Newsroom studio',
    hasDesk: true,
    places: ['news studio', 'tv studio', 'newsroom', 'news desk', 'anchor desk', 'studio', 'set'],
    roles: ['news anchor', 'anchor', 'newsreader', 'journalist', 'commentator', 'moderator'],
    topics: ['news', 'headline', 'election', 'finance', 'market', 'stock'],
  },
  kitchen: {
    name: 'Kitchen',
    hasDesk: true,
    places: ['kitchen', 'bakery', 'restaurant', 'coffee shop', 'cafe', 'café', 'diner', 'bistro', 'dining room'],
    roles: ['chef', 'cook', 'baker', 'barista', 'nutritionist'],
    topics: ['recipe', 'cooking', 'food', 'baking', 'meal', 'soup', 'bread', 'pasta', 'pizza', 'coffee', 'tea'],
  },
  gradient: {
    name: 'Gradient',
    hasDesk: false,
    places: ['gradient background', 'gradient backdrop', 'gradient', 'abstract background', 'abstract backdrop'],
    roles: [],
    topics: [],
  },
  plain: {
    name: 'Plain colour',
    hasDesk: false,
    places: [
      'plain background',
      'plain backdrop',
      'plain wall',
      'solid background',
      'solid colour',
      'solid color',
      'neutral background',
      'simple background',
      'clean background',
      'minimalist background',
      'white background',
      'white wall',
      'brand colour',
      'brand color',
    ],
    roles: [],
    topics: [],
  },
};

/** Says whether a desk or counter stands before the presenter and hides what is below the chest. */
export const deskInFront = (set: SetId): boolean => sets[set].hasDesk;
