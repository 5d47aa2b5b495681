## Warum jede Zahl zu simulierten Personen so angenommen ist (study/assumptions.py)

study-why-correlation = Auf einen schlechten Abend folgt oft ein schlechter Morgen. Von einem Morgen zum nächsten bleiben davon 0,16.
study-why-baseline_days = Die Woche mit Morgenberichten, um die Menschen vor dem Beginn gebeten werden.
study-why-usual_answer_sd = Der übliche Schmerz einer Zelle ist der, den Menschen nennen. In einer Prüfung erinnern sie ihn um etwa einen Punkt falsch.
study-why-reaction_mean = Auf dem Holz zu liegen bringt etwas Schmerz dazu, solange es dauert.
study-why-reaction_sd = Wie viel es dazubringt, ist von Tag zu Tag verschieden. Es nimmt nie Schmerz weg.
study-why-afterwards_sd = Eine Viertelstunde später ist der Schmerz fast so, wie er vorher war.
study-why-harm_left_by_evening = Was eine Einheit verschlimmert hat, ist am nächsten Morgen am stärksten zu spüren. Am Abend ist noch die Hälfte da.
study-why-tender_people = Nach einer Behandlung mit den Händen berichten etwa 41 von 100 Menschen von einer vorübergehenden Reaktion.
study-why-tender_peak = Bei diesen Menschen ist die Empfindlichkeit auf ihrem Höhepunkt leicht bis mäßig.
study-why-others_peak = Bei den anderen ist die Empfindlichkeit zu spüren, mehr nicht.
study-why-soreness_course = Muskelkater ist nach einem bis drei Tagen am stärksten und innerhalb einer Woche weg.
study-why-soreness_sd = Empfindlichkeit wird von Tag zu Tag etwas höher oder tiefer berichtet.
study-why-woken = Hin und wieder wacht jeder Mensch mit Schmerzen im Rücken auf.
study-why-missed_reports = Die meisten Morgen werden berichtet. In einer Prüfung ist es einer von fünf, der fehlt.
study-why-skipped_days = Programme für zu Hause werden anfangs an den meisten Tagen eingehalten.
study-why-misreported = Ein Finger trifft eine Zahl zu hoch oder zu tief.
study-why-cut_short = Eine Einheit wird aus Gründen vorzeitig beendet, die nichts mit Schmerz zu tun haben.
study-why-cut_short_done = Was von einer vorzeitig beendeten Einheit gemacht war.
study-why-says_yes_at_once = Die meisten Menschen nehmen einen Schritt, wenn er angeboten wird. Die anderen werden am nächsten Tag wieder gefragt.
study-why-evening_people = Die meisten Menschen machen es am Abend, die anderen nach dem Aufstehen.
study-why-worst_at_start = Menschen beginnen oft, wenn der Schmerz am stärksten ist. In einer Prüfung beginnen sie einen Punkt über dem üblichen.
study-why-worst_fades_days = Eine schlechte Zeit klingt über etwa zwei Wochen ab.
study-why-improvement_days = Wem es besser geht, dem geht es gleichmäßig über vier Wochen besser.
study-why-onset_from_day = Eine Verschlechterung beginnt frühestens nach der ersten Woche.
study-why-onset_to_day = Eine Verschlechterung beginnt früh genug, dass ihr Ende zu sehen ist.
study-why-worsening_days = Von der ersten Änderung bis zur ganzen dauert es eine Woche.
study-why-ladder_top = Die Leiter der Zielwerte hat fünf Stufen über dem Boden.

## Was mit ihnen geschieht

study-scenario-no-effect = keine Wirkung
study-scenario-improves = um 2 Punkte besser über vier Wochen
study-scenario-harm-half = um einen halben Punkt schlechter am nächsten Morgen, je Stufe
study-scenario-harm-one = um einen Punkt schlechter am nächsten Morgen, je Stufe
study-scenario-worsens = um 3 Punkte schlechter, auf jeder Stufe
