import { api, getData } from './client.ts';

export const signIn = (name: string, password: string) =>
  getData(api.POST('/api/session', { body: { name, password } }));
export const signOut = () => getData(api.DELETE('/api/session'));
