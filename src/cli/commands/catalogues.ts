// The catalogues of this installation, as tables or JSON.
import { avatars } from '../../catalog/avatars.ts';
import { styles } from '../../catalog/styles.ts';
import { readConfig } from '../../config.ts';
import { installedVoices } from '../../wiring/installed-voices.ts';
import { formatTable, type Output } from '../output.ts';

/** Lists the presenters. */
export function listAvatars(output: Output): void {
  const rows = avatars.map(({ id, name, sex, ageYears, role, traits, defaultVoiceId }) => ({
    ...{ id, name, sex, ageYears, role, traits, defaultVoiceId },
  }));
  output.result(rows, () =>
    formatTable([
      ['ID', 'NAME', 'AGE', 'ROLE', 'TRAITS'],
      ...rows.map(({ id, name, sex, ageYears, role, traits }) => [
        ...[id, name, `${sex === 'female' ? 'f' : 'm'} ${ageYears}`, role, traits.slice(0, 6).join(', ')],
      ]),
    ]),
  );
}

/** Lists the voices. */
export function listVoices(output: Output): void {
  const rows = installedVoices(readConfig(process.env)).map(({ id, name, sex, language, traits, engine }) => ({
    id,
    name,
    sex,
    language,
    traits,
    engine,
  }));
  output.result(rows, () =>
    formatTable([
      ['ID', 'NAME', 'SEX', 'LANGUAGE', 'TRAITS'],
      ...rows.map(({ id, name, sex, language, traits }) => [id, name, sex, language, traits.join(', ')]),
    ]),
  );
}

/** Lists the styles. */
export function listStyles(output: Output): void {
  const rows = styles.map(({ id, name, transition }) => ({ id, name, transition }));
  output.result(rows, () =>
    formatTable([['ID', 'NAME', 'TRANSITION'], ...rows.map(({ id, name, transition }) => [id, name, transition])]),
  );
}
