## Sheets to print, and the calendar

print-lead = Sheets for days when you would rather read than tap. Each is a PDF for A4, good in black and white.
print-how = A sheet is saved as a file. Open it, then print it.
print-session = One page with pictures, boxes to tick and the signs to stop. It is for today only.
print-session-get = Save today’s session
print-session-none = There is no sheet now.
print-go-today = To the page of today
print-programme = All ten entries with pictures on two pages, also those that are not offered.
print-programme-get = Save the programme
print-diary = A diary for the pen
    .about = A line a day: pain in the morning, soreness, session, note. What you write down you can tell here later.
print-diary-week = Save a week
print-diary-month = Save a month

calendar-lead = The days of your sessions and morning reports for the next four weeks, in your own calendar.
calendar-private = Only “backrack session” and “morning report” stand there, nothing about your health.
calendar-ahead = What comes next
calendar-when = { $day }, { $time }
calendar-times = Sessions follow your week and the time of day at which you usually begin. All of it keeps to your quiet hours. It is a plan, no more.
calendar-none = Nothing is planned now.
calendar-settings = Change your week and your quiet hours
calendar-file = As a file
    .about = Import it once. It does not change by itself later, also not in a pause.
    .get = Save the calendar
calendar-subscribe = As a subscription
    .about = Your calendar asks backrack again from time to time. In a pause your sessions are gone from it.
    .where = The address works where this page works. While backrack serves this machine alone, phones and calendars on the web cannot reach it.
calendar-address = Your address
    .secret = Whoever knows this address can see these days and times. Keep it to yourself.
calendar-make = Make an address
calendar-renew = Make a new address
    .about = A new address ends the old one.
calendar-off = Switch it off
