// Labels that head a part of any prompt, and what they tell.

/** Labels of what only orders the making. */
export const metaLabel =
  /^(?:style|tone|visual style|length|duration|runtime|background|setting|set|location of the presenter|presenter|avatar|host|speaker|spokesperson|narrator|voice|music|captions?|subtitles?|orientation|format|aspect ratio|language|visuals?|camera|platform|channel|pace|pacing|mood|tone of voice|voice and tone|vibe|atmosphere|energy|delivery|manner|feel|register|look|outfit|wardrobe|b-?roll|type|video type|scene|shot|resolution|output|animation|(?:brand )?colou?rs?|brand|font|purpose|goal|objective|note|notes|instructions?|role)(?: \d+)?$/;
/** Labels of the topic. */
export const topicLabel =
  /^(?:topic|name|project|(?:product|company|app|brand|project|event|campaign|course) name|subject|title|video title|theme|about|product|company|brand|event|name of (?:product|event)|headline)$/;
/** Labels of what viewers shall do. */
export const appealLabel = /^(?:cta|call[- ]to[- ]action|action|closing|closing line|end with)$/;
/** Labels of those who watch. */
export const audienceLabel =
  /^(?:audience|(?:target|intended) (?:audience|group|market|viewers)|to|for|for whom|who (?:it )?is (?:it |this )?for|viewers|target)$/;

/** "Key points", "Supporting facts": they order the prompt and name nothing that is seen. */
export const isBareLabel = (label: string): boolean =>
  /^(?:(?:the|our|key|main|core|supporting|important|central|other|more|some|quick|few|must[- ]have|talking)\s+)*(?:points?|facts?|details|contents?|information|info|data|messages?|highlights|bullets?(?: points?)?|notes?|copy|text|body|talking points|then|next|also|first|finally|and)(?:\s+(?:is|are|to (?:cover|mention|include)))?$/i.test(
    label.trim(),
  );

/** "To all team": who is addressed. */
export const isAddressee = (label: string): boolean =>
  /^to (?:all|every|everyone|our|the|my)\b|^(?:dear|hi|hello) \w+/i.test(label.trim());

/** "HR: …", "From the library: …": who speaks. */
export const isSender = (label: string): boolean =>
  /^(?:from )?(?:the )?(?:hr|it|legal|finance|marketing|facilities|reception|admin|human resources|people team|office management|management|it (?:desk|support|team)|hr (?:team|department|desk))$/i.test(
    label.trim(),
  );

/** "For our intranet": where it is shown. */
export const isPlaceOfShowing = (label: string): boolean =>
  /^for (?:our|the|my) (?:[\w-]+ )?(?:intranet|website|homepage|newsletter|lobby|screens?|app|portal|channel|blog|all-hands)$/i.test(
    label.trim(),
  );

/** "City council info", "Clinic notice": who tells something, and not what. */
export const isNoticeOf = (heading: string): boolean =>
  /^(?:(?:a|the|our|short|quick|important|urgent)\s+)*(?:(?:city|town|village|council|school|clinic|practice|hospital|office|staff|company|club|library|community|team|hr|it|internal|public|customer|member|parent|tenant|resident|building|hotel|gym|church|store|shop|service|general)\s+){1,3}(?:info|information|notice|news|message|announcement|update|bulletin|reminder|memo)$/i.test(
    heading.trim(),
  );
