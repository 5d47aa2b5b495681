# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Was man ärztlich sagen kann, wenn die Tage davor der Grund sind und nicht ein einzelner Bericht.

plan-referred-sentence-P26 = „In zwei Wochen hat mein Rücken mehrmals auf das Liegen auf einem Holzgestell am Boden reagiert, das neben der Wirbelsäule drückt. Darf ich weitermachen?“
plan-referred-sentence-P27 = „Seit ich auf einem Holzgestell am Boden liege, das neben der Wirbelsäule drückt, sind meine Schmerzen oder ist mein Alltag deutlich schlechter geworden. Darf ich weitermachen?“
plan-referred-sentence-W3 = „Meine Morgen sind schlechter geblieben als üblich, auch mit wenig oder keinem Druck von dem Holzgestell am Boden, auf dem ich liege. Darf ich weitermachen?“
plan-referred-sentence-held = „Meine Übungs-App hat meine Einheiten auf einem Holzgestell am Boden angehalten, bis eine Fachperson mich untersucht hat. Hier steht, wie es gelaufen ist. Darf ich weitermachen?“
