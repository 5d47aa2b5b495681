## What the command line says of exercises and a person.

exercises-help-person = Also say what is open to the person in this file, and what opens the rest.
exercises-open-to-them = Open to this person.
exercises-closed-to-them = Closed to this person:
exercises-opened-by = What opens it: { $what }
