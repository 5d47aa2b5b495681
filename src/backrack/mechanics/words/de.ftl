# Warum das Druckmodell nicht antworten kann: das Feld, die Grenze, die Abhilfe.

mechanics-body = { $field } ist { $got } { $unit }; der Wert muss zwischen { $low } und { $high } { $unit } liegen. Berichtigen Sie ihn.
mechanics-no_bodies = In der Liste ist kein Körper. Geben Sie mindestens einen an.
mechanics-rack_size = Die Körpergröße { NUMBER($height, minimumFractionDigits: 2, maximumFractionDigits: 2) } m passt nicht zum Gestell '{ $rack }', das für { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } bis { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } m gemacht ist. Wählen Sie die andere Größe, oder berichtigen Sie die Körpergröße.
mechanics-not_on_rack = Der Druck lässt sich nur für jemanden berechnen, der auf dem Gestell liegt; diese Haltung ist auf: { $ground }. Wählen Sie eine Phase, die auf dem Gestell liegt.
mechanics-sitting_up = Der Rumpf ist um { $pitch } Grad zurückgelehnt. Das Modell braucht einen, der flach liegt (90) oder sich ab { $low } Grad zurücklehnt und sagt, welche Gelenke sich beugen (held.bend_hinges). Wählen Sie eine andere Phase, oder ergänzen Sie das.
mechanics-foot = Das Bein ({ $side }) endet auf: { $foot }. Auf dem Gestell steht ein Bein auf dem Boden, ist in der Luft gehoben oder ruht gestreckt (resting). Ändern Sie den Fuß.
mechanics-foot_off_floor = Bei einem Hüftwinkel von { $hip } Grad erreicht der Fuß den Boden nicht. Beugen Sie die Hüfte weniger, oder heben Sie das Bein.
mechanics-unsorted = Noppe { $number } und die nächste stehen in falscher Reihenfolge. Ordnen Sie sie vom Sitz zum Kopf, mit steigendem x_m.
mechanics-passes = { $got } Durchgänge sind nicht möglich; wählen Sie 1 bis 20. Zwei genügen.

mechanics-values_unknown = Es gibt keinen Parameter '{ $name }'. Die Namen stehen in der Tabelle der Parameter.
mechanics-values_finite = Der Parameter '{ $name }' hat einen Wert, der keine Zahl ist. Geben Sie endliche Zahlen an.
mechanics-values_negative = Der Parameter '{ $name }' ist { $got }; er darf nicht unter 0 liegen. Geben Sie 0 oder mehr an.
mechanics-values_shape = Der Parameter '{ $name }' hat { $got } Werte für { $bodies } Körper. Geben Sie eine Zahl an, oder eine für jeden Körper.

mechanics-not_converged = Problem { $number }: nach { $steps } Schritten ist eine Kraft von { $residual } N noch nicht im Gleichgewicht. Darum gibt es keine Antwort. Suchen Sie nach Steifigkeiten, die sich um mehr als das Milliardenfache unterscheiden.
mechanics-not_finite = Problem { $number }: die Zahlen wuchsen über alle Grenzen. Darum gibt es keine Antwort. Suchen Sie nach einer Last oder Steifigkeit, die viel zu groß ist.
mechanics-not_held = Problem { $number }: kein Kontakt hält den Rücken, wo er ist, oder eine einzelne Reihe kann sein Drehen nicht verhindern. Heben Sie die Stützen an (z), oder fügen Sie Kontakte auf beiden Seiten hinzu.
mechanics-no_compiler = Der kompilierte Löser wurde verlangt, aber numba ist nicht installiert, oder BACKRACK_PLAIN_NUMPY ist gesetzt. Installieren Sie numba, oder überlassen Sie backrack die Wahl.

mechanics-document = Ein Problem ist ein Objekt mit h, kb, kt, kap0, tau0, loads und contacts. Geben Sie ein solches an, oder eine Liste davon.
mechanics-no_contacts = contacts ist leer: nichts trägt den Rücken. Geben Sie mindestens einen Kontakt an.
mechanics-field_missing = { $field } fehlt. Ergänzen Sie es.
mechanics-field_list = { $field } muss eine Liste sein. Geben Sie eine an.
mechanics-field_table = { $field } muss ein Objekt sein mit: { $needed }. Geben Sie eines an.
mechanics-field_length = { $field } hat so viele Einträge: { $got }. Nötig sind: { $needed }. Geben Sie so viele an.
mechanics-field_number = { $field } ist { $got }; es muss eine Zahl sein. Berichtigen Sie es.
mechanics-field_finite = { $field } ist { $got }; es muss eine endliche Zahl sein. Berichtigen Sie es.
mechanics-field_negative = { $field } ist { $got }; es muss 0 oder mehr sein. Berichtigen Sie das Vorzeichen.
mechanics-field_zero = { $field } ist { $got }; es muss über 0 liegen. Berichtigen Sie es.
mechanics-field_link = { $field } ist { $got }; Glieder sind ganze Zahlen von 0 (Becken) bis 23 (Kopf). Berichtigen Sie es.
mechanics-half_a_pad = { $field } hat nur eines von pad_k und pad_h. Geben Sie beide über 0 an, oder keines.
mechanics-in_problem = Problem { $number }: { $why }
mechanics-cannot_read = { $file } ließ sich nicht öffnen: { $why }. Prüfen Sie den Namen, und ob Sie die Datei lesen dürfen.
mechanics-not_json = { $file } ist kein JSON: { $why }. Berichtigen Sie die Datei an dieser Stelle.
mechanics-cannot_write = Die Antwort ließ sich nicht in { $file } schreiben: { $reason }. Wählen Sie einen anderen Ort, oder schaffen Sie Platz.
mechanics-help-solve = PROBLEM.json lösen, ein neutrales Problemdokument (eine Kette von Gliedern auf Federn), oder eine Liste davon. Längen in m, Kräfte in N, Winkel in rad.
mechanics-help-output = Die Antwort in FILE schreiben statt auf den Bildschirm.
