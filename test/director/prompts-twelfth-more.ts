// More prompts as they reach offices, shops and schools: briefs in many forms, long ones and sloppy ones.
import type { PromptCase } from './prompt-case.ts';

export const twelfthMore: readonly PromptCase[] = [
  {
    prompt:
      'Our NGO gave clean water to 3 villages in 2022, 7 in 2023 and 15 in 2024. Each well costs €4,800. Ask for donations at wells4all.example.',
    says: ['3 villages', '2022', '7', '2023', '15', '2024', '€4,800', 'wells4all.example'],
    shows: ['chart-card'],
    never: ['ask for donations'],
  },
  {
    prompt:
      'Announce the winners of the school science fair: 1st place Ana Ruiz with the wind car, 2nd place Tom Bell with the crystal garden, 3rd place Lin Wei with the solar oven.',
    says: ['1st place', 'Ana Ruiz', 'wind car', 'Tom Bell', 'crystal garden', 'Lin Wei', 'solar oven'],
    title: 'science fair',
    format: 'announcement',
  },
  {
    prompt:
      'HR: the travel policy changes on 1 January. Economy class for all flights under 6 hours. Hotels up to €140 a night. Receipts within 14 days. Questions to travel@corvex.example.',
    says: ['1 January', 'economy class', 'under 6 hours', '€140 a night', '14 days', 'travel@corvex.example'],
    title: 'travel policy',
  },
  {
    prompt:
      'football club u12 training moved to pitch 3 wed 5.30pm bring shin pads and water coach is Dave now not Steve',
    says: ['pitch 3', '5.30pm', 'shin pads', 'water', 'Dave'],
  },
  {
    prompt:
      'A comparison of renting and buying a photocopier: renting costs €79 a month with service included, buying costs €2,400 once plus €300 service a year.',
    says: ['€79 a month', 'service included', '€2,400', '€300'],
    format: 'comparison',
    shows: ['comparison-card'],
  },
  {
    prompt:
      'Employee satisfaction rose from 64% in 2023 to 78% in 2025. Make something short and cheerful for the all-hands.',
    says: ['64%', '2023', '78%', '2025'],
    never: ['make something', 'all-hands'],
    title: 'employee satisfaction',
  },
  {
    prompt:
      'Budget 2026 of the town of Velden: 38% schools, 24% roads, 18% social services, 12% culture and sports, 8% administration. Explain it to citizens in 50 seconds.',
    says: [
      '38%',
      'schools',
      '24%',
      'roads',
      '18%',
      'social services',
      '12%',
      'culture and sports',
      '8%',
      'administration',
    ],
    shows: ['chart-card'],
    title: 'budget 2026',
    titleNot: 'citizens',
    seconds: 50,
  },
  {
    prompt:
      'welcome speech 4 the new interns plz, they start monday 9am at reception, lunch with mentors at 12.30, IT gives laptops on floor 4, dress code casual',
    says: ['9am', 'reception', '12.30', 'mentors', 'floor 4', 'casual'],
    never: ['plz', 'welcome speech 4'],
  },
  {
    prompt:
      'Quiz night at The Anchor, every first Thursday, 8 pm, teams of up to 6, entry £3 per person, winner takes the pot. Book on 0161 496 0455.',
    says: ['The Anchor', 'first Thursday', '8 pm', 'up to 6', '£3 per person', 'winner takes the pot', '0161 496 0455'],
  },
  {
    prompt:
      'Give a weekly project update: backend 80% done, frontend 55% done, tests 30% done. Blocker: the payment sandbox is down. Next milestone: beta on 12 September.',
    says: ['80%', '55%', '30%', 'payment sandbox is down', 'beta on 12 September'],
    format: 'status',
  },
  {
    prompt:
      'can you do a video that shows how our app FernFlow works? you scan the plant, it tells you what is wrong, and you get a plan for the next 7 days. free for 30 days then 2.99 a month',
    says: ['FernFlow', 'scan the plant', '7 days', '30 days', '2.99 a month'],
    never: ['can you do', 'a video that'],
  },
  {
    prompt:
      'Vertical video, 30s, warm voice. Grandma Rosa turns 90 on Sunday. Lunch at 1 pm at Villa Serena, please bring a photo of you with her, not gifts.',
    says: ['90', 'Sunday', '1 pm', 'Villa Serena', 'photo of you with her'],
    orientation: 'portrait',
    seconds: 30,
    never: ['warm voice', 'vertical'],
  },
  {
    prompt: 'Why do we have leap years? 40 seconds for 4th graders.',
    title: 'leap years',
    seconds: 40,
    never: ['4th graders'],
  },
  {
    prompt:
      'We run a small bakery called Morning Crumb in Galway and want a 45-second video for Instagram. We opened in 2011. Everything is baked on site from 4 am. Sourdough is €5.20, a box of six pastries €13. We are closed on Mondays. Please do not use stock phrases. End with "See you at the counter".',
    says: ['Morning Crumb', 'Galway', '2011', '4 am', '€5.20', '€13', 'closed on Mondays', 'See you at the counter'],
    never: ['stock phrases', 'end with', 'want a 45-second'],
    seconds: 45,
  },
  {
    prompt:
      'Q3 results for staff: revenue $48.6M (+12%), operating margin 17%, 3 new sites (Austin, Denver, Tulsa). Tone: proud but sober. Do not mention the layoffs.',
    says: ['$48.6M', '12%', '17%', 'Austin', 'Denver', 'Tulsa'],
    never: ['layoffs', 'proud but sober'],
    format: 'status',
  },
  {
    prompt:
      '| Plan | Price | Users | Storage |\n|---|---|---|---|\n| Basic | $5 | 1 | 10 GB |\n| Team | $19 | 10 | 200 GB |\n| Scale | $49 | 50 | 1 TB |\n\nMake a pricing video for our website.',
    says: ['Basic', '$5', '10 GB', 'Team', '$19', '200 GB', 'Scale', '$49', '1 TB'],
    shows: ['table-card'],
    never: ['make a pricing video'],
  },
  {
    prompt:
      'Recycling rules in our building: paper in blue, glass in green, plastic in yellow, food waste in brown. Collection every second Monday. Fines of $50 from July.',
    says: [
      'paper in blue',
      'glass in green',
      'plastic in yellow',
      'food waste in brown',
      'every second Monday',
      '$50',
      'July',
    ],
    title: 'recycling rules',
  },
  {
    prompt:
      'Introduce Dr. Amal Haddad, our new cardiologist. She studied in Lyon, worked 11 years at St. Mary’s and speaks Arabic, French and English. Appointments from 15 September.',
    says: [
      'Dr. Amal Haddad',
      'cardiologist',
      'Lyon',
      '11 years',
      'St. Mary’s',
      'Arabic, French and English',
      '15 September',
    ],
    title: 'Amal Haddad',
  },
  {
    prompt:
      'Safety moment: ladders. Three points of contact, never stand on the top two rungs, one person at a time, check the feet first. 30 sec, serious.',
    says: ['three points of contact', 'top two rungs', 'one person at a time', 'check the feet first'],
    format: 'safety',
    seconds: 30,
    never: ['30 sec'],
  },
  {
    prompt:
      'Write and present a toast for Ben and Keiko’s wedding, they met in Osaka in 2017, have two cats and a terrible record at board games',
    says: ['Ben', 'Keiko', 'Osaka', '2017', 'two cats', 'board games'],
    never: ['write and present'],
  },
  {
    prompt:
      'System maintenance: Saturday 22 March, 02:00–05:00 UTC. The API will be read-only, webhooks are queued, no data is lost. Status page: status.lumenpay.example',
    says: [
      'Saturday',
      '22 March',
      '02:00',
      '05:00',
      'read-only',
      'webhooks are queued',
      'no data is lost',
      'status.lumenpay.example',
    ],
    title: 'maintenance',
  },
  {
    prompt:
      'Job ad for a night nurse at Elm Park Care Home: 32 hours a week, £17.40 an hour, paid breaks, free parking, start 1 May. Apply to jobs@elmpark.example by 10 April.',
    says: [
      'night nurse',
      'Elm Park Care Home',
      '32 hours a week',
      '£17.40 an hour',
      'paid breaks',
      'free parking',
      '1 May',
      'jobs@elmpark.example',
      '10 April',
    ],
    format: 'hiring',
  },
  {
    prompt:
      'Tell the story of how our brewery survived the flood of 2013: the water stood 1.40 m high, 60 neighbours helped to clean, and six weeks later we brewed the first batch of Flood Ale.',
    says: ['2013', '1.40 m', '60 neighbours', 'six weeks later', 'Flood Ale'],
    never: ['tell the story'],
  },
  {
    prompt:
      'Market share 2025: Alvora 41%, Betrix 27%, Cindel 19%, others 13%. Short explainer for investors, please use a pie chart.',
    says: ['41%', '27%', '19%', '13%', 'Alvora', 'Betrix', 'Cindel'],
    shows: ['chart-card'],
    never: ['pie chart', 'please use'],
    title: 'market share',
  },
  {
    prompt:
      'Our blood donation drive is on 9 November from 10 to 16 in the Red Hall. Eat well before, drink a litre of water, bring your ID. Last year 214 people came, this year we want 300.',
    says: ['9 November', 'from 10 to 16', 'Red Hall', 'litre of water', 'ID', '214', '300'],
    title: 'blood donation',
  },
  {
    prompt: 'quick video pls: parking garage level -2 closed 5-9 feb, use lot on Kent street, badge works there too',
    says: ['level -2', '5-9', 'Kent street', 'badge works there too'],
    never: ['quick video', 'pls'],
  },
  {
    prompt:
      'Lesson for grade 6: fractions. A half is 1/2, a quarter is 1/4, and two quarters make a half. Use a friendly teacher.',
    says: ['1/2', '1/4', 'two quarters make a half'],
    title: 'fractions',
    never: ['friendly teacher', 'grade 6'],
  },
];
