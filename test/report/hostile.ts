/** Drafts that try to get out of the page: each of their words must come out as a word. */
export const HOSTILE = [
  "---\ntitle: <script>alert(1)</script> \"&' </title></style>\n---\n",
  '# <img src=x onerror="alert(1)"> & “quotes” \u2028 \u2029 \u202e backwards',
  '“\\<script\\>alert(1)\\</script\\>” Ana “<b>” Lee said it cost 40% & "more" than `</code><script>x</script>`.',
  "Critics</aside> say\u0000 the radical \u0007 plan\ufffe cost $4 [SOURCE TK](javascript:alert(1)).",
  "Lee claimed it. <!-- stet loaded/label: </li><script>alert(1)</script> --> <!-- stet loaded/doubt -->",
  "| \\| a | b |\n|---|---|\n| Critics say | ``` utterly ` `` |\n",
  "```\n</main>\n```\n\n> @octocat said #12 cost 3 euros | & `more`.\n\n1. *Obviously*, **it** ~~failed~~[^1]\n\n[^1]: Experts say </footer>.",
].join("\n\n");
