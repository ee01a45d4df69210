// What is commonly known of safety on the road, in buildings and at work.
import { told } from '../told.ts';
import type { Knowledge } from './knowledge.ts';

export const safety: readonly Knowledge[] = [
  {
    words: /\b(?:helmets?|cycling safety|bike safety|cyclists?)\b/i,
    hook: 'A scratch on a helmet is a story; without one, it may be something else.',
    blocks: [
      told(
        'Why it helps',
        'In a fall the head moves on when the body stops. A helmet [takes up part of the blow|shield-check], and [spreads the rest|maximize-2].',
      ),
      told(
        'The right fit',
        'It only works when it sits well: [level on the forehead|ruler], [strap snug under the chin|link], and [nothing wobbles|check] when you shake your head.',
      ),
      told(
        'Every ride',
        'Short ways count as well, since most rides are [close to home|house]. Hang it [on the handlebar|bike], and you will not forget it.',
      ),
      told(
        'After a blow',
        'After a hard knock, replace it, even if [you see nothing|eye]. The inside may be [cracked|zap].',
      ),
      told(
        'Be seen',
        'Seeing and being seen go with it. Use [lights|lightbulb] at dusk, wear [something bright|shirt], and catch [the eye of drivers|eye] at crossings.',
      ),
      told(
        'Set the tone',
        'Children copy what they see. When [parents wear one|users], nobody has to argue, and [friends|heart] soon do the same.',
      ),
    ],
  },
  {
    words: /\b(?:driv(?:ing|ers?)|road safety|traffic safety|seat ?belts?|pedestrians?|texting|distracted)\b/i,
    hook: 'Every one of us is a good driver until the second in which we look away.',
    blocks: [
      told(
        'Before you start',
        'A short check saves long minutes: [belt|shield-check], [mirrors|eye], [phone out of reach|smartphone].',
      ),
      told(
        'Distance',
        'Keep more room than you need. [Rain|cloud-rain], [darkness|moon] and [tiredness|bed-double] stretch the way to a stop.',
      ),
      told(
        'Look again',
        'At crossings, expect the unexpected: [a child|baby], [a bicycle|bike], [someone with headphones|headphones].',
      ),
      told(
        'Messages can wait',
        'No message is worth it. [Answer before|message-circle], [answer after|clock], or [pull over|map-pin].',
      ),
      told(
        'When tired',
        'Fresh air does not cure tiredness; [sleep|moon] does. Stop, [rest|bed-double], and [swap drivers|users] if you can.',
      ),
    ],
  },
  {
    words: /\b(?:fire safety|fire drills?|fires?|smoke (?:detectors?|alarms?)|evacuat\w+|extinguishers?)\b/i,
    hook: 'When the alarm rings, nobody has time to read the plan.',
    blocks: [
      told(
        'Know the way',
        'Walk it today, while it is quiet. Find [the nearest exit|door-open], [another one|route], and [the meeting point|map-pin].',
      ),
      told(
        'Keep it clear',
        'Boxes in a corridor are harmless until they are not. Keep [doors|door-open], [stairs|footprints] and [extinguishers|fire-extinguisher] free.',
      ),
      told(
        'Prevent it',
        'Fires like carelessness. [Worn cables|cable], [crowded sockets|plug] and [forgotten pans|cooking-pot] are old friends of theirs.',
      ),
      told(
        'When it happens',
        'If it burns, keep the order: [warn the others|megaphone], [get out|door-open], [call for help|phone]. Close doors behind you, and take the stairs.',
      ),
      told(
        'Smoke',
        'Smoke is worse than flames. Stay [low|arrow-down], [feel a door|hand] before you open it, and never [go back|circle-x] for things.',
      ),
      told(
        'Afterwards',
        'At the meeting point, [count heads|users] and tell the crew [who is missing|circle-alert]. Only they decide when it is safe again.',
      ),
    ],
  },
  {
    words:
      /\b(?:ergonomic\w*|desk (?:posture|work|setup)|back pain|sitting|lifting|manual handling|workplace safety|slips?|ladders?|hard hats?)\b/i,
    hook: 'Backs are patient, and they keep accounts.',
    blocks: [
      told(
        'The desk',
        'Set up the desk from the feet: [soles on the floor|footprints], [elbows level with the table|ruler], [the screen at eye height|monitor].',
      ),
      told(
        'Move',
        'The best position is the next one. [Stand for calls|phone], [walk to the printer|footprints], [stretch at the window|sun].',
      ),
      told(
        'Lifting',
        'Before lifting, think. [Step close|footprints], [bend your knees|arrow-down], [keep the load near|package], and turn with your feet.',
      ),
      told(
        'Ask for help',
        'Heavy or awkward means [a colleague|users] or [a trolley|shopping-cart]. Courage is no tool.',
      ),
      told(
        'Tidy floors',
        'Most falls are small and stupid. [Wipe spills|droplets], [clear cables|cable], [report loose steps|triangle-alert].',
      ),
    ],
  },
];
