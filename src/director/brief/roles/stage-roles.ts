// Roles of news, stage, sports and the arts.
import { named, type RoleEntry, roleOf } from './role.ts';

const weather = 'weather meteorologist forecast reporter news';
const news = 'news anchor journalist reporter';
const studio = { outfit: 'blazer', set: 'studio' } as const;
const outside = { outfit: 'blazer', set: 'city' } as const;

export const stageRoles: readonly RoleEntry[] = [
  named(
    'weather (?:reporter|presenter|anchor|host|forecaster)|weather ?person|meteorologist|forecaster',
    'Weather reporter',
    weather,
    outside,
  ),
  named('weather ?(?:girl|woman|lady)', 'Weather reporter', weather, { sex: 'female', ...outside }),
  named('weather ?man', 'Weather reporter', weather, { sex: 'male', ...outside }),
  named('news ?(?:anchor|reader|presenter|caster|host)|anchor ?person|tv anchor|anchor', 'News anchor', news, studio),
  named('anchor ?woman', 'News anchor', news, { sex: 'female', ...studio }),
  named('anchor ?man', 'News anchor', news, { sex: 'male', ...studio }),
  named(
    'sports? (?:reporter|commentator|presenter|anchor|journalist)|commentator',
    'Sports reporter',
    'sports reporter news anchor',
    {
      ...studio,
    },
  ),
  named('news ?reporter|journalist|reporter|correspondent', 'Reporter', 'reporter journalist news anchor', outside),
  roleOf(
    '(?:keynote|motivational|public|guest) speaker|comedian|stand-?up comic|magician|clown|master of ceremonies|quiz ?master|ringmaster|emcee|mc',
    'host presenter entrepreneur',
    {
      outfit: 'blazer',
      set: 'stage',
    },
  ),
  roleOf(
    'singer|musician|dancer|ballerina|actor|actress|guitarist|pianist|violinist|drummer|rapper|dj|composer|choir director|conductor of an orchestra',
    'creative artist',
    { set: 'stage' },
  ),
  roleOf(
    'artist|sculptor|photographer|film ?maker|painter of portraits|poet|gallery owner|art (?:critic|dealer)',
    'creative designer artist gallery',
    { set: 'studio' },
  ),
  roleOf(
    'writer|author|novelist|screenwriter|journal writer|editor|copywriter|translator|critic|book reviewer',
    'creative writer storyteller',
    { set: 'home-office' },
  ),
  roleOf('storyteller|narrator', 'storyteller creative warm', { set: 'living-room' }),
  roleOf(
    'influencer|youtuber|vlogger|streamer|(?:content )?creator|tiktoker|instagrammer|podcaster|blogger',
    'vlogger influencer creator young casual',
    {
      set: 'home-office',
    },
  ),
  roleOf(
    'footballer|football player|soccer player|basketball player|tennis player|athlete|runner|marathon runner|boxer|wrestler|gymnast|golfer|skateboarder|skater|cheerleader|(?:[a-z]+ )?referee|umpire|linesman|olympian|cricketer|rower|cyclist champion|racing driver|swimmer|paralympian',
    'coach fitness sports young',
    {
      outfit: 'tshirt',
      set: 'park',
    },
  ),
  roleOf('model|fashion (?:expert|blogger|influencer)', 'vlogger creator young', { set: 'shop' }),
  roleOf('nun|abbess', 'calm warm senior', { sex: 'female', outfit: 'robe', set: 'stage' }),
  roleOf(
    '(?:catholic |parish |village |orthodox |anglican )?priest|monk|bishop|archbishop|cardinal|imam|friar|abbot|pope',
    'calm warm senior',
    {
      sex: 'male',
      outfit: 'robe',
      set: 'stage',
    },
  ),
  roleOf('vicar|reverend|pastor|chaplain|deacon|minister of religion', 'calm warm senior', {
    outfit: 'robe',
    set: 'stage',
  }),
  roleOf('rabbi', 'calm warm senior', { outfit: 'suit', headwear: 'kippah', set: 'stage' }),
  roleOf('geisha', 'asian calm', { sex: 'female', outfit: 'kimono', set: 'living-room' }),
  roleOf('samurai|sumo wrestler|karate (?:teacher|master|instructor)|judoka|sensei', 'asian calm', {
    outfit: 'kimono',
    set: 'stage',
  }),
  roleOf(
    'king|queen|prince|princess|knight|pirate|wizard|witch|fairy|superhero|elf|mermaid|vampire|viking|ghost',
    'storyteller',
    {
      set: 'stage',
    },
  ),
  named('(?:a )?(?:santa(?: claus)?|father christmas)', 'Santa Claus', 'senior warm', {
    ...{ sex: 'male', ageYears: 72, headwear: 'santa-hat', outfit: 'coat', set: 'living-room' },
  }),
  named(
    '(?:tv |show |podcast |quiz |talk[- ]show |video |radio |game show )?(?:host|presenter)',
    'Presenter',
    'presenter host spokesperson',
  ),
  named('spokeswoman|hostess', 'Spokeswoman', 'presenter spokesperson host', { sex: 'female' }),
  named('spokesman', 'Spokesman', 'presenter spokesperson host', { sex: 'male' }),
];
