/** What `afterword --help` prints. */
export const HELP = `afterword puts a comment thread under any web page.

Usage:
  afterword serve [options]       Run the comment server
  afterword comments [options]    List comments: id, thread, number, author,
                                  time, why it is held, and its first line
      --held                      Only those that wait for you
      --thread THREAD             Only those of one thread
      --json                      As JSON, with the whole text
  afterword approve ID...         Publish comments that are held or refused
  afterword refuse ID...          Keep comments back, or take them away again;
                                  their text is erased after 30 days
  afterword reply ID [options]    Answer a comment as the owner
      --text "Thank you"          What to say; else it is read from the input
      --as NAME                   Who says it; else who you were last time
  afterword close THREAD          Take no more comments in a thread
  afterword open THREAD           Take comments in it again

A thread is one page's comments. Its id is the page's address without "https://"
and "www.", such as blog.example/my-first-post. Every command takes --database,
and works while the server runs.

Options of serve:
  --port 8080                  Port to listen on                        [PORT]
  --host 127.0.0.1             Address to listen on; 0.0.0.0 for all    [HOST]
  --database afterword.sqlite  File that keeps the comments; made when
                               it isn't there              [AFTERWORD_DATABASE]
  --site https://blog.example  Site that may use this server, as often as you
                               have sites; any site may when you name none
  --name required|optional     Whether readers give a name          (required)
  --email required|optional|off  ... an e-mail address, never shown      (off)
  --url required|optional|off    ... the address of their own page       (off)
  --title "My comments"        What the server calls itself
  --quiet                      Print no line for each request

What is held until you approve it:
  --moderation none|first|all  Nothing; the first comment of each author, who
                               is known by name and e-mail; or all      (none)
  --max-links 3                Comments with more links than this
  --words FILE                 Comments with a word or phrase of this file,
                               which has one a line
  --minimum-fill 2             Comments sent sooner than this many seconds
                               after their form was read; 0 is off
                               (2 with moderation, else 0)
  --require-stamp              Comments that don't say when that was

What is refused, and can be sent again later:
  --rate 30                    More comments a minute than this from one
                               network; 0 is off                          (30)
  --trust-proxy 1              How many proxies stand before the server, or
                               their addresses, such as 10.0.0.0/8,::1: who
                               sends a comment is read from X-Forwarded-For

Other options:
  --help                       Print this
  --version                    Print the version

A variable in [brackets] sets what stands when the option is not given.

Example:
  afterword serve --site https://blog.example --email optional

It prints the script tag to paste into your pages, which puts the thread there.
Put it behind your web server's HTTPS before you publish; a copy of the database
file, made while the server is stopped, is a whole backup.
`
