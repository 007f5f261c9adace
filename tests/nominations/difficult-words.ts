/** Words that a page, a log or a database might take for something else. */
export const difficultWords = {
  place: "\nThe “wall” & <b>gate</b> by Sam's\nשלום 👩‍👩‍👧 مرحبا",
  description: '\n\n</textarea><script>alert(1)</script>\n  second line, then $undefined and {{x}}',
  name: '"><img src=x onerror=alert(1)>',
  email: 'sam"<@example.org',
  organisation: '$0 <!-- & &amp; \u2028',
}
