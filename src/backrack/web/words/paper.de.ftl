## Blätter zum Drucken, und der Kalender

print-lead = Blätter für Tage, an denen Sie lieber lesen als tippen. Jedes ist ein PDF für A4, gut in Schwarz und Weiß.
print-how = Ein Blatt wird als Datei gespeichert. Öffnen Sie sie, und drucken Sie dann.
print-session = Eine Seite mit Bildern, Kästchen zum Abhaken und den Zeichen zum Aufhören. Sie gilt nur für heute.
print-session-get = Heutige Einheit speichern
print-session-none = Jetzt gibt es kein Blatt.
print-go-today = Zur Seite von heute
print-programme = Alle zehn Einträge mit Bildern auf zwei Seiten, auch die, die nicht angeboten werden.
print-programme-get = Programm speichern
print-diary = Ein Tagebuch für den Stift
    .about = Eine Zeile am Tag: Schmerz am Morgen, Empfindlichkeit, Einheit, Notiz. Was Sie aufschreiben, können Sie hier später erzählen.
print-diary-week = Eine Woche speichern
print-diary-month = Einen Monat speichern

calendar-lead = Die Tage Ihrer Einheiten und Morgenberichte in den nächsten vier Wochen, in Ihrem eigenen Kalender.
calendar-private = Dort steht nur „backrack-Einheit“ und „Morgenbericht“, nichts über Ihre Gesundheit.
calendar-ahead = Was als Nächstes kommt
calendar-when = { $day }, { $time } Uhr
calendar-times = Die Einheiten folgen Ihrer Woche und der Tageszeit, zu der Sie meist beginnen. Alles hält Ihre Ruhezeiten ein. Es ist ein Plan, mehr nicht.
calendar-none = Jetzt ist nichts geplant.
calendar-settings = Ihre Woche und Ihre Ruhezeiten ändern
calendar-file = Als Datei
    .about = Importieren Sie sie einmal. Sie ändert sich später nicht von selbst, auch nicht in einer Pause.
    .get = Kalender speichern
calendar-subscribe = Als Abonnement
    .about = Ihr Kalender fragt backrack von Zeit zu Zeit neu. In einer Pause sind Ihre Einheiten nicht mehr darin.
    .where = Die Adresse geht dort, wo diese Seite geht. Solange backrack nur für dieses Gerät läuft, erreichen Telefone und Kalender im Netz sie nicht.
calendar-address = Ihre Adresse
    .secret = Wer diese Adresse kennt, sieht diese Tage und Zeiten. Behalten Sie sie für sich.
calendar-make = Eine Adresse erstellen
calendar-renew = Eine neue Adresse erstellen
    .about = Eine neue Adresse beendet die alte.
calendar-off = Ausschalten
