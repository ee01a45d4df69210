// Given names that say whether somebody is a woman or a man.
import type { Sex } from '../../model/character.ts';

const women = new Set(
  'sarah sara maria mary anna emma olivia sophia sofia julia laura lisa jane emily kate katie linda susan karen nancy lucy alice grace chloe mia amy rachel hannah jessica jennifer michelle elena priya aisha fatima mei yuki ingrid clara eva nina zoe ella rosa carmen helen diana victoria nadia amara dana leila layla lena lea leah ruth esther naomi miriam rebecca elizabeth margaret margot charlotte amelia isla ava isabella camila lucia valentina gabriela ana paula claudia andrea bianca chiara giulia francesca ines isabel pilar marta monica patricia silvia teresa beatriz marie claire sophie camille juliette manon chantal brigitte nathalie sandrine heidi greta petra birgit sabine katrin ulrike anke astrid freya sigrid solveig maja karin kerstin anja svetlana olga tatiana irina natasha ekaterina oksana daria yulia zofia agnieszka katarzyna magdalena ewa ayşe elif zeynep yasmin samira noor nour hana amal mariam zahra sana anjali meera kavita lakshmi sunita deepa neha pooja divya lin xiu li-hua hanako sakura aiko keiko yoko sachiko minji jiyeon soo-jin linh mai thuy amina zainab halima chidinma ngozi adaeze folake wanjiru nia imani zuri thandi nomsa abena akosua ama molly daisy holly ivy poppy ruby rose lily violet hazel stella bella penny wendy betty dorothy shirley barbara donna carol sandra ashley amanda melissa stephanie nicole heather megan lauren kimberly samantha vanessa tanya tina erin kelly shannon fiona moira siobhan niamh aoife maeve bridget catherine katherine kathleen frances nadine amelie elise louise margaux celine salma amira rania dina lina mona huda layan shirin parisa niloufar azadeh tamar shira noa yael eleni katerina dimitra zsofia eszter ildiko jana lenka tereza hana ivana milica jelena ioana elena ana-maria raluca franziska johanna theresa lara pia mila emilia frida ida maya freja saga ronja joan judith judy joyce'.split(
    ' ',
  ),
);
const men = new Set(
  'john james robert michael david william richard thomas daniel matthew mark paul peter tom tim ben jack jake luke lukas lucas max adam carlos jose juan ahmed omar ali raj arjun kenji hiro wei ivan oliver noah liam ethan leo george henry charles steve steven kevin brian eric erik martin stefan andrew chris christopher joel josh joshua jacob joseph samuel simon stephen philip patrick sean ryan aaron nathan nick nicholas anthony tony frank fred harry hugo felix oscar otto karl klaus hans jürgen wolfgang dieter heinz uwe jens lars sven anders nils olaf björn magnus johan mikkel kasper pierre jean-luc luc marc antoine louis michel philippe françois guillaume mathieu olivier marco luca giovanni giuseppe antonio francesco paolo matteo alessandro roberto diego pedro pablo miguel luis javier fernando ricardo eduardo rafael manuel jorge andres mateo santiago tiago joão joao rui nuno piotr pawel tomasz krzysztof marek andrzej sergei dmitri vladimir alexei mikhail boris oleg igor mehmet mustafa emre murat hassan hussein khaled yusuf youssef ibrahim tariq bilal karim samir rohan vikram anil sanjay amit rahul suresh ravi kumar deepak arun jun takeshi hiroshi satoshi kazuo min-jun jin minh tuan kwame kofi tunde chidi emeka babajide jabari sipho thabo kwesi marcus malik isaiah elijah gabriel dylan connor logan mason owen evan ian craig gary greg jeff jerry larry dennis roger walter ralph albert arthur ernest harold howard stanley victor vincent amir reza farid samuel hamid nasser rashid walid zayd javad navid cyrus darius arash behrouz levi asher ezra eli avi moshe yosef nikos dimitris kostas giorgos yannis gergely zoltan istvan laszlo bence ferenc vaclav jiri tomas petr miroslav dragan zoran goran milos radu andrei mihai bogdan catalin dominik florian lukasz jakub mateusz theo finn jonas elias emil anton benedikt moritz philipp fabian tobias sebastian dante enzo mo mohammed muhammad mohamed abdul'.split(
    ' ',
  ),
);

/** Tells by the given name; null where it says nothing. */
export function sexOfName(name: string): Sex | null {
  const words = name.toLowerCase().split(/\s+/);
  if (/^(?:mrs|ms|miss|madam|sister|aunt|lady)\b/.test(words[0] ?? '')) return 'female';
  if (/^(?:mr|sir|brother|uncle|father|lord)\b/.test(words[0] ?? '')) return 'male';
  const given = words.find((word) => !/^(?:dr|prof|professor|chef|coach|captain)\.?$/.test(word)) ?? '';
  if (women.has(given)) return 'female';
  return men.has(given) ? 'male' : null;
}
