// More prompts of clubs, councils, clinics, kitchens and developers.
import type { PromptCase } from './prompt-case.ts';

export const thirteenthMore: readonly PromptCase[] = [
  {
    prompt:
      'Objective: get parents to sign up for the reading club. Key info: every Wednesday 15:00 to 16:00, ages 6 to 9, room 12, free of charge, starts 4 September. End with: Register at the front office.',
    says: [
      'Wednesday',
      '15:00 to 16:00',
      'ages 6 to 9',
      'room 12',
      'free of charge',
      '4 September',
      'Register at the front office',
    ],
    title: 'reading club',
    never: ['objective', 'key info', 'get parents to'],
  },
  {
    prompt:
      'Stock update for the sales reps: 240 of the blue chairs left, 85 of the oak tables, the green sofa is sold out until week 38. Be quick and friendly.',
    says: ['240', 'blue chairs', '85', 'oak tables', 'green sofa', 'sold out until week 38'],
    never: ['be quick', 'for the sales reps'],
  },
  {
    prompt:
      'Our choir turned 50. Founded in 1975 by Anna Wolff with 12 singers, first tour to Prague in 1988, first recording in 1999, today 64 singers. Make a warm anniversary film, 50 seconds.',
    says: ['1975', 'Anna Wolff', '12 singers', 'Prague', '1988', '1999', '64 singers'],
    shows: ['timeline-card'],
    seconds: 50,
    never: ['make a warm'],
  },
  {
    prompt:
      'Need a 1 min script + video for LinkedIn on why we chose a 36-hour week at Holt & Partner: turnover of staff down from 18% to 7%, sick leave down by a third, same revenue.',
    says: ['Holt & Partner', 'from 18% to 7%', 'a third', 'same revenue'],
    title: '36-hour week',
    seconds: 60,
    never: ['need a 1 min', 'script + video'],
  },
  {
    prompt:
      'Heat warning for Saturday and Sunday: up to 38 °C. Drink 2 litres of water, stay inside from noon to 5 pm, check on older neighbours, never leave animals in cars.',
    says: ['Saturday and Sunday', '38 °C', '2 litres', 'noon to 5 pm', 'older neighbours', 'animals in cars'],
    title: 'heat warning',
    format: 'safety',
  },
  {
    prompt:
      'Sonic is our new car wash: basic 9 euros, foam 13 euros, premium with wax 18 euros, all in 12 minutes, next to the Shell station on Ring Road. 20% off in the first week.',
    says: ['Sonic', '9 euros', '13 euros', '18 euros', '12 minutes', 'Ring Road', '20% off'],
    never: ['hedgehog', 'sound'],
  },
  {
    prompt:
      'Give an overview of the onboarding week: Monday laptop and badge, Tuesday product training, Wednesday meet the founders, Thursday shadow a colleague, Friday feedback lunch.',
    says: [
      'Monday',
      'laptop and badge',
      'product training',
      'meet the founders',
      'shadow a colleague',
      'feedback lunch',
    ],
    format: 'onboarding',
    shows: ['timeline-card'],
    title: 'onboarding week',
  },
  {
    prompt: 'Book club on 21 Nov, 19h, Café Olive. We read "The Salt Path". Bring one question. Two places left.',
    says: ['21 Nov', '19h', 'Café Olive', 'The Salt Path', 'one question', 'two places left'],
  },
  {
    prompt:
      'For our intranet: the expense app changes on 1 March. Photo of the receipt is enough, no paper. Limit for meals: $35 a day. Reimbursement within 5 working days. Old claims until 15 March in the old system.',
    says: ['1 March', 'Photo of the receipt', '$35 a day', '5 working days', '15 March'],
    title: 'expense app',
    never: ['for our intranet'],
  },
  {
    prompt:
      'Fundraiser result: we wanted $20,000 and we raised $26,450 from 312 donors. Thank you! The playground opens on 1 June.',
    says: ['$20,000', '$26,450', '312 donors', '1 June', 'playground'],
  },
  {
    prompt:
      'Create a video in which a gardener shows when to prune what: roses in March, lavender after flowering in August, apple trees in February, hydrangeas in spring.',
    says: ['roses in March', 'lavender after flowering in August', 'apple trees in February', 'hydrangeas in spring'],
    role: 'Gardener',
    never: ['a gardener shows', 'create a video'],
  },
  {
    prompt:
      'Compare plan S and plan M. Plan S: 20 GB, 9.99 a month, no roaming. Plan M: 60 GB, 14.99 a month, roaming in the EU included.',
    says: ['20 GB', '9.99 a month', 'no roaming', '60 GB', '14.99 a month', 'roaming in the EU'],
    format: 'comparison',
  },
  {
    prompt:
      'Dear all, from next Monday the canteen serves lunch in two sittings: 11:45 for floors 1 to 3 and 12:30 for floors 4 to 6. Please be on time. Takeaway is possible at both. Kind regards, Pia Lund',
    says: ['next Monday', '11:45', 'floors 1 to 3', '12:30', 'floors 4 to 6', 'Takeaway'],
    title: 'canteen',
    never: ['kind regards', 'dear all'],
  },
  {
    prompt:
      'Make a 25 second product video. Name: HushPod. It is a phone booth for offices. Reduces noise by 32 dB. Assembles in 90 minutes. Costs $3,400. Ships in two weeks.',
    says: ['HushPod', 'phone booth', '32 dB', '90 minutes', '$3,400', 'two weeks'],
    title: 'HushPod',
    format: 'product',
    seconds: 25,
  },
  {
    prompt:
      'Lost cat: Miso, grey tabby, white paws, missing since Tuesday night near Elm Street. Reward 100 dollars. Call Joan, 555 014 7788.',
    says: ['Miso', 'grey tabby', 'white paws', 'Tuesday night', 'Elm Street', '100 dollars', 'Joan', '555 014 7788'],
  },
  {
    prompt:
      'Board film, 30 s. Members: 8,412. New members: 613. Cancelled: 204. Average age: 41. Say nothing about the lawsuit.',
    says: ['8,412', '613', '204', '41'],
    never: ['lawsuit', 'board film'],
    seconds: 30,
  },
  {
    prompt:
      'We would like a friendly video for hotel guests: breakfast 6:30–10:30, pool 8–21, spa by appointment (dial 4), check-out by 11. Late check-out costs €25.',
    says: ['6:30', '10:30', 'pool', '8–21', 'dial 4', 'by 11', '€25'],
    never: ['we would like', 'friendly video'],
  },
  {
    prompt:
      'Turn this into a video: Solar panels on the town hall since May 2023. Output 41,000 kWh a year. Savings 9,800 euros a year. Next: the swimming pool roof in 2026.',
    says: ['May 2023', '41,000 kWh', '9,800 euros', 'swimming pool roof', '2026'],
    title: 'solar panels',
    never: ['turn this into'],
  },
  {
    prompt:
      'Warn our members about fake invoices. The fake mails come from billing@tennis-club.example.net, ask for 240 euros and have a red logo. We never ask for payment by mail. Report them to Tom.',
    says: ['billing@tennis-club.example.net', '240 euros', 'red logo', 'never ask for payment by mail', 'Tom'],
    title: 'fake invoices',
    format: 'safety',
  },
  {
    prompt:
      'sprint review: 34 of 40 points done, login bug fixed, search 3x faster, api docs still open, demo friday 11am',
    says: ['34 of 40 points', 'login bug fixed', '3x faster', 'docs still open', 'Friday', '11am'],
    format: 'status',
  },
  {
    prompt:
      'Speech for my dad’s 70th birthday, funny, about 45 seconds. He was a bus driver for 38 years, never missed a shift, burns every barbecue, and taught me chess.',
    says: ['70th birthday', 'bus driver', '38 years', 'never missed a shift', 'barbecue', 'chess'],
    seconds: 45,
    never: ['speech for my dad'],
  },
  {
    prompt:
      'Training video: how our cashiers handle returns. Ask for the receipt. Check the tag. If the price is above 100 dollars call the shift manager. Refund to the same card. Be polite.',
    says: ['Ask for the receipt', 'Check the tag', 'above 100 dollars', 'shift manager', 'same card', 'polite'],
    title: 'returns',
  },
  {
    prompt:
      'Teaser, 10 seconds, no presenter: Lakeside Festival, 18 to 20 July, 42 bands, camping from 35 euros, lakeside.example',
    says: ['Lakeside Festival', '18 to 20 July', '42 bands', '35 euros', 'lakeside.example'],
    seconds: 10,
    presenter: false,
  },
  {
    prompt:
      'The presenter should say who we are: Kline Insulation, family firm since 1984, 26 employees, 3,100 roofs insulated, heating costs cut by up to 30%.',
    says: ['Kline Insulation', '1984', '26 employees', '3,100 roofs', 'up to 30%'],
    never: ['the presenter should', 'who we are:'],
  },
  {
    prompt:
      'Explain how our points program works: 1 point per dollar, 100 points make a $5 voucher, double points on Tuesdays, points expire after 12 months.',
    says: ['1 point per dollar', '100 points', '$5 voucher', 'double points on Tuesdays', '12 months'],
    title: 'points program',
  },
  {
    prompt:
      'Class 4b trip to the castle on 9 June. Bus leaves 8:15 sharp, back at 15:40. Cost 14 euros, pay by 1 June. Packed lunch, rain jacket, no phones. Message to parents please.',
    says: ['castle', '9 June', '8:15', '15:40', '14 euros', '1 June', 'packed lunch', 'rain jacket', 'no phones'],
    never: ['message to parents'],
  },
  {
    prompt:
      'Our river has three problems: plastic, fertiliser from fields, and low water in summer. Last year volunteers collected 2.4 tonnes of plastic. Join on 27 April at 9 at Mill Weir.',
    says: ['plastic', 'fertiliser from fields', 'low water in summer', '2.4 tonnes', '27 April', 'Mill Weir'],
  },
  {
    prompt:
      'Ad copy: "Nordic Oats. Three ingredients. Nothing else." Use this as the opening. Then: 450 g pack, $3.49, at Greenmart from 1 May.',
    says: ['Nordic Oats. Three ingredients. Nothing else.', '450 g', '$3.49', 'Greenmart', '1 May'],
    never: ['use this as'],
  },
  {
    prompt:
      'Average rent per m²: Centre 18.40 €, North 13.10 €, East 11.70 €, South 14.90 €. For the tenants association, 35 seconds, female presenter.',
    says: ['18.40', '13.10', '11.70', '14.90', 'Centre'],
    shows: ['chart-card'],
    title: 'average rent',
    seconds: 35,
    sex: 'female',
  },
  {
    prompt:
      'Service reminder for dishwashers: clean the filter every week, refill the salt monthly, run an empty cycle at 70 °C every 3 months. Helps our customers. Use plain language.',
    says: ['filter every week', 'salt monthly', '70 °C', 'every 3 months'],
    title: 'dishwashers',
    never: ['plain language'],
  },
];
