## Was die Befehlszeile über Übungen und eine Person sagt.

exercises-help-person = Auch sagen, was der Person in dieser Datei offensteht, und was den Rest öffnet.
exercises-open-to-them = Steht dieser Person offen.
exercises-closed-to-them = Für diese Person gesperrt:
exercises-opened-by = Was es öffnet: { $what }
