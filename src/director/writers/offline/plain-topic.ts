// "FAQ about our return policy" -> the film speaks of the return policy, and not of an FAQ.
import { makeTopic, type Topic } from '../../brief/topic.ts';
import type { Brief } from '../../brief.ts';

const adjective =
  '(?:(?:short|quick|brief|little|urgent|important|new|friendly|simple|heartfelt|easy|funny|final|weekly|monthly|motivational|executive|public|official) )*';
const films =
  '(?:faqs?|frequently asked questions|q ?& ?a|questions and answers|recipe|appeal|safety (?:briefing|notice|instructions|message)|warning|alert|status (?:report|update)|progress report|report|update|reminder|review|tour|walk-?through|speech|pep talk|talk|summary|recap|congratulations?|best wishes|greetings?|birthday (?:greeting|message|wishes)|farewell(?: message)?|message|invitation|job (?:posting|ad|advert|offer|opening)|vacancy|release notes|policy (?:change|update)|notice|announcement|apology|testimonial|comparison|introduction|explainer|explanation|lesson|tutorial|guide|video|film|clip|story|advice|bedtime story)';
const led = new RegExp(
  `^(?:an? |the |our |some )?${adjective}${films} (?:about|for donations (?:to|for)|for|of|on|to|from|regarding|concerning|by|with) (.{3,})$`,
  'i',
);
/** "To pensioners how to use WhatsApp". */
const addressed = /^to (?:(?:the|our|my|an?|all) )?[\w-]+(?: [\w-]+){0,3}? ((?:how|what|why|when|where|who) .{4,})$/i;

/** Those who are briefed are not the subject. */
const briefing = /^(?:an? |the )?safety (?:briefing|training|instructions|talk|video|message) (?:for|to) /i;
const speech = /^(?:an? |the )?(?:[\w-]+ ){0,2}(?:speech|talk|message|video|words) (?:for|to) /i;

/** Formats whose topic may rightly be a story, a speech or a report. */
const exempt = new Set(['story', 'recap', 'talk', 'review']);

/** Gives the brief with a topic that can be spoken of. */
export function withPlainTopic(brief: Brief): Brief {
  const topic = brief.topic === null ? null : plainTopic(brief.topic, brief);
  return topic === brief.topic ? brief : { ...brief, topic };
}

function plainTopic(topic: Topic, brief: Brief): Topic | null {
  if (topic.kind !== 'noun' || exempt.has(brief.format.value)) return topic;
  if (brief.format.value === 'safety' && briefing.test(topic.words)) return null;
  // A speech for somebody is about what they have before them, and not about them.
  if (brief.format.value === 'motivation' && speech.test(topic.words)) return null;
  const rest = (led.exec(topic.words) ?? addressed.exec(topic.words))?.[1];
  return rest === undefined ? topic : (makeTopic(rest) ?? topic);
}
