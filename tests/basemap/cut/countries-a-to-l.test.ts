import { sample } from '../../support/extent';
import { isoCodes } from '../world/iso-codes';
import { testCountries } from './country';

testCountries(
  sample(
    isoCodes.filter((code) => code < 'M'),
    40,
  ),
);
