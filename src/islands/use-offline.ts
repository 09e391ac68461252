import { useEffect } from 'react';
import { registerOffline } from '../offline/register.ts';

/** Keeps what finds a station and a need for times without a network, from the first visit on. */
export const useOffline = (base: string): void => useEffect(() => registerOffline(base), [base]);
