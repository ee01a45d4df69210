// Roles of health, care, science and teaching.
import { named, type RoleEntry, roleOf } from './role.ts';

const medical = 'doctor physician medical health';
const clinic = { outfit: 'labcoat', set: 'hospital' } as const;
const ward = { outfit: 'scrubs', set: 'hospital' } as const;
const laboratory = { outfit: 'labcoat', set: 'lab' } as const;

export const careRoles: readonly RoleEntry[] = [
  named('paediatrician|pediatrician', 'Paediatrician', medical, clinic),
  roleOf(
    'cardiologist|dermatologist|neurologist|oncologist|radiologist|gyna?ecologist|optometrist|optician|general practitioner',
    medical,
    clinic,
  ),
  roleOf('(?:heart |brain )?surgeon|an(?:a)?esthesiologist', medical, ward),
  named('doctor|physician|gp|medic(?!\\w)', 'Doctor', medical, clinic),
  roleOf('(?:head |school |ward )?nurse|midwife', 'nurse doctor medical health', ward),
  roleOf('dentist|dental hygienist|orthodontist', 'doctor medical health', ward),
  roleOf('veterinarian|veterinary|vet', 'doctor medical health animal', ward),
  roleOf('paramedic|emt|physiotherapist|physio|physical therapist|carer|caregiver', 'nurse medical health', ward),
  roleOf('pharmacist', 'doctor medical health science', clinic),
  roleOf(
    '(?:massage |speech |occupational )?therapist|psychologist|counsel?lor|psychiatrist',
    'therapist psychologist doctor health warm',
    {
      set: 'living-room',
    },
  ),
  roleOf(
    'scientist|researcher|biologist|chemist|physicist|virologist|biochemist|lab (?:technician|assistant)',
    'scientist researcher science doctor professor',
    laboratory,
  ),
  roleOf('astronomer|astrophysicist|meteorite hunter', 'scientist researcher science professor', { set: 'lab' }),
  roleOf('astronaut|cosmonaut', 'scientist science', { outfit: 'uniform', set: 'lab' }),
  roleOf(
    'geologist|volcanologist|ecologist|environmentalist|botanist|marine biologist|climate scientist|conservationist',
    'scientist researcher science',
    {
      outfit: 'shirt',
      set: 'mountains',
    },
  ),
  roleOf(
    'professor|lecturer|academic|philosopher|dean|mathematician',
    'professor teacher lecturer education academic',
    {
      set: 'classroom',
    },
  ),
  roleOf('historian|arch(?:a)?eologist|librarian|curator|archivist', 'professor teacher education academic', {
    set: 'home-office',
  }),
  roleOf(
    '(?:yoga|meditation|pilates|mindfulness) (?:instructor|teacher|coach)',
    'yoga coach fitness wellness trainer',
    {
      outfit: 'tshirt',
      set: 'park',
    },
  ),
  roleOf('driving (?:instructor|teacher)', 'teacher trainer coach', { outfit: 'polo', set: 'city' }),
  roleOf(
    'ski (?:instructor|teacher)|snowboarder|skier|(?:mountain|rock )?climber|mountaineer',
    'coach fitness sports trainer',
    { set: 'mountains' },
  ),
  roleOf('(?:swim|swimming|surf|diving|sailing) (?:instructor|teacher|coach)|swimmer', 'coach fitness sports trainer', {
    outfit: 'tshirt',
    set: 'beach',
  }),
  roleOf('(?:dance|music|art|drama) (?:instructor|teacher|coach)', 'teacher creative coach', { set: 'stage' }),
  roleOf(
    'personal trainer|(?:fitness|gym|running|zumba|crossfit|boxing) (?:coach|trainer|instructor)',
    'fitness coach trainer wellness sports',
    {
      outfit: 'tshirt',
    },
  ),
  roleOf(
    '(?:football|soccer|basketball|tennis|rugby|hockey|cricket|sports?|athletics|team) (?:coach|trainer|manager)',
    'coach fitness trainer sports',
    {
      outfit: 'polo',
      set: 'park',
    },
  ),
  roleOf(
    '(?:life|health|wellness|career|executive|business|nutrition|sleep|dating) (?:coach|trainer|instructor)|nutritionist|dietitian|dietician',
    'coach wellness trainer',
    {},
  ),
  roleOf('coach', 'coach fitness trainer wellness sports', { outfit: 'polo' }),
  roleOf(
    '(?:[a-z]+ )?teacher|tutor|educator|schoolteacher|headmaster|school principal|principal|head ?teacher',
    'teacher education professor tutor',
    {
      set: 'classroom',
    },
  ),
  roleOf('headmistress', 'teacher education professor', { sex: 'female', set: 'classroom' }),
  roleOf('nanny|babysitter|childminder|kindergarten teacher', 'teacher friendly warm', { set: 'living-room' }),
  roleOf('trainer|instructor', 'trainer teacher coach education', {}),
];
