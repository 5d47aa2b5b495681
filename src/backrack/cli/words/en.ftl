# Words of the command line.

## Options that several commands share

cli-help-person = The person file to read. Without it, the person kept on this machine.
cli-help-now = The moment to look at, with its offset from UTC, for example 2026-03-02T09:00+01:00. Without it, now.
cli-help-pain-above-limit = What pain above the limit leads to (P8): it eases a stage (ease), or from a day on only ends that session (end:2026-12-01).
cli-decide-help-pain-above-limit = What pain above the limit leads to (P8): it eases a stage (ease), or only ends that session (end, or end:2026-12-01 for sessions from that day on).
cli-help-json = Print JSON instead of a page.
cli-no-person = No person is kept on this machine yet. Use --person FILE.
cli-person-not-opened = { $file } cannot be opened: { $why }.
cli-time-unreadable = Give a date and time with its offset from UTC, for example 2026-03-02T09:00+01:00.

## backrack screen

cli-help-screen = Say what a person's answers allow, what is closed, and who opens it.
cli-help-emergency-number = The local emergency number to name. None is guessed.

## backrack session

cli-help-session = Give today's session, or say why there is none.
cli-help-audio = Write the session as one MP3 file to listen to. It holds the session only, without the ways out.
cli-session-title = { $title }, about { $minutes } minutes
cli-session-track = The track is in { $file }.
cli-session-questions = Still to answer: { $questions }.

## Any command

cli-cannot-print = What this command says could not be written: { $reason }.

## The help of the command line itself

cli-help = Guided, staged home exercise on a wooden back rack.
cli-help-language = The language to answer in.
cli-help-version = Show the version and exit.
cli-help-help = Show this message and exit.
cli-help-serve = Start backrack and print its address. A taken port is passed over.
cli-help-host = Address to listen on.
cli-help-port = Port to try first.
cli-help-migrate = Make the data folder and its tables, or bring them up to date.
