// The last of the thirteenth set, written after all others were met: the same kinds of senders, other matters.
import type { PromptCase } from './prompt-case.ts';

export const thirteenthLast: readonly PromptCase[] = [
  {
    prompt:
      'Invoice reminder for our clients, polite, 25 seconds: invoices are due within 30 days, late payments cost 1.5% per month, pay by transfer to the account on the invoice.',
    says: ['within 30 days', '1.5% per month', 'pay by transfer'],
    title: 'invoice',
    seconds: 25,
    never: ['polite'],
  },
  {
    prompt:
      'Water consumption of our plant in million litres: 2021 48, 2022 44, 2023 39, 2024 33. Explain to the board in half a minute that recycling rinse water made the difference.',
    says: ['48', '44', '39', '33', '2024', 'recycling rinse water made the difference'],
    shows: ['chart-card'],
    title: 'water consumption',
    seconds: 30,
    never: ['to the board in'],
  },
  {
    prompt:
      'Make a fun clip about our office dog Biscuit: he is 4 years old, greets everyone at 8:30, steals socks and has 1,200 followers.',
    says: ['Biscuit', '4 years old', '8:30', 'steals socks', '1,200 followers'],
    title: 'Biscuit',
    never: ['fun clip', 'flour'],
  },
  {
    prompt: 'polling stations open sunday 7am to 8pm bring id and your polling card no selfies in the booth',
    says: ['Sunday', '7am to 8pm', 'polling card', 'no selfies'],
  },
  {
    prompt:
      'Topic: Spring collection at Atelier Noor. Audience: women 25-45. Tone: elegant. Key facts: 24 pieces, linen and silk, from €79, in store from 14 March. CTA: Visit ateliernoor.example. Length: 20 seconds. Format: vertical.',
    says: ['24 pieces', 'linen and silk', '€79', '14 March', 'ateliernoor.example'],
    title: 'spring collection',
    orientation: 'portrait',
    seconds: 20,
    never: ['elegant', '25-45'],
  },
  {
    prompt:
      'Explain our three insurance tariffs. Small: 12 euros, excess 500 euros. Medium: 19 euros, excess 250 euros. Large: 31 euros, no excess.',
    says: ['12 euros', '500 euros', '19 euros', '250 euros', '31 euros', 'no excess'],
    title: 'insurance tariffs',
  },
  {
    prompt:
      'A nurse tells patients how to use the inhaler: shake it, breathe out, press and breathe in slowly, hold your breath for 10 seconds. 40 seconds, calm.',
    says: ['shake it', 'breathe out', 'press and breathe in slowly', 'hold your breath for 10 seconds'],
    title: 'use the inhaler',
    role: 'Nurse',
    seconds: 40,
    never: ['tells patients', 'a nurse'],
  },
  {
    prompt:
      'Our hackathon results: 1st team Owl with the bus app, 2nd team Finch with the waste map, 3rd team Heron with the tree sensor. 61 people took part, 14 pizzas were eaten.',
    says: ['team Owl', 'bus app', 'team Finch', 'waste map', 'team Heron', 'tree sensor', '61 people', '14 pizzas'],
    title: 'hackathon results',
    never: ['nocturnal'],
  },
  {
    prompt:
      'We want a video for new volunteers at the food bank. Shifts are Tuesday and Friday 17:00 to 20:00. Wear closed shoes. Sign in with Rita. Nothing may be taken home.',
    says: ['Tuesday and Friday', '17:00 to 20:00', 'closed shoes', 'Rita', 'Nothing may be taken home'],
    never: ['we want a video'],
  },
  {
    prompt:
      'Storm closure: all parks stay closed on Thursday 14 November. Buses run until 18:00. Stay away from trees. Updates on tinmouth.example/storm.',
    says: ['all parks stay closed', 'Thursday 14 November', '18:00', 'Stay away from trees', 'tinmouth.example/storm'],
    title: 'storm closure',
  },
  {
    prompt:
      'Website traffic by source, September: search 52%, direct 23%, social 15%, email 10%. One slide style video for marketing, 20 secs.',
    says: ['52%', '23%', '15%', '10%', 'search', 'direct', 'social', 'email'],
    shows: ['chart-card'],
    title: 'website traffic',
    seconds: 20,
    never: ['one slide style'],
  },
  {
    prompt:
      'Introduce our new head of sales Priya Nair to the whole company: 12 years at Oltmann, speaks four languages, starts on 2 May, runs marathons. Ask people to say hello in room 301.',
    says: ['Priya Nair', '12 years at Oltmann', 'four languages', '2 May', 'marathons', 'room 301'],
    title: 'Priya Nair',
    never: ['ask people', 'to the whole company:'],
  },
  {
    prompt:
      'Pancakes for two: 150 g flour, 2 eggs, 250 ml milk, a pinch of salt. Whisk everything, rest for 15 minutes, fry in butter.',
    says: ['150 g flour', '2 eggs', '250 ml milk', 'a pinch of salt', 'rest for 15 minutes', 'fry in butter'],
    title: 'pancakes',
    format: 'recipe',
  },
  {
    prompt:
      'TO: all residents. SUBJECT: New bins. From 1 July every house gets three bins: black for rest, green for garden, blue for paper. Old bags are accepted until 31 August. Questions: 0800 22 33 44.',
    says: ['1 July', 'black for rest', 'green for garden', 'blue for paper', '31 August', '0800 22 33 44'],
    title: 'new bins',
    never: ['subject'],
  },
  {
    prompt:
      'Kayak tours at Lake Alder: 2-hour beginner tour 35 dollars, sunset tour 45 dollars, family tour 90 dollars. Daily from June to September. Life vests included. Book at alderkayak.example.',
    says: ['35 dollars', '45 dollars', '90 dollars', 'June to September', 'Life vests included', 'alderkayak.example'],
    title: 'kayak tours',
  },
  {
    prompt:
      'In our shop the coffee price went from 2.80 to 3.20 euros because beans cost 38% more than last year. Tell customers honestly, 20 seconds.',
    says: ['2.80', '3.20 euros', '38%'],
    seconds: 20,
    never: ['tell customers', 'honestly'],
  },
  {
    prompt:
      'Could you do a short announcement that our developer meetup moves online? 22 October, 18:30, link on meet.devcircle.example, talks by Ana Lopes (Rust in production) and Jun Ito (WebGPU).',
    says: ['22 October', '18:30', 'meet.devcircle.example', 'Ana Lopes', 'Rust in production', 'Jun Ito', 'WebGPU'],
    title: 'developer meetup',
    never: ['could you do', 'short announcement that'],
  },
  {
    prompt:
      'Thank the 1,850 visitors of our open day. We raised 4,320 euros for the new roof. Special thanks to the fire brigade.',
    says: ['1,850 visitors', '4,320 euros', 'fire brigade'],
    format: 'thanks',
  },
  {
    prompt:
      'How long does it take to charge? Model A 6 hours, Model B 4.5 hours, Model C 50 minutes. Short explainer for the shop website.',
    says: ['6 hours', '4.5 hours', '50 minutes', 'Model C'],
    never: ['shop website', 'short explainer'],
  },
  {
    prompt:
      'Crew briefing, 1 min: call time 6:15 at gate 3, weather 4 °C so bring gloves, scene 12 first, lunch at 11:30, no drones today, wrap at 17:00.',
    says: ['6:15', 'gate 3', '4 °C', 'gloves', 'scene 12', '11:30', 'no drones today', '17:00'],
    seconds: 60,
    title: 'crew briefing',
  },
  {
    prompt:
      'Jaguar Roofing is hiring two roofers in Leeds: £18 to £22 an hour, van provided, 28 days holiday. Call Sam on 07700 900 123.',
    says: ['two roofers', 'Leeds', '£18 to £22 an hour', 'van provided', '28 days holiday', 'Sam', '07700 900 123'],
    format: 'hiring',
    never: ['big cat'],
  },
  {
    prompt:
      'Please produce a 35-second update about the school renovation: phase 1 finished in May, phase 2 runs until October, phase 3 starts in January. 2.1 of 3.4 million euros spent.',
    says: ['phase 1', 'May', 'phase 2', 'October', 'phase 3', 'January', '2.1 of 3.4 million euros'],
    title: 'school renovation',
    seconds: 35,
    never: ['please produce'],
  },
  {
    prompt:
      '## Onboarding checklist\n1. Badge from reception\n2. Laptop from IT, room 0.14\n3. Safety test online (20 minutes)\n4. Coffee with your buddy\n\nPresenter: cheerful young man. About 40 seconds.',
    says: ['Badge from reception', 'room 0.14', '20 minutes', 'Coffee with your buddy'],
    title: 'onboarding',
    seconds: 40,
    never: ['cheerful'],
  },
  {
    prompt:
      'Why choose us? 24-hour service, 15 years of experience, 4.9 stars from 320 reviews, free estimate. Bluebird Plumbing, 555 014 6612. 15 second ad.',
    says: [
      '24-hour service',
      '15 years',
      '4.9 stars',
      '320 reviews',
      'free estimate',
      'Bluebird Plumbing',
      '555 014 6612',
    ],
    seconds: 15,
    format: 'ad',
  },
  {
    prompt:
      'Library newsletter: 340 new books in April, most borrowed "The Tide House", reading night on 12 May until midnight, and we now lend board games for 2 weeks.',
    says: ['340 new books', 'The Tide House', '12 May', 'midnight', 'board games for 2 weeks'],
  },
  {
    prompt:
      'Create a short video on password rules for staff: at least 14 characters, one per account, use the vault, never by mail. Mention that the old policy ends on 30 June.',
    says: ['14 characters', 'one per account', 'use the vault', 'never by mail', '30 June'],
    title: 'password rules',
    never: ['mention that'],
  },
  {
    prompt:
      'Flight delay statistics: Monday 12%, Tuesday 9%, Wednesday 8%, Thursday 11%, Friday 19%. Presenter: weather-style host, upbeat.',
    says: ['12%', '9%', '8%', '11%', '19%', 'Friday'],
    shows: ['chart-card'],
    title: 'flight delay',
    never: ['upbeat', 'weather-style'],
  },
  {
    prompt:
      'Message from the mayor: the pool opens again on 15 May after 14 months. New roof, 25 m lanes, ramp for wheelchairs, season ticket 85 euros. Friendly older man, town square.',
    says: ['15 May', '14 months', '25 m lanes', 'ramp for wheelchairs', '85 euros'],
    title: 'pool',
    never: ['town square', 'older man'],
  },
  {
    prompt: 'Two sentences for our answering machine film: We are closed until 6 January. In emergencies call 112.',
    says: ['closed until 6 January', '112'],
    never: ['two sentences'],
  },
  {
    prompt:
      'kids science club next meeting we build a volcano with vinegar and baking soda sat 10am to noon age 7 to 10 fee 3 euros bring an apron',
    says: ['volcano', 'vinegar and baking soda', '10am', 'age 7 to 10', '3 euros', 'bring an apron'],
    never: ['magma', 'lava'],
  },
];
