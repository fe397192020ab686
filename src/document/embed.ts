/** How the block quotes begin that social networks give out for embedding a post in a page. */
const POST =
  /^<blockquote\b[^>]{0,500}\bclass\s*=\s*["']?[^"'>]{0,100}\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed-bq|reddit-card|text-post-media)\b/i;

/** Whether the HTML at `start` is a post from a social network, all of whose words are read. */
export function isEmbed(text: string, start: number): boolean {
  return text.charAt(start) === "<" && POST.test(text.slice(start, start + 800));
}
