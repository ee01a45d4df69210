// An order in a roundabout form -> the same in a plain one, without the way it is to be told.

/** How it is told is cut out of an order, and roundabout orders are made plain. */
export const plainOrder = (order: string): string =>
  order
    .replace(manner, ' ')
    .replace(/\s+(?:honestly|openly|proudly|briefly|kindly|politely|gently|plainly)(?=\s*(?:[,.]|$))/i, '')
    .replace(
      /\s+to (?:the (?:whole|entire) |all (?:of )?(?:our|the) |our |the )?(?:company|team|staff|office|everyone|class)(?=\s*:)/i,
      '',
    )
    .replace(
      /\s+(?:in|within) (?:about |around |under |just |only |exactly |less than )?(?:\d{1,3}|an?|one|two|three|ten|twenty|thirty|sixty|ninety|half a)[\s-]*(?:minutes?|mins?|seconds?|secs?|s),?(?=\s+(?:how|why|what|when|where|that|the|our)\b)/i,
      '',
    )
    .replace(/^((?:please\s+)?)make\s+((?:[\w-]+\s+){1,3})aware\s+(?:of the fact\s+)?that\b/i, '$1Tell $2that')
    .replace(
      /^((?:please\s+)?)ask\s+(?:(?:people|viewers|everyone|them)\s+)?for\s+(?:donations?|support|help)\s+(?=at|on|via|to)/i,
      'End with a call to action to donate ',
    )
    .replace(/\bwith (?:this|these|the following|an?|some) (?:examples?|figures|numbers)(?=\s*:)/i, '');

/** "Explain to pensioners, slowly, how …" */
const manner =
  /,\s+(?:(?:very|really|quite)\s+)?(?:slowly|calmly|briefly|clearly|simply|patiently|gently|quickly|in short|step by step|in (?:simple|plain|easy) (?:words|terms|language|english))(?:\s+and\s+\w+ly)?,\s+/gi;
