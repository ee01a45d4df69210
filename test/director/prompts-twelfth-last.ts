// The last of the twelfth set: announcements, menus, results and lessons as offices and shops type them.
import type { PromptCase } from './prompt-case.ts';

export const twelfthLast: readonly PromptCase[] = [
  {
    prompt:
      'Product launch: the Kestrel 2 e-bike. Range 120 km, weight 17 kg, charge time 3.5 h, price €2,890, ships in April. Target group: commuters.',
    says: ['Kestrel 2', '120 km', '17 kg', '3.5 h', '€2,890', 'April'],
    format: 'product',
    title: 'Kestrel 2',
    never: ['target group', 'falcon', 'bird'],
  },
  {
    prompt:
      'Make a video where a librarian explains the new borrowing rules: 10 books at a time, 4 weeks, renew online twice, late fee 20 cents a day per book.',
    says: ['10 books', '4 weeks', 'renew online twice', '20 cents a day per book'],
    title: 'borrowing rules',
    never: ['a librarian explains', 'make a video'],
  },
  {
    prompt:
      'Two numbers for the warehouse team: 1,204 parcels a day in January, 1,871 parcels a day in October. Thank them!',
    says: ['1,204', 'January', '1,871', 'October'],
    never: ['thank them'],
  },
  {
    prompt:
      'Conference agenda: 09:00 registration, 09:30 keynote by Prof. Ilse Brandt, 11:00 workshops, 12:30 lunch, 14:00 panel on open data, 16:30 drinks. Video for the lobby screen, 1 minute.',
    says: [
      '09:00',
      'registration',
      '09:30',
      'Prof. Ilse Brandt',
      '11:00',
      'workshops',
      '12:30',
      '14:00',
      'panel on open data',
      '16:30',
      'drinks',
    ],
    seconds: 60,
    never: ['lobby screen'],
  },
  {
    prompt:
      'In 2 minutes explain our refund process to support agents. Step one: check the order date. Step two: confirm the item is unused. Step three: issue the refund in Ledgerly. Refunds over $200 need a team lead.',
    says: [
      'check the order date',
      'confirm the item is unused',
      'issue the refund in Ledgerly',
      'over $200',
      'team lead',
    ],
    title: 'refund process',
    seconds: 120,
    never: ['in 2 minutes', 'to support agents'],
  },
  {
    prompt:
      'Apologize to customers for the outage on Tuesday. It lasted 47 minutes and affected 3% of orders. The cause was a failed disk. Every affected order gets a $10 credit.',
    says: ['Tuesday', '47 minutes', '3%', 'failed disk', '$10 credit'],
    format: 'apology',
    never: ['apologize to customers'],
  },
  {
    prompt:
      'FAQ for our campsite. Q: Are dogs allowed? A: Yes, on a lead, €3 a night. Q: When is check-in? A: From 14:00. Q: Is there wifi? A: At reception only.',
    says: ['Are dogs allowed', '€3 a night', 'check-in', '14:00', 'wifi', 'At reception only'],
    format: 'faq',
  },
  {
    prompt:
      'Nonprofit recap of the year: 1,340 meals served, 212 volunteers, 18 tonnes of food rescued, 4 new fridges. Finish with our site foodloop.example and a thank you.',
    says: ['1,340 meals', '212 volunteers', '18 tonnes', '4 new fridges', 'foodloop.example'],
    never: ['finish with'],
    format: 'recap',
  },
  {
    prompt:
      'Subject: Office move\nHi, we are moving from Baker Street 5 to Dock Road 88 on Friday 13 June. Boxes arrive on Tuesday. Pack your desk by Thursday noon. Parking is free in Dock Road. Best, Jo',
    says: ['Baker Street 5', 'Dock Road 88', 'Friday 13 June', 'Tuesday', 'Thursday noon', 'Parking is free'],
    title: 'office move',
    never: ['best, jo', 'subject:'],
  },
  {
    prompt:
      'gym promo, loud and fast, january deal: no joining fee, 24.99 a month, 24/7 open, 3 free PT sessions, ends 31 jan. ironhouse gym, bristol',
    says: ['no joining fee', '24.99 a month', '24/7', '3 free PT sessions', '31 jan'],
    never: ['loud and fast'],
    format: 'ad',
  },
  {
    prompt:
      'Explain compound interest with this example: 1,000 dollars at 5% a year become 1,050 after one year, 1,276 after five years and 1,629 after ten years.',
    says: ['1,000 dollars', '5%', '1,050', '1,276', '1,629'],
    title: 'compound interest',
    never: ['with this example'],
  },
  {
    prompt:
      'City council info, neutral tone, 60 s: The Mill Bridge will be rebuilt. Work starts on 2 April and lasts 7 months. Cost: 3.8 million crowns. Buses 12 and 15 use Park Lane. Pedestrians can cross all the time.',
    says: [
      'Mill Bridge',
      '2 April',
      '7 months',
      '3.8 million crowns',
      'Buses 12 and 15',
      'Park Lane',
      'Pedestrians can cross',
    ],
    seconds: 60,
    title: 'Mill Bridge',
    never: ['neutral tone'],
  },
  {
    prompt:
      'Create a reel announcing our Diwali menu: samosa chaat £7, lamb biryani £14.50, gulab jamun £5, set menu for two £42. 28 October to 3 November. Table bookings: 020 7946 0812.',
    says: [
      'samosa chaat',
      '£7',
      'lamb biryani',
      '£14.50',
      'gulab jamun',
      '£5',
      '£42',
      '28 October',
      '3 November',
      '020 7946 0812',
    ],
    orientation: 'portrait',
    title: 'Diwali menu',
  },
  {
    prompt:
      'The key message is: we keep your data in Switzerland. Supporting facts: ISO 27001 certified, two data centres in Zug and Bern, 99.98% uptime last year. Call to action: book a demo at alpvault.example',
    says: ['we keep your data in Switzerland', 'ISO 27001', 'Zug and Bern', '99.98% uptime', 'alpvault.example'],
    never: ['key message', 'supporting facts', 'call to action'],
  },
  {
    prompt:
      'Vaccination day for dogs and cats: Saturday, 8 to 12, at the fire station, 15 euros each, chip for 10 euros more. Ask people to keep dogs on a lead.',
    says: ['Saturday', '8 to 12', 'fire station', '15 euros', '10 euros', 'on a lead'],
    never: ['ask people'],
  },
  {
    prompt:
      'We need a presenter to say thanks to the 57 donors who paid for the new ambulance (£86,000). It has already done 31 trips.',
    says: ['57 donors', '£86,000', '31 trips', 'ambulance'],
    format: 'thanks',
    never: ['we need a presenter'],
  },
  {
    prompt:
      'Cooking class for teens: make fried rice. You need 2 cups of cooked rice, 2 eggs, 3 spring onions, 1 tbsp soy sauce. Fry the eggs, add the rice, add the onions, stir in the soy sauce. Takes 10 minutes.',
    says: [
      '2 cups of cooked rice',
      '2 eggs',
      '3 spring onions',
      '1 tbsp soy sauce',
      'fry the eggs',
      'stir in the soy sauce',
      '10 minutes',
    ],
    title: 'fried rice',
  },
  {
    prompt:
      '20-second teaser for the podcast "Slow Ledger", new episode every Tuesday, this week Nadia Okoye on why budgets fail.',
    says: ['Slow Ledger', 'every Tuesday', 'Nadia Okoye', 'why budgets fail'],
    seconds: 20,
  },
  {
    prompt:
      'Sales per region in million euros: North 4.1, South 3.6, East 2.2, West 5.0. Presenter: woman in her forties. Style: corporate.',
    says: ['North', '4.1', 'South', '3.6', 'East', '2.2', 'West', '5.0', 'million euros'],
    shows: ['chart-card'],
    never: ['corporate', 'woman in her forties'],
  },
  {
    prompt:
      'Make our patients aware that the practice now offers video consultations on weekdays between 5 and 7 pm, cost is covered by insurance, they only need a phone with a camera.',
    says: ['video consultations', 'between 5 and 7 pm', 'covered by insurance', 'phone with a camera'],
    title: 'video consultations',
    never: ['make our patients aware'],
  },
  {
    prompt:
      'Hi! I teach chemistry. Could you make a two minute lesson on acids and bases? It should mention that pH 7 is neutral, lemon juice has about pH 2 and soap about pH 10.',
    says: ['pH 7', 'pH 2', 'pH 10', 'lemon juice', 'soap'],
    title: 'acids and bases',
    seconds: 120,
    never: ['I teach chemistry', 'it should mention'],
  },
  {
    prompt:
      'Choir concert, St Olaf church, 14 Dec 19:30, Bach and Rutter, tickets 18€ / students 9€, tickets at the door or chorus-nova.example',
    says: ['St Olaf church', '14 Dec', '19:30', 'Bach and Rutter', '18€', '9€', 'chorus-nova.example'],
    format: 'event',
  },
  {
    prompt:
      'An internal video for warehouse staff about the new scanner. It has three buttons. Green starts a scan, red cancels, blue opens the menu. The battery lasts 9 hours. Charge it at station 4.',
    says: ['three buttons', 'Green starts a scan', 'red cancels', 'blue opens the menu', '9 hours', 'station 4'],
    title: 'new scanner',
    titleNot: 'warehouse staff',
  },
  {
    prompt:
      'Average response time: 42 minutes in January, 35 in February, 28 in March, 19 in April. Say it proudly to the support team and thank Ivo for the new triage rules.',
    says: ['42 minutes', '35', '28', '19', 'April', 'Ivo', 'triage rules'],
    shows: ['chart-card'],
    never: ['say it proudly'],
  },
  {
    prompt:
      'Before and after our redesign: page load 4.8 s before, 1.3 s after; conversion 2.1% before, 3.4% after; support tickets 120 a week before, 45 a week after.',
    says: ['4.8 s', '1.3 s', '2.1%', '3.4%', '120', '45'],
    format: 'comparison',
  },
  {
    prompt:
      'Length 30-40 seconds. Purpose: remind volunteers of Beach Clean-Up. Sunday, June 8th at 9:00 a.m., meet at Pier 4, gloves provided, bring sun cream, done by noon.',
    says: ['Beach Clean-Up', 'June 8th', '9:00 a.m.', 'Pier 4', 'gloves provided', 'sun cream', 'noon'],
    never: ['remind volunteers', 'purpose'],
  },
];
