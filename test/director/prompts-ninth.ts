// A ninth set of prompts as people send them, written when the eighth was met, to measure what had been learnt.
import type { PromptCase } from './prompt-case.ts';

export const ninthPrompts: readonly PromptCase[] = [
  {
    prompt:
      'yo make a short for our skate shop grand opening this friday 6pm free stickers for everyone dude with a beanie and a black hoodie',
    says: ['friday', '6pm', 'free stickers'],
    sex: 'male',
    orientation: 'portrait',
    person: { wears: ['hoodie'], colour: 'black', headwear: 'beanie' },
    title: 'skate shop',
  },
  {
    prompt:
      'PLEASE CREATE A VIDEO ABOUT THE DANGERS OF TEXTING WHILE DRIVING. USE A FEMALE POLICE OFFICER. 45 SECONDS. SERIOUS TONE.',
    seconds: 45,
    sex: 'female',
    role: 'Police officer',
    person: { wears: ['uniform'] },
    tone: ['serious'],
    title: 'texting while driving',
  },
  {
    prompt:
      'A grandmotherly librarian with silver hair in a bun and reading glasses on a chain tells children how books are made.',
    sex: 'female',
    age: [65, 80],
    person: { hair: ['grey', 'white'], style: ['bun'], glasses: true },
    role: 'Librarian',
    title: 'books are made',
  },
  {
    prompt:
      'Video for LinkedIn: I just got promoted to Head of Logistics at Varda. Thank my team (Ines, Paul, Chidi). Humble, 25 seconds.',
    seconds: 25,
    says: ['Head of Logistics', 'Varda', 'Ines', 'Paul', 'Chidi'],
    purpose: 'thank',
  },
  {
    prompt:
      'Renting or buying a home: which makes more sense for a young couple? Neutral, 1 minute, financial advisor in a light blue shirt.',
    seconds: 60,
    shows: ['comparison-card'],
    person: { wears: ['shirt'], colour: 'blue' },
    role: 'Financial advisor',
  },
  {
    prompt:
      'The lighthouse was built in 1841, lost its keeper in 1923, got electric light in 1956 and opened as a museum in 2008. Please make a short film for visitors.',
    shows: ['timeline-card'],
    says: ['1841', '1923', '1956', '2008'],
  },
  {
    prompt:
      'Staff message: from Monday 3 March the car park on Mill Road is closed for two weeks. Use the one behind the station, gate code 4471.',
    says: ['3 March', 'Mill Road', 'two weeks', '4471'],
  },
  {
    prompt:
      'A plumber in a grey polo, stocky, with a moustache, shows how to fix a dripping tap. Setting: bathroom. No music please.',
    music: 'none',
    sex: 'male',
    role: 'Plumber',
    person: { wears: ['polo'], colour: 'grey', beard: 'moustache' },
    title: 'dripping tap',
  },
  {
    prompt: "Narrator: 'We don't chase trends. We bake bread.' Then show our address: 9 Quay Street, open from 6 am.",
    verbatim: "We don't chase trends. We bake bread.",
    says: ['9 Quay Street', '6 am'],
  },
  {
    prompt:
      'Say the following word for word:\n\nDear members,\n\nthe pool is closed until 14 July (repairs). Showers stay open.\n\nThank you for your patience!',
    verbatim:
      'Dear members, the pool is closed until 14 July (repairs). Showers stay open. Thank you for your patience!',
  },
  {
    prompt:
      'Scene 1: Hi, I am Rosa, and I run a tiny flower shop. Scene 2: Every bouquet you order is cut the same morning. Scene 3: Come by before noon and your first rose is on us.',
    verbatim:
      'Hi, I am Rosa, and I run a tiny flower shop. Every bouquet you order is cut the same morning. Come by before noon and your first rose is on us.',
    sex: 'female',
  },
  {
    prompt: 'explain photosinthesis for my 6th graders pls, male teacher, glasses and tweed blazer, classroom, 90 sec',
    seconds: 90,
    sex: 'male',
    role: 'Teacher',
    set: 'classroom',
    person: { glasses: true, wears: ['blazer'], colour: 'brown' },
  },
  {
    prompt:
      'Ad for Bright Bean oat milk: 1 litre €1.89, no added sugar, made in Kerry. Cheerful young Black woman with an afro in a yellow jumper, plain yellow background, vertical.',
    orientation: 'portrait',
    sex: 'female',
    age: [20, 34],
    person: { skin: 'dark', style: ['afro'], wears: ['knit'], colour: 'yellow' },
    sets: ['plain', 'gradient'],
    says: ['€1.89', 'no added sugar', 'Kerry', 'Bright Bean'],
    purpose: 'sell',
  },
  {
    prompt:
      'Make a video. Topic: why we sleep. Audience: teenagers. Length: 40 seconds. Presenter: female scientist, mid-fifties, curly grey hair, lab coat. Captions: off.',
    seconds: 40,
    captions: false,
    sex: 'female',
    age: [51, 59],
    role: 'Scientist',
    person: { hair: ['grey'], style: ['curly'], wears: ['labcoat'] },
    set: 'lab',
    title: 'why we sleep',
  },
  {
    prompt:
      'Convince my landlord to allow a dog. Funny but polite. Facts: she weighs 8 kg, never barks at night, is insured up to 5 million euros.',
    says: ['8 kg', 'never barks at night', '5 million euros'],
    purpose: 'persuade',
    tone: ['funny'],
  },
  {
    prompt:
      'Hello! We are a small travel agency. Could you produce a clip on 3 hidden gems in Portugal: Tavira, Monsanto and Piódão? Female host, straw hat, beach at sunset.',
    says: ['Tavira', 'Monsanto', 'Piódão'],
    sex: 'female',
    set: 'beach',
    time: 'evening',
    title: 'Portugal',
  },
  {
    prompt:
      'weekly numbers for the team standup: 48 tickets closed (last week 39), 6 bugs open, release 2.4.1 goes out wednesday. 20s, no captions, no music',
    seconds: 20,
    captions: false,
    music: 'none',
    says: ['48 tickets closed', '39', '6 bugs', '2.4.1'],
    purpose: 'report',
  },
  {
    prompt:
      'A nurse in teal scrubs, Filipina, around 35, warm smile, explains how to wash hands properly. Hospital corridor.',
    sex: 'female',
    age: [30, 41],
    role: 'Nurse',
    set: 'hospital',
    person: { wears: ['scrubs'], skin: 'light' },
    title: 'wash hands',
  },
  {
    prompt:
      'Announcement from the mayor (older man, grey suit, bald, white beard): the Riverfest is moved to 21–23 June because of the flood. All tickets stay valid. Info: riverfest.example',
    sex: 'male',
    age: [56, 75],
    person: { style: ['bald'], beard: 'full', wears: ['suit'], colour: 'grey' },
    says: ['21–23 June', 'All tickets stay valid', 'riverfest.example'],
    role: 'Mayor',
  },
  {
    prompt:
      'Ein Werbevideo, 15 Sekunden, für unsere Fahrradwerkstatt in Kassel: Inspektion ab 49 €, ohne Termin. Keine Untertitel.',
    seconds: 15,
    captions: false,
    says: ['Kassel', '49 €', 'ohne Termin'],
    warns: 'German',
  },
  {
    prompt:
      'Breaking: Dutch team wins the World Robotics Cup in Osaka, 3–1 in the final. TV newsroom, male anchor with slicked-back hair, dark blue suit.',
    sex: 'male',
    person: { style: ['slick-back'], wears: ['suit'], colour: 'navy' },
    sets: ['studio', 'newsroom'],
    says: ['World Robotics Cup', 'Osaka', '3–1'],
    format: 'news',
  },
  {
    prompt: 'Motivate call centre agents on a Monday morning. 30 seconds! A coach who is energetic, red tracksuit.',
    seconds: 30,
    role: 'Coach',
    person: { wears: ['tracksuit'], colour: 'red' },
    purpose: 'motivate',
    tone: ['energetic'],
  },
  {
    prompt:
      'Compare our two plans. Basic: €5 a month, 1 user, email support. Pro: €19 a month, 10 users, phone support. End with: choose at plans.example',
    says: ['€5 a month', '1 user', '€19 a month', '10 users', 'plans.example'],
  },
  {
    prompt:
      'Invite our neighbors to the garage sale: Saturday, Sept 6, 9-2, 118 Birch Ave. Lemonade stand by the kids!',
    says: ['Sept 6', '9-2', '118 Birch Ave', 'Lemonade'],
    purpose: 'invite',
  },
  {
    prompt:
      'Onboarding for new hires at Quill Robotics in Austin, Texas. Day 1: badge and laptop at 9:15. Day 2: safety tour. Day 5: lunch with the founders.',
    says: ['Quill Robotics', '9:15', 'safety tour', 'lunch with the founders'],
    never: ['welcome to texas', 'welcome to austin'],
    shows: ['timeline-card'],
  },
  {
    prompt:
      'a mechanic lady with a red bandana and dungarees in a garage talks about winter tyres. "change them before october ends" she says. 30 sec vertical',
    verbatim: 'change them before october ends',
    orientation: 'portrait',
    sex: 'female',
    role: 'Mechanic',
    set: 'warehouse',
  },
  {
    prompt: 'Turn the attached slides into a 2 minute video for investors.',
    warns: 'file',
    titleNot: 'slides',
  },
  {
    prompt: 'Interview style: two hosts discuss the new tram line. Opens 1 May, 14 stops, every 6 minutes.',
    warns: 'two hosts',
    says: ['1 May', '14 stops', 'every 6 minutes'],
  },
  {
    prompt:
      'The Old Mill Inn – 12 rooms, breakfast until 11, dogs welcome, from £85. Book: oldmill.example / 01632 960 158. Tone: like a friend recommending it.',
    says: ['12 rooms', 'breakfast until 11', 'dogs welcome', '£85', 'oldmill.example', '01632 960 158'],
  },
  {
    prompt:
      'Warning video: the recall concerns heaters of type HX-200 made between March and June 2021. Unplug them. Call 1-800-555-0187.',
    says: ['HX-200', 'March and June 2021', '1-800-555-0187'],
    purpose: 'warn',
  },
];
