// A made presenter -> a name for the lower third, as the catalogue's presenters have one.
import type { PresenterLook } from '../../model/presenter-look.ts';
import { chance } from './candidate.ts';

type Names = Readonly<Record<PresenterLook['sex'], readonly string[]>>;

const general: Names = {
  female: ['Laura Bennett', 'Nora Fischer', 'Emily Carter', 'Ingrid Solberg', 'Claire Dubois', 'Julia Novak'],
  male: ['Martin Keller', 'James Porter', 'Oliver Grant', 'Henrik Olsen', 'Paul Moreau', 'Adam Wright'],
};
const byOrigin: Readonly<Record<string, Names>> = {
  black: {
    female: ['Grace Mensah', 'Naomi Clarke', 'Zuri Adeyemi', 'Monique Harris'],
    male: ['Kwame Boateng', 'Marcus Hill', 'Tunde Bello', 'Isaiah Brooks'],
  },
  asian: {
    female: ['Yuna Park', 'Lin Chen', 'Hana Mori', 'Linh Tran'],
    male: ['Jun Park', 'Wei Zhang', 'Ren Ito', 'Minh Nguyen'],
  },
  indian: {
    female: ['Priya Nair', 'Anjali Rao', 'Meera Kapoor', 'Kavita Shah'],
    male: ['Rohan Kapoor', 'Vikram Singh', 'Anil Rao', 'Sanjay Patel'],
  },
  latina: {
    female: ['Camila Torres', 'Lucia Herrera', 'Valeria Rojas', 'Ana Morales'],
    male: ['Diego Torres', 'Mateo Herrera', 'Luis Rojas', 'Andres Vega'],
  },
  'middle eastern': {
    female: ['Leyla Aydin', 'Samira Nasser', 'Yasmin Karimi', 'Amal Rahman'],
    male: ['Karim Nasser', 'Emre Aydin', 'Reza Karimi', 'Omar Rahman'],
  },
};

/** Gives a name that fits the described origin; the same film gets the same name. */
export function nameLook(look: PresenterLook, words: ReadonlySet<string>, text: string, seed: number): string {
  const origin = Object.keys(byOrigin).find((name) => words.has(name)) ?? (look.headwear === 'turban' ? 'indian' : '');
  const names = (byOrigin[look.headwear === 'hijab' && origin === '' ? 'middle eastern' : origin] ?? general)[look.sex];
  return names[Math.floor(chance(seed, text, 'name') * names.length)] ?? 'The presenter';
}
