import { inTurn } from '../../support/extent';
import { isoCodes } from '../world/iso-codes';
import { testCountries } from './country';

testCountries(
  inTurn(
    isoCodes.filter((code) => code < 'M'),
    40,
    3,
  ),
);
