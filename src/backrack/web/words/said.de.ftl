# Was eine Fachperson zu Stufen gesagt hat

said = Was eine Fachperson zu Ihren Stufen gesagt hat
    .lead = Hat Ihnen jemand aus Medizin oder Physiotherapie gesagt, bis zu welcher Stufe Sie üben dürfen? Wählen Sie, was gesagt wurde. Wir speichern den Namen, den Tag und die Worte.
    .raises = Eine Grenze gilt sofort. Nichts hier hebt Ihre Stufe an: Der nächste Schritt braucht weiterhin ruhige Einheiten und Ihr Ja.
said-limits = Gesagt wurde, bis zu welcher Stufe ich üben darf
said-limit = { $region }: nicht höher als Stufe { $stage }
said-no-limit = { $region }: es gilt keine Grenze mehr
said-highest = Ihre höchste Stufe ist { $stage }. So hat es eine Fachperson gesagt.
said-open = { $region }: Stufe { $stage } ist wieder offen
said-open-step = Für mich freigegeben: { $name }
said-link = Eine Fachperson hat gesagt, bis zu welcher Stufe ich üben darf
said-day =
    .out = Bitte wählen Sie heute oder einen früheren Tag.
