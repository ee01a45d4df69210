// Units as written -> their names, one and many.

interface UnitName {
  readonly one: string;
  readonly many: string;
}

const plain = (one: string, many = `${one}s`): UnitName => ({ one, many });
const fixed = (name: string): UnitName => ({ one: name, many: name });

const metricPrefixes: Readonly<Record<string, string>> = {
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  m: 'milli',
  μ: 'micro',
  n: 'nano',
  c: 'centi',
  h: 'hecto',
};

const withPrefixes = (prefixes: string, symbol: string, name: UnitName): readonly (readonly [string, UnitName])[] =>
  [...prefixes].map((prefix) => {
    const long = metricPrefixes[prefix] ?? '';
    return [`${prefix}${symbol}`, { one: `${long}${name.one}`, many: `${long}${name.many}` }] as const;
  });

const units: ReadonlyMap<string, UnitName> = new Map([
  ['m', plain('meter')],
  ...withPrefixes('kmcμn', 'm', plain('meter')),
  ['g', plain('gram')],
  ...withPrefixes('kmμ', 'g', plain('gram')),
  ['l', plain('liter')],
  ['L', plain('liter')],
  ...withPrefixes('mch', 'l', plain('liter')),
  ...withPrefixes('mc', 'L', plain('liter')),
  ['s', plain('second')],
  ...withPrefixes('mμn', 's', plain('second')),
  ['Hz', fixed('hertz')],
  ...withPrefixes('kMGT', 'Hz', fixed('hertz')),
  ['W', plain('watt')],
  ...withPrefixes('kMGTm', 'W', plain('watt')),
  ['V', plain('volt')],
  ...withPrefixes('km', 'V', plain('volt')),
  ['J', plain('joule')],
  ...withPrefixes('kM', 'J', plain('joule')),
  ['Pa', plain('pascal')],
  ...withPrefixes('hkM', 'Pa', plain('pascal')),
  ...withPrefixes('kMGT', 'B', plain('byte')),
  ['PB', plain('petabyte')],
  ...withPrefixes('kMGT', 'bps', plain('bit per second', 'bits per second')),
  ['KB', plain('kilobyte')],
  ['Wh', plain('watt hour')],
  ['kWh', plain('kilowatt hour')],
  ['MWh', plain('megawatt hour')],
  ['GWh', plain('gigawatt hour')],
  ['TWh', plain('terawatt hour')],
  ['mAh', plain('milliamp hour')],
  ['cal', plain('calorie')],
  ['kcal', plain('kilocalorie')],
  ['dB', plain('decibel')],
  ['min', plain('minute')],
  ['mins', plain('minute')],
  ['h', plain('hour')],
  ['hr', plain('hour')],
  ['hrs', plain('hour')],
  ['sec', plain('second')],
  ['secs', plain('second')],
  ['yr', plain('year')],
  ['yrs', plain('year')],
  ['km/h', plain('kilometer per hour', 'kilometers per hour')],
  ['kmh', plain('kilometer per hour', 'kilometers per hour')],
  ['kph', plain('kilometer per hour', 'kilometers per hour')],
  ['mph', plain('mile per hour', 'miles per hour')],
  ['mpg', plain('mile per gallon', 'miles per gallon')],
  ['fps', plain('frame per second', 'frames per second')],
  ['rpm', plain('revolution per minute', 'revolutions per minute')],
  ['bpm', plain('beat per minute', 'beats per minute')],
  ['ppm', plain('part per million', 'parts per million')],
  ['m/s', plain('meter per second', 'meters per second')],
  ['mi', plain('mile')],
  ['ft', plain('foot', 'feet')],
  ['yd', plain('yard')],
  ['lb', plain('pound')],
  ['lbs', plain('pound')],
  ['oz', plain('ounce')],
  ['gal', plain('gallon')],
  ['tsp', plain('teaspoon')],
  ['tbsp', plain('tablespoon')],
  ['sqft', plain('square foot', 'square feet')],
  ['ha', plain('hectare')],
  ['m^2', plain('square meter')],
  ['km^2', plain('square kilometer')],
  ['cm^2', plain('square centimeter')],
  ['ft^2', plain('square foot', 'square feet')],
  ['m^3', plain('cubic meter')],
  ['cm^3', plain('cubic centimeter')],
  ['px', plain('pixel')],
  ['psi', fixed('p s i')],
  ['mm', plain('millimeter')],
  ['°', plain('degree')],
  ['°C', plain('degree celsius', 'degrees celsius')],
  ['°F', plain('degree fahrenheit', 'degrees fahrenheit')],
  ['ºC', plain('degree celsius', 'degrees celsius')],
  ['°K', fixed('kelvin')],
  ['%', fixed('percent')],
  ['‰', fixed('per mille')],
  ['x', fixed('times')],
  ['×', fixed('times')],
]);

/** Names a unit in one or many; undefined for what is none. "W/m^2" is watts per square meter. */
export function unitWords(symbol: string, isOneOfThem: boolean): readonly string[] | undefined {
  const unit = units.get(symbol);
  if (unit)
    return (isOneOfThem ? unit.one : unit.many)
      .split(' ')
      .map((word) => (word.length === 1 ? word.toUpperCase() : word));
  const [over, under, ...more] = symbol.split('/');
  if (over === undefined || under === undefined || more.length > 0) return undefined;
  const first = unitWords(over, isOneOfThem);
  const second = unitWords(under, true);
  return first && second ? [...first, 'per', ...second] : undefined;
}
