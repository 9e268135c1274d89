/** What `afterword --help` prints. */
export const HELP = `afterword puts a comment thread under any web page.

Usage:
  afterword serve [options]            Run the comment server
  afterword close THREAD [--database]  Take no more comments in a thread
  afterword open THREAD [--database]   Take comments in it again

A thread is one page's comments. Its id is the page's address without "https://"
and "www.", such as blog.example/my-first-post.

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
