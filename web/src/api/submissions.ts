import { api, getData } from './client.ts';
import type { SubmittedItem } from './records.ts';

export async function submitText(text: string): Promise<readonly SubmittedItem[]> {
  return (await getData(api.POST('/api/articles', { body: { text } }))).items;
}

export async function submitAddress(url: string): Promise<readonly SubmittedItem[]> {
  return (await getData(api.POST('/api/articles', { body: { url } }))).items;
}

export async function submitFile(file: File): Promise<readonly SubmittedItem[]> {
  const form = new FormData();
  form.append('file', file);
  // The document types a file as a string, and only a FormData tells the browser to set the multipart boundary.
  const body = form as unknown as { file: string };
  return (await getData(api.POST('/api/articles', { body, bodySerializer: () => form }))).items;
}
