/**
 * Addresses of articles, as publishing systems make them: t20240108_123.shtml, art_12_345.html, post_123.html,
 * content_123.html, /info/1020/1234.htm, 32 hex digits, /contents/2146/133484.html, /2024-01-08/5244.html,
 * /20240108/<guid>.html, /202401/08/<guid>.html, ?infoid=12 · not /col/col123/
 */
export const ARTICLE_ADDRESS =
  /\/t\d{6,8}_\d+|\/art(?:_\d+){1,3}\.|\/post_\d+|\/content_\d+|\/content\/\d|\/info\/\d+\/\d+|\/[0-9a-f]{32}\.|\/contents\/\d+\/\d+|\/\d{4}-\d{2}\/\d{2}\/|\/\d{4}-\d{2}-\d{2}\/\d+\.|\/\d{6}\/?\d{2}\/[0-9a-f]{8}-[0-9a-f-]{27}\.|[?&](?:articleId|infoid|newsid|contentid)=/i;
