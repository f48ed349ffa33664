import type { add as indonesian } from '../id/add.ts';
import type { Translation } from '../messages.ts';

export const add: Translation<typeof indonesian> = {
  'add.title': 'Add news',
  'add.intro': 'Whatever comes in here is read, recorded and stored at once.',
  'add.text': 'Paste text',
  'add.text-label': 'Text of the article',
  'add.text-help': 'The first line is the title, each following line a paragraph.',
  'add.text-placeholder': 'Title of the article\nFirst paragraph …',
  'add.url': 'Give an address',
  'add.url-label': 'Address of a news page',
  'add.url-help': 'Sorot fetches that page and respects robots.txt.',
  'add.files': 'Upload files',
  'add.files-drop': 'Drag files here, or',
  'add.files-choose': 'Choose files',
  'add.files-help': 'HTML, text or JSON Lines; compressed (.gz) too.',
  'add.submit': 'Read and store',
  'add.results': 'Results',
  'add.added': 'Stored',
  'add.replaced': 'Updated',
  'add.known': 'Already here',
  'add.failed': 'Failed',
  'add.open': 'Open article',
  'add.item': 'Article {{position}}',
  'add.summary': '{{stored}} stored, {{failed}} failed',
};
