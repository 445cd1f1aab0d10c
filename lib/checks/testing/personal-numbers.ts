import { bankCards } from '../../text/bank-card';
import { isIdentityNumber } from '../../text/identity-number';

/** An identity number that is valid in form, the so-and-so-manieth on one day: nobody's on purpose. */
export const identityNumber = (place: number): string => {
  const first = `11010119900307${String(place).padStart(3, '0')}`;
  return [...'0123456789X'].map((check) => first + check).find(isIdentityNumber) ?? '';
};

/** The number of a bank card that is valid in form. */
export const cardNumber = (place: number): string => {
  const first = `622202${String(place).padStart(12, '0')}`;
  return [...'0123456789'].map((check) => first + check).find((one) => bankCards(one).length > 0) ?? '';
};

export const mobileNumber = (place: number): string => `138${String(place).padStart(8, '0')}`;
