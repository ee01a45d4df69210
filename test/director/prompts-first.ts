// Prompts as people send them, and what their films must have: the first half.
import type { PromptCase } from './prompt-case.ts';

export const firstPrompts: readonly PromptCase[] = [
  {
    prompt: "A weather reporter in front of a sunny city skyline introducing today's forecast in an upbeat tone.",
    format: 'forecast',
    role: 'Weather reporter',
    set: 'city',
    music: 'bright',
    never: ['weather reporter', 'upbeat tone', 'in front of'],
    says: ["today's forecast"],
  },
  {
    prompt:
      'A 20-second ad for Brewtopia, a coffee subscription that delivers fresh beans every two weeks for $14. End with a call to action to visit brewtopia.com.',
    format: 'ad',
    seconds: 20,
    says: ['Brewtopia', 'fresh beans every two weeks for $14', 'Visit brewtopia.com'],
    never: ['call to action', '20-second'],
  },
  {
    prompt: 'A grey-haired doctor in her sixties explaining why flu shots matter to parents.',
    sex: 'female',
    age: [55, 78],
    role: 'Doctor',
    says: ['why flu shots matter'],
    never: ['grey-haired'],
  },
  {
    prompt:
      'Create a 30-second product launch video for our new app FlowTask. It helps teams plan sprints in minutes. Key features: boards, timelines, and automation. Price: $9 per month. Call to action: visit flowtask.com.',
    format: 'product',
    seconds: 30,
    says: [
      'FlowTask',
      'It helps teams plan sprints in minutes.',
      'boards, timelines, and automation',
      '$9 per month',
      'flowtask.com',
    ],
  },
  { prompt: 'Coffee', says: ['Coffee'] },
  { prompt: 'How to make pour-over coffee', format: 'how-to', says: ['make pour-over coffee'] },
  { prompt: 'Why is the sky blue?', format: 'explainer', says: ['Why is the sky blue?', 'scatter'] },
  {
    prompt: 'Remind employees to submit their timesheets by Friday at 5 pm.',
    format: 'reminder',
    says: ['submit your timesheets by Friday at 5 pm'],
    never: ['Remind employees'],
  },
  {
    prompt: 'Announce that our store opens on May 5 at 10 am in Portland.',
    format: 'announcement',
    says: ['Our store opens on May 5 at 10 am in Portland.'],
    never: ['Announce that'],
  },
  {
    prompt:
      'Make a 1-minute TikTok with 5 tips for better sleep:\n- Keep a regular schedule\n- Avoid screens before bed\n- Keep the room cool',
    format: 'listicle',
    seconds: 60,
    orientation: 'portrait',
    says: ['keep a regular schedule', 'avoid screens before bed', 'keep the room cool'],
  },
  {
    prompt:
      'A chef in a kitchen showing how to make tomato soup. Ingredients: tomatoes, garlic, basil. Steps:\n1. Roast the tomatoes for 20 minutes.\n2. Blend with garlic.\n3. Serve with basil.',
    format: 'recipe',
    role: 'Chef',
    set: 'kitchen',
    says: ['tomatoes, garlic, and basil', 'roast the tomatoes for 20 minutes', 'blend with garlic', 'serve with basil'],
  },
  {
    prompt:
      'Weather forecast for Riverton: high of 24°C, light breeze at 9 km/h from the west, 38% humidity. Tomorrow: rain in the afternoon, high of 17°C.',
    format: 'forecast',
    says: ['Riverton', '24°C', '9 km/h', '38% humidity', 'Tomorrow', '17°C'],
  },
  {
    prompt: 'Photosynthesis explained for 10-year-olds in 60 seconds',
    seconds: 60,
    says: ['hotosynthesis', 'sunlight'],
    never: ['60 seconds', '10-year-olds'],
  },
  {
    prompt:
      'Create a 45-second onboarding video for new employees at Northwind Traders. Mention that badges are picked up at reception and that lunch is free on Fridays.',
    format: 'onboarding',
    seconds: 45,
    says: ['Northwind Traders', 'Badges are picked up at reception.', 'Lunch is free on Fridays.'],
    never: ['Mention that'],
  },
  {
    prompt: 'Welcome video for our yoga studio. Friendly young woman. First class is free. Book at lotusyoga.com',
    format: 'welcome',
    sex: 'female',
    age: [20, 36],
    says: ['First class is free', 'Book at lotusyoga.com'],
    never: ['young woman'],
  },
  {
    prompt:
      'A middle-aged businessman in a suit presents the Q3 results: revenue grew 12% to $4.2 million, customer churn fell to 3%, and we opened two new offices in Lyon and Porto. Professional tone.',
    sex: 'male',
    age: [36, 60],
    says: ['Revenue grew 12% to $4.2 million', 'Customer churn fell to 3%', 'two new offices in Lyon and Porto'],
    never: ['Professional tone'],
  },
  {
    prompt: 'Explain blockchain to a beginner in simple terms, 60 seconds',
    seconds: 60,
    says: ['lockchain'],
    never: ['beginner', '60 seconds'],
  },
  {
    prompt:
      'Make an Instagram Reel promoting my bakery Sweet Crumbs. We bake sourdough every morning at 5 am. Come by at 12 Mill Street.',
    format: 'ad',
    orientation: 'portrait',
    says: ['Sweet Crumbs', 'We bake sourdough every morning at 5 am.', '12 Mill Street'],
  },
  {
    prompt:
      'Invite everyone to our charity run on Saturday, June 14 at 9 am in Riverside Park. Registration costs $20. Sign up at riversiderun.org.',
    format: 'event',
    says: ['our charity run on Saturday, June 14 at 9 am in Riverside Park', '$20', 'riversiderun.org'],
  },
  {
    prompt: 'Thank our volunteers for their amazing work this year',
    format: 'thanks',
    says: ['your amazing work this year'],
    never: ['their amazing'],
  },
  {
    prompt: 'Happy birthday video for Emma, who turns 30, from the whole team',
    format: 'greeting',
    says: ['Emma', '30'],
  },
  {
    prompt:
      'Breaking news: A news anchor reports that the city council approved the new library. Construction begins in March and will cost $18 million.',
    format: 'news',
    role: 'News anchor',
    says: ['city council approved the new library', 'Construction begins in March and will cost $18 million.'],
    never: ['A news anchor reports'],
  },
  { prompt: '5 tips for better sleep', format: 'listicle', says: ['Number five'] },
  { prompt: 'Top 5 beaches in Portugal', format: 'listicle', says: ['beaches in Portugal'] },
  { prompt: 'Three reasons to learn a new language', says: ['learn a new language'] },
  {
    prompt:
      'Real estate agent giving a tour of a 3-bedroom house with a garden, asking price $450,000, two minutes from the station',
    format: 'tour',
    role: 'Real estate agent',
    says: ['3-bedroom house with a garden', 'asking price $450,000', 'two minutes from the station'],
  },
  {
    prompt: 'Fire safety reminder for the office. Serious tone, no music.',
    format: 'safety',
    music: 'none',
    says: ['fire safety'],
    never: ['no music', 'Serious tone'],
  },
  {
    prompt: 'Phishing awareness training for employees, 90 seconds, no avatar',
    seconds: 90,
    presenter: false,
    says: ['hishing'],
    never: ['no avatar', '90 seconds'],
  },
  {
    prompt: 'We are closed on Monday due to the holiday. Regular hours resume on Tuesday at 8 am.',
    says: ['We are closed on Monday due to the holiday.', 'Regular hours resume on Tuesday at 8 am.'],
  },
  {
    prompt:
      'Status update: Project Atlas is on track. The API is done. Testing starts next week. Risk: the vendor contract is not signed yet.',
    format: 'status',
    says: [
      'Project Atlas is on track.',
      'The API is done.',
      'Testing starts next week.',
      'the vendor contract is not signed yet',
    ],
  },
  {
    prompt:
      'Testimonial from a happy customer of CleanCo, a cleaning service. They cleaned my flat in two hours. I have never seen it shine like this.',
    format: 'testimonial',
    says: ['CleanCo', 'They cleaned my flat in two hours.', 'I have never seen it shine like this.'],
  },
  {
    prompt: 'a motivational speech for students before exams, energetic',
    format: 'motivation',
    music: 'driving',
    says: ['students'],
  },
  { prompt: 'Compare electric cars and petrol cars', format: 'comparison', says: ['lectric cars and petrol cars'] },
  {
    prompt: 'Tell a bedtime story about a fox who is afraid of the dark',
    format: 'story',
    says: ['a fox who is afraid of the dark'],
  },
  {
    prompt:
      'Introduce our new product: the AquaPure water bottle, which filters water in 30 seconds and keeps it cold for 24 hours. Price is $39.',
    format: 'product',
    says: ['AquaPure water bottle filters water in 30 seconds and keeps it cold for 24 hours', 'Price is $39.'],
  },
  {
    prompt:
      "We're hiring! Senior backend engineer at Lumen Labs, remote, $120k-$150k. Apply at lumenlabs.io/jobs by March 31.",
    format: 'hiring',
    says: ['Senior backend engineer at Lumen Labs', '$120k-$150k', 'lumenlabs.io/jobs', 'March 31'],
  },
  { prompt: 'quantum computing', says: ['uantum computing'] },
  { prompt: 'What is machine learning?', says: ['What is machine learning?'] },
  {
    prompt: 'Make a video of a teacher explaining fractions to kids, 40 seconds, cheerful',
    format: 'lesson',
    role: 'Teacher',
    seconds: 40,
    says: ['fractions'],
    never: ['teacher explaining', 'cheerful'],
  },
  {
    prompt:
      'Elevator pitch for GreenRoute, a startup that plans delivery routes to cut emissions by 30%. We raised $2M and are looking for pilot customers.',
    format: 'pitch',
    says: [
      'GreenRoute',
      'plans delivery routes to cut emissions by 30%',
      'We raised $2M and are looking for pilot customers.',
    ],
  },
  {
    prompt:
      'Vertical video: weather for the weekend in Chicago. Saturday: snow, high of 28°F. Sunday: clear skies, high of 35°F.',
    orientation: 'portrait',
    format: 'forecast',
    says: ['Chicago', 'Saturday', 'snow', '28°F', 'clear skies', '35°F'],
  },
  {
    prompt:
      'Please make a video about our summer sale. 30% off all shoes until August 15. Only at Stride & Co. No captions please.',
    captions: false,
    says: ['30% off all shoes until August 15.', 'Only at Stride & Co.'],
    never: ['No captions'],
  },
  {
    prompt:
      'FAQ video: How do I reset my password? Click "Forgot password" on the login page. How do I contact support? Email help@acme.io.',
    format: 'faq',
    says: ['How do I reset my password?', 'Forgot password', 'How do I contact support?', 'help@acme.io'],
  },
];
