// A second set of scripts, written when the first was met.
import type { PromptCase } from './prompt-case.ts';

export const secondScripts: readonly PromptCase[] = [
  {
    prompt:
      'Please make a clip where the mayor tells citizens: "The bridge opens on Friday. Walk it before the cars do."',
    verbatim: 'The bridge opens on Friday. Walk it before the cars do.',
  },
  {
    prompt: `hey can u do a vid of a dude in a cap saying "yo, new merch is up. link in bio. don't sleep on it" thx`,
    verbatim: `yo, new merch is up. link in bio. don't sleep on it`,
  },
  {
    prompt:
      'VOICEOVER SCRIPT (female, calm):\n\nClose your eyes. Count to four. Let the day go.\n\nBackground: soft gradient\nNo captions.',
    verbatim: 'Close your eyes. Count to four. Let the day go.',
    sex: 'female',
    captions: false,
  },
  {
    prompt:
      'Here is my script. Please do not change anything.\n\nDear investors,\n\nWe lost money. We learned more.\n\nSincerely, Mara',
    verbatim: 'Dear investors, We lost money. We learned more. Sincerely, Mara',
  },
  {
    prompt:
      'Narrate the following poem word for word:\n\nThe fog comes in on rubber boots,\nIt asks for tea, it asks for fruits.\nIt leaves at nine, as fog will do.',
    verbatim:
      'The fog comes in on rubber boots, It asks for tea, it asks for fruits. It leaves at nine, as fog will do.',
  },
  {
    prompt: 'A librarian whispers: "Page 42. Somebody left you a note." Library at night.',
    verbatim: 'Page 42. Somebody left you a note.',
  },
  {
    prompt:
      'Video for TikTok:\n\nHook (0-3s): You are folding shirts wrong.\nBody (3-15s): Pinch here, pinch there, flip. That is it.\nCTA (15-20s): Follow for part two.',
    verbatim: 'You are folding shirts wrong. Pinch here, pinch there, flip. That is it. Follow for part two.',
    orientation: 'portrait',
  },
  {
    prompt:
      'Scene 1 - INT. CLASSROOM - DAY\nTEACHER: Who ate the chalk?\n\nScene 2 - EXT. PARK - DAY\nTEACHER: Case closed. It was the goat.',
    verbatim: 'Who ate the chalk? Case closed. It was the goat.',
    places: ['classroom', 'park'],
  },
  {
    prompt:
      '**Scene 1**\n*Visual:* Nurse in a hospital corridor\n*Audio:* "Flu season is early this year."\n\n**Scene 2**\n*Visual:* Close-up of a calendar\n*Audio:* "Get your shot before 15 October."',
    verbatim: 'Flu season is early this year. Get your shot before 15 October.',
    set: 'hospital',
  },
  {
    prompt:
      'Time | Picture | Voice-over\n0:00 | Logo on white | Some ideas are small.\n0:04 | Hands planting | This one fits in a pocket.\n0:09 | Product | The Seedcard. Plant it anywhere.',
    verbatim: 'Some ideas are small. This one fits in a pocket. The Seedcard. Plant it anywhere.',
  },
  {
    prompt:
      '{"model":"heygen-video-agent","input":{"script":"Good evening.\\n\\nHere are the lottery numbers: 4, 8, 15, 16, 23, 42.","style":"news","avatar":{"gender":"male","outfit":"suit"}}}',
    verbatim: 'Good evening. Here are the lottery numbers: 4, 8, 15, 16, 23, 42.',
  },
  {
    prompt:
      '<speak>Welcome aboard. <break time="500ms"/> The next stop is <emphasis>Harbour Gate</emphasis>. Mind the gap.</speak>',
    verbatim: 'Welcome aboard. The next stop is Harbour Gate. Mind the gap.',
  },
  {
    prompt:
      'Use exactly this text for the avatar (no edits): “Your order #A-1093 has shipped. Track it at track.parcelly.example/A-1093.”',
    verbatim: 'Your order #A-1093 has shipped. Track it at track.parcelly.example/A-1093.',
  },
  {
    prompt:
      "Lawyer, grey suit, serious. Script as follows:\nThis is not legal advice.\nIf you're served, don't ignore it.\nYou have 21 days.",
    verbatim: "This is not legal advice. If you're served, don't ignore it. You have 21 days.",
  },
  {
    prompt:
      'Two friends chat in a café.\nMIA: I started running.\nTOM: Away from what?\nMIA: Very funny. Toward breakfast.',
    verbatim: 'I started running. Away from what? Very funny. Toward breakfast.',
    warns: '2 speakers',
  },
  {
    prompt:
      'Interview style:\n\nInterviewer: Why bees?\nExpert: Because they never call in sick.\nInterviewer: And honey?\nExpert: A side effect.',
    verbatim: 'Why bees? Because they never call in sick. And honey? A side effect.',
  },
  {
    prompt: 'Say this, nothing else: We are open.',
    verbatim: 'We are open.',
  },
  {
    prompt:
      'Ein Mann im Anzug spricht folgenden Text: "Sehr geehrte Damen und Herren, die Sitzung beginnt um 14:30 Uhr. Bitte schalten Sie Ihre Telefone aus."',
    verbatim: 'Sehr geehrte Damen und Herren, die Sitzung beginnt um 14:30 Uhr. Bitte schalten Sie Ihre Telefone aus.',
  },
  {
    prompt: 'Una doctora dice exactamente: «Beba agua. Duerma ocho horas. Y deje el móvil fuera del dormitorio.»',
    verbatim: 'Beba agua. Duerma ocho horas. Y deje el móvil fuera del dormitorio.',
  },
  {
    prompt:
      'Quick reminder clip. Our motto "Leave no crumb" should be on screen at the end. She says: "Please wipe the tables. The mice are watching."',
    verbatim: 'Please wipe the tables. The mice are watching.',
    displays: ['Leave no crumb'],
  },
  {
    prompt: 'Teacher explains the word "serendipity" to kids in 30 seconds, with an example from daily life.',
    says: ['serendipity'],
    wordsAtLeast: 40,
  },
  {
    prompt:
      'Video called "The Last Orchard": a 45-second report about apple growers near Lake Constance, 300 farms, harvest down 20%.',
    says: ['300 farms', '20%'],
    title: 'The Last Orchard',
    wordsAtLeast: 60,
  },
  {
    prompt:
      'Show customers how to reset the router: hold the "Reset" button for 10 seconds, wait for the "WPS" light, then open "192.168.0.1". 40 s.',
    says: ['Reset', '10 seconds', 'WPS', '192.168.0.1'],
    wordsAtLeast: 45,
  },
  {
    prompt:
      'As Marie Curie once said, "Nothing in life is to be feared, it is only to be understood." Make a one-minute talk for nervous students about exams.',
    says: ['Nothing in life is to be feared, it is only to be understood.'],
    wordsAtLeast: 90,
  },
  {
    prompt:
      'Script:\n\n[Scene: beach, sunset]\nHost: (laughing) Sand. Everywhere.\n[cut to close-up]\nHost: But look at that light.\n[End]',
    verbatim: 'Sand. Everywhere. But look at that light.',
  },
  {
    prompt:
      '0–5 s: "Is your inbox full?"\n5–10 s: "Mine was. 14,302 mails."\n10–15 s: "Then I found the archive button."',
    verbatim: 'Is your inbox full? Mine was. 14,302 mails. Then I found the archive button.',
  },
  {
    prompt:
      'Presenter: woman, 50s, silver bob\nBackground: kitchen\nMusic: none\nSay: "Today: soup. Tomorrow: also soup."',
    verbatim: 'Today: soup. Tomorrow: also soup.',
    sex: 'female',
    set: 'kitchen',
    music: 'none',
  },
  {
    prompt:
      'Kindly produce a portrait video in which our CFO (male, navy suit) reads out, without changes: Revenue: €4.2M. Costs: €3.9M. Mood: cautious.',
    verbatim: 'Revenue: €4.2M. Costs: €3.9M. Mood: cautious.',
    orientation: 'portrait',
    sex: 'male',
  },
  {
    prompt:
      'Script: Note: doors close at 8. Only 5 seats left (only tonight). Points expire in May (points are not money).',
    verbatim: 'Note: doors close at 8. Only 5 seats left (only tonight). Points expire in May (points are not money).',
  },
  {
    prompt:
      'The text between the lines is the script.\n---\nThree things you need: patience, rope, and a second rope.\nThe rest is weather.\n---\nMountaineer, snow.',
    verbatim: 'Three things you need: patience, rope, and a second rope. The rest is weather.',
  },
  {
    prompt:
      'SLIDE 1: OUR YEAR\nNarration: Twelve months, one office plant.\n\nSLIDE 2: THE NUMBERS\nNarration: 48 meetings. 3 decisions.\n\nSLIDE 3: NEXT\nNarration: Fewer meetings.',
    verbatim: 'Twelve months, one office plant. 48 meetings. 3 decisions. Fewer meetings.',
  },
  {
    prompt: 'Captain on a ship deck. "Ahoy! We sail at dawn," he says. "Bring a coat." He grins.',
    verbatim: 'Ahoy! We sail at dawn, Bring a coat.',
  },
  {
    prompt:
      'Title: Bees at Work\nDuration: 20s\nScript:\nA bee visits 2,000 flowers a day.\nIt has never once asked for a raise.\nNotes: keep it dry',
    verbatim: 'A bee visits 2,000 flowers a day. It has never once asked for a raise.',
    title: 'Bees at Work',
    warns: '20 s',
  },
  {
    prompt:
      'Read aloud this email, please, as is: Hi Tom, the keys are under the third pot. Not the second. Love, Gran. Use an older woman.',
    verbatim: 'Hi Tom, the keys are under the third pot. Not the second. Love, Gran.',
    sex: 'female',
  },
  {
    prompt: 'Make it a 15 sec vertical. Text: "Last chance. 50% off ends at midnight."',
    verbatim: 'Last chance. 50% off ends at midnight.',
    orientation: 'portrait',
  },
  {
    prompt: 'Script = """\nLine one is calm.\nLine two is not!\n"""',
    verbatim: 'Line one is calm. Line two is not!',
  },
  {
    prompt: 'Our spokesperson says, quote, we take this very seriously, unquote. Press room, woman, dark blazer.',
    verbatim: 'we take this very seriously',
    sex: 'female',
  },
  {
    prompt: 'I want the avatar to say "Hello, I am your guide." first, show our logo, and then say "Follow me."',
    verbatim: 'Hello, I am your guide. Follow me.',
  },
  {
    prompt: 'Script (EN): Fire exits are to your left and right. Do not use the lifts.\nSkript (DE): nicht verwenden',
    verbatim: 'Fire exits are to your left and right. Do not use the lifts.',
  },
  {
    prompt:
      'A boy reads: "Dear Santa, I was good. Mostly. Please ask my sister about the vase before you decide." Christmas living room.',
    verbatim: 'Dear Santa, I was good. Mostly. Please ask my sister about the vase before you decide.',
    set: 'living-room',
  },
];
