import * as migration_20261123_100135_initial from './20261123_100135_initial';
import * as migration_20261123_100141_publishing from './20261123_100141_publishing';

export const migrations = [
  {
    up: migration_20261123_100135_initial.up,
    down: migration_20261123_100135_initial.down,
    name: '20261123_100135_initial',
  },
  {
    up: migration_20261123_100141_publishing.up,
    down: migration_20261123_100141_publishing.down,
    name: '20261123_100141_publishing'
  },
];
