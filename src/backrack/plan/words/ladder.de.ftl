## Die heutige Einheit auf der Leiter: was sie ist, warum, und was wohin gelegt wird.

plan-title-floor = Ruhen auf dem Boden

plan-why-open = Stufe { $stage } ist offen. Sie bleiben hier, bis Sie Ja dazu sagen.
plan-why-stage = Nach Ihren letzten Einheiten bleiben Sie auf Stufe { $stage }.
plan-why-no-ladder = Dieses Gestell und Ihre Körpergröße passen nicht gut zusammen. Deshalb können wir nicht schätzen, wie stark es drückt. Sie bleiben in der Ausgangslage, auf zwei gefalteten Handtüchern.

plan-need-floor = Eine Matte oder eine Decke auf festem Boden, neben dem Gestell.
plan-need-cloth-none = Heute kein Handtuch: Sie liegen auf dem bloßen Holz.
plan-need-cloth-along = Gefaltetes Handtuch, etwa { $back } mm dick, längs auf dem Gestell unter Gesäß und Rücken.
plan-need-cloth-seat = Gefaltetes Handtuch, etwa { $seat } mm dick, nur unter dem Gesäß.
plan-need-cloth-back = Gefaltetes Handtuch, etwa { $back } mm dick, nur unter dem Rücken.
plan-need-cloth-uneven = Gefaltetes Handtuch: etwa { $seat } mm dick unter dem Gesäß, etwa { $back } mm unter dem Rücken.

plan-exercise-climb = Ruhige Einheiten, ein kleiner Schritt nach dem anderen, und Ihr Ja zu jedem Schritt.
