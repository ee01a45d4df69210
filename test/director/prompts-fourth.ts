// Prompts as people send them, and what their films must have: everyday wishes in everyday words.
import type { PromptCase } from './prompt-case.ts';

export const fourthPrompts: readonly PromptCase[] = [
  { prompt: 'why do cats purr', says: ['cats purr'] },
  { prompt: 'how to tie a tie', format: 'how-to', says: ['tie a tie'] },
  { prompt: 'Ocean plastic', says: ['cean plastic'] },
  { prompt: 'the history of jazz in 90 seconds', seconds: 90, says: ['history of jazz'], never: ['90 seconds'] },
  { prompt: 'Good morning video for my team', says: ['team'] },
  { prompt: 'Explain inflation like I am five', says: ['nflation'], never: ['like I am five'] },
  { prompt: 'A retirement farewell for Mr. Patel who taught chemistry for 35 years', says: ['Patel', '35 years'] },
  {
    prompt: 'Hype video for the basketball finals on Friday night at Lincoln High',
    says: ['basketball finals', 'Friday night', 'Lincoln High'],
  },
  {
    prompt: 'An apology to customers for the outage on March 3. It lasted 4 hours. All data is safe.',
    says: ['March 3', '4 hours', 'All data is safe.'],
  },
  {
    prompt: 'Movie review of The Quiet Harbor. Beautiful pictures, slow second half, 4 out of 5 stars.',
    format: 'review',
    says: ['The Quiet Harbor', 'Beautiful pictures', 'slow second half', '4 out of 5 stars'],
  },
  {
    prompt: 'Tutorial: how to fold a paper crane, for children, friendly grandmother',
    sex: 'female',
    says: ['fold a paper crane'],
  },
  {
    prompt:
      'Product demo for TaskPilot, an AI assistant for accountants. It reads invoices, matches payments and flags errors. Try it free for 14 days at taskpilot.app.',
    says: ['TaskPilot', 'reads invoices, matches payments and flags errors', '14 days', 'taskpilot.app'],
  },
  {
    prompt: 'Yoga teacher, park, sunrise, talks about breathing. 40s. calm',
    seconds: 40,
    says: ['breathing'],
    music: 'calm',
  },
  {
    prompt: 'The difference between a virus and a bacterium, explained by a doctor',
    role: 'Doctor',
    format: 'explainer',
    says: ['virus', 'bacterium'],
  },
  {
    prompt: 'Sizzle reel intro: "Bold. Fast. Yours." Then introduce the Comet 7 running shoe, $129, in stores May 1.',
    says: ['Comet 7', '$129', 'May 1'],
  },
  {
    prompt: "Mother's Day ad for Bloom & Stem, bouquets from $35, same-day delivery before 1 pm. Use code MOM10.",
    says: ['Bloom & Stem', '$35', '1 pm', 'MOM10'],
  },
  {
    prompt:
      'Emergency drill instructions for the school: when the bell rings, leave your bags, walk to the sports field, line up by class.',
    says: ['leave your bags', 'walk to the sports field', 'line up by class'],
  },
  {
    prompt: 'Election day reminder: polls are open from 7 am to 8 pm. Bring photo ID.',
    says: ['7 am to 8 pm', 'Bring photo ID.'],
  },
  {
    prompt: 'Podcast teaser, 20 seconds. This week on Night Owls: why we dream. New episode every Thursday.',
    seconds: 20,
    says: ['Night Owls', 'every Thursday'],
  },
  {
    prompt: 'Say "Welcome aboard, Priya! Your desk is by the window."',
    verbatim: 'Welcome aboard, Priya! Your desk is by the window.',
  },
  {
    prompt:
      "Use this exact script:\n\nHi, I'm Dana from Coral Insurance. Did you know that 1 in 4 homes is underinsured? Get a free check at coral.example/check.\n\nPresenter: woman in her forties, blue blazer. Landscape.",
    sex: 'female',
    age: [38, 52],
    verbatim:
      "Hi, I'm Dana from Coral Insurance. Did you know that 1 in 4 homes is underinsured? Get a free check at coral.example/check.",
  },
  {
    prompt:
      'Narrator: Once there was a lighthouse.\nNarrator: It shone every night for 100 years.\nNarrator: Then the ships stopped coming.',
    verbatim: 'Once there was a lighthouse. It shone every night for 100 years. Then the ships stopped coming.',
  },
  {
    prompt: 'Voice over: The sea is calm tonight. (pause) The harbour sleeps.\nMusic: soft',
    verbatim: 'The sea is calm tonight. The harbour sleeps.',
  },
  {
    prompt: 'A man with a turban and a full beard presents the opening of our spice shop on 9 November.',
    sex: 'male',
    looks: { headwear: 'turban', beard: 'full' },
    says: ['9 November'],
  },
  {
    prompt: 'A muslim woman in a hijab welcomes new students to the chemistry department',
    sex: 'female',
    looks: { headwear: 'hijab' },
    says: ['chemistry department'],
  },
  {
    prompt: 'A redheaded young man in a green hoodie talks about skateboarding',
    sex: 'male',
    age: [18, 32],
    looks: { hairColour: 'red', outfit: 'hoodie' },
    says: ['skateboarding'],
  },
  {
    prompt: 'A bald man in his fifties with a moustache and a polo shirt explains fly fishing',
    sex: 'male',
    age: [48, 62],
    looks: { hairStyle: 'bald', beard: 'moustache', outfit: 'polo' },
    says: ['fly fishing'],
  },
  {
    prompt: 'A professor with white hair, 70 years old, lectures on black holes for 2 minutes',
    age: [62, 80],
    role: 'Professor',
    seconds: 120,
    says: ['black holes'],
  },
  {
    prompt: 'Indian woman in a sari greets our guests for Diwali',
    sex: 'female',
    looks: { outfit: 'sari' },
    says: ['Diwali'],
  },
  {
    prompt:
      'Recruiting video for volunteer firefighters in Maple County. Training takes 6 weekends. No experience needed. Sign up at maplefire.org.',
    says: ['6 weekends', 'No experience needed.', 'maplefire.org'],
  },
  {
    prompt:
      'Crowdfunding pitch for Tidewater, a film about oyster farmers. We have raised $18,000 of our $30,000 goal. 12 days left.',
    says: ['Tidewater', '$18,000', '$30,000', '12 days left'],
  },
  {
    prompt: 'A quick legal disclaimer read by a lawyer in a suit: past performance does not guarantee future results.',
    says: ['past performance does not guarantee future results'],
  },
  {
    prompt: 'LinkedIn post video: I just passed my AWS exam after three tries. Lesson: fail fast, ask for help, sleep.',
    says: ['AWS', 'three tries', 'ask for help'],
  },
  {
    prompt: 'IT notice: email will be down on Sunday from 1 am to 3 am for maintenance.',
    says: ['Sunday', '1 am to 3 am'],
  },
  {
    prompt: '4-minute explainer about how vaccines are developed, for high school students. Serious but friendly.',
    seconds: 240,
    says: ['vaccines'],
  },
  { prompt: '10 minute talk on mindful leadership for managers', seconds: 600, says: ['mindful leadership'] },
  {
    prompt: 'Five minute introduction to personal budgeting, calm male voice',
    sex: 'male',
    seconds: 300,
    says: ['budgeting'],
  },
  { prompt: 'Travel vlog about Kyoto, Nara and Osaka, upbeat, wide screen', says: ['Kyoto, Nara and Osaka'] },
  {
    prompt:
      'Real estate market update for Denver: median price $585,000, up 3% from last year, 41 days on market, inventory 6,200 homes.',
    says: ['Denver', '$585,000', '3%', '41 days', '6,200'],
  },
  {
    prompt:
      'Cooking class promo: Learn Thai street food with Chef Nok. 4 evenings, from 3 February, $180. Book at nokskitchen.com. Make it tasty and fun.',
    says: ['Chef Nok', '4 evenings', '3 February', '$180', 'nokskitchen.com'],
    never: ['Make it tasty'],
  },
];
