// How the widespread gatekeepers say "prove that you are human" instead of showing the page. Their scripts alone say nothing:
// Cloudflare and Imperva put those into the pages that they let through, too.
const MARKERS = [
  /_cf_chl_opt|\/cdn-cgi\/challenge-platform\/h\/\w+\/orchestrate\//, // Cloudflare
  /<title>(?:Just a moment\.\.\.|Attention Required! \| Cloudflare|Checking your browser[^<]{0,80})<\/title>/i,
  /Incapsula incident ID|_Incapsula_Resource\?SWUDNSAI=/, // Imperva
  /errors\.edgesuite\.net|<title>Access Denied<\/title>[^]{0,2000}Reference(?:&#32;|\s)(?:&#35;|#)/i, // Akamai
  /captcha-delivery\.com/, // DataDome
  /id="px-captcha"/, // HUMAN
  /<title>[^<]{0,80}Sucuri Website Firewall[^<]{0,80}<\/title>/i,
];
const LOOK_AT_BYTES = 32 * 1024;

/** Whether an answer is a challenge page: by the gatekeeper's own header or by what its page holds. */
export function isChallenge(header: (name: string) => string | undefined, bytes: Uint8Array): boolean {
  if (header('cf-mitigated') === 'challenge' || /^(?:challenge|captcha)$/.test(header('x-amzn-waf-action') ?? ''))
    return true;
  // A real article may embed a gatekeeper's script; its page is far longer than any challenge.
  if (bytes.length > LOOK_AT_BYTES) return false;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return MARKERS.some((marker) => marker.test(start));
}
