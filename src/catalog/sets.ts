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

const words = (list: string): readonly string[] => list.split(', ');

/** All sets by id. */
export const sets: Readonly<Record<SetId, SetItem>> = {
  city: {
    name: 'City',
    hasDesk: false,
    places: words(
      'city skyline, city street, cityscape, skyline, city, downtown, street, rooftop, balcony, terrace, bridge, harbour, harbor, square, plaza, skyscraper, stadium, airport, neighbourhood, neighborhood, outdoors',
    ),
    roles: words('weather reporter, reporter, correspondent, tour guide, real estate agent, mayor'),
    topics: words('weather, forecast, travel, tourism, traffic, real estate, festival, climate, city'),
  },
  studio: {
    name: 'Newsroom studio',
    hasDesk: true,
    places: words('news studio, tv studio, newsroom, news desk, anchor desk, studio, set'),
    roles: words('news anchor, anchor, newsreader, journalist, commentator, moderator'),
    topics: words('news, headline, election, finance, market, stock'),
  },
  kitchen: {
    name: 'Kitchen',
    hasDesk: true,
    places: words('kitchen, bakery, restaurant, coffee shop, cafe, café, diner, bistro, dining room'),
    roles: words('chef, cook, baker, barista, nutritionist'),
    topics: words('kitchen, recipe, cooking, food, baking, meal, soup, bread, pasta, pizza, coffee, tea'),
  },
  gradient: {
    name: 'Gradient',
    hasDesk: false,
    places: words('gradient background, gradient backdrop, gradient, abstract background, abstract backdrop'),
    roles: [],
    topics: [],
  },
  plain: {
    name: 'Plain colour',
    hasDesk: false,
    places: words(
      'plain background, plain backdrop, plain wall, solid background, solid colour, solid color, neutral background, simple background, clean background, minimalist background, white background, white wall, brand colour, brand color',
    ),
    roles: [],
    topics: [],
  },
  office: {
    name: 'Office',
    hasDesk: false,
    places: words('open office, office, boardroom, conference room, meeting room, workspace, coworking space, lobby'),
    roles: words('businesswoman, businessman, manager, ceo, founder, consultant, recruiter, lawyer, banker'),
    topics: words('business, company, startup, team, policy, quarter, revenue, sales, marketing, hiring'),
  },
  'living-room': {
    name: 'Living room',
    hasDesk: false,
    places: words('living room, lounge, sofa, couch, at home, apartment, fireplace'),
    roles: words('therapist, psychologist, counsellor, counselor, parent, mother, father, grandmother, grandfather'),
    topics: words('family, parenting, wellbeing, mental health, sleep, home decor, relationship'),
  },
  'home-office': {
    name: 'Home office',
    hasDesk: true,
    places: words('home office, home desk, study, library, bookshelf, bookshelves, bedroom, desk'),
    roles: words('blogger, vlogger, youtuber, writer, author, freelancer, programmer, developer, podcaster, historian'),
    topics: words('productivity, remote work, software, app, tech, book, writing, podcast, coding, cybersecurity'),
  },
  classroom: {
    name: 'Classroom',
    hasDesk: false,
    places: words(
      'classroom, lecture hall, lecture room, school, university, college, chalkboard, blackboard, whiteboard',
    ),
    roles: words('teacher, professor, lecturer, tutor, educator, schoolteacher, academic, philosopher'),
    topics: words(
      'classroom, lesson, mathematics, maths, math, history, grammar, education, homework, exam, student, pupil',
    ),
  },
  lab: {
    name: 'Laboratory',
    hasDesk: true,
    places: words('laboratory, lab, research centre, research center'),
    roles: words('scientist, researcher, chemist, biologist, physicist, lab technician, pharmacist'),
    topics: words('laboratory, science, chemistry, biology, physics, experiment, vaccine, research, dna, molecule'),
  },
  hospital: {
    name: 'Hospital room',
    hasDesk: false,
    places: words(
      "hospital room, hospital, clinic, doctor’s office, doctor's office, surgery, ward, consulting room, pharmacy, medical centre, medical center",
    ),
    roles: words(
      'doctor, physician, surgeon, cardiologist, dermatologist, paediatrician, pediatrician, nurse, dentist, paramedic, medical',
    ),
    topics: words(
      'hospital, medical, health, patient, medicine, blood pressure, diabetes, flu, vaccination, symptom, heart',
    ),
  },
  warehouse: {
    name: 'Warehouse',
    hasDesk: false,
    places: words(
      'warehouse, factory, depot, distribution centre, distribution center, construction site, workshop, garage',
    ),
    roles: words(
      'warehouse worker, forklift driver, logistics manager, engineer, foreman, builder, construction worker, mechanic, electrician, plumber',
    ),
    topics: words(
      'warehouse, logistics, shipping, supply chain, delivery, inventory, workplace safety, forklift, manufacturing, construction',
    ),
  },
  shop: {
    name: 'Shop',
    hasDesk: true,
    places: words('boutique, shop, store, showroom, shopping mall, shopping centre, retail store, market stall'),
    roles: words(
      'shop assistant, shop owner, sales assistant, shopkeeper, retailer, stylist, fashion designer, cashier',
    ),
    topics: words('fashion, clothes, shoes, discount, collection, retail, shopping, black friday, gift'),
  },
  stage: {
    name: 'Stage',
    hasDesk: false,
    places: words('keynote stage, theatre, theater, conference stage, podium, auditorium, concert hall, stage'),
    roles: words('keynote speaker, motivational speaker, comedian, host, singer, musician, master of ceremonies'),
    topics: words('keynote, conference, product launch, award, motivation, concert, launch'),
  },
  mountains: {
    name: 'Mountains',
    hasDesk: false,
    places: words('mountain, mountains, alps, lake, forest, hills, national park, ski slope, meadow, countryside'),
    roles: words('hiker, mountain guide, climber, ranger, ski instructor, geologist, environmentalist'),
    topics: words('mountain, hiking, climbing, skiing, camping, nature, glacier, wildlife, outdoor gear, adventure'),
  },
  park: {
    name: 'Park',
    hasDesk: false,
    places: words('park, garden, lawn, front yard, front lawn, backyard, playground, field, farm, campus'),
    roles: words(
      'gardener, fitness coach, running coach, personal trainer, yoga instructor, yoga teacher, dog trainer, farmer',
    ),
    topics: words('gardening, running, yoga, fitness, picnic, dog, pet, plant, tree, workout, exercise, spring'),
  },
  beach: {
    name: 'Beach',
    hasDesk: false,
    places: words('beach, seaside, sea, ocean, coast, island, shore, sand'),
    roles: words('surfer, lifeguard, travel blogger, travel agent, surf instructor, diver'),
    topics: words('beach, holiday, vacation, summer, surfing, swimming, cruise, sunscreen, resort'),
  },
};

/** Says whether a desk or counter stands before the presenter and hides what is below the chest. */
export const deskInFront = (set: SetId): boolean => sets[set].hasDesk;
