## Was an einer Szenariodatei nicht stimmt.

scenario-unreadable = Dieses Szenario lässt sich nicht lesen.
scenario-at = { $place }: { $what }
scenario-more = Und { $number } weitere.
scenario-missing = das fehlt.
scenario-unknown = das ist hier nicht bekannt.
scenario-int = hier muss eine ganze Zahl stehen.
scenario-number = hier muss eine Zahl stehen.
scenario-text = hier muss ein Text stehen.
scenario-bool = hier muss true oder false stehen.
scenario-list = hier muss eine Liste stehen.
scenario-object = hier muss ein Objekt mit seinen benannten Feldern stehen.
scenario-offset = die Zeit braucht ihren Abstand zu UTC, zum Beispiel +01:00.
scenario-time = hier muss eine Zeit nach ISO 8601 stehen, zum Beispiel 2026-03-02T09:00+01:00.
scenario-year = das Jahr muss zwischen 2000 und 2099 liegen.
scenario-json = das ist kein JSON.
scenario-long = diese Liste ist zu lang.
scenario-least = es muss { $limit } oder mehr sein, nicht { $given }.
scenario-most = es muss { $limit } oder weniger sein, nicht { $given }.
scenario-choice = es muss { $limit } sein, nicht { $given }.
scenario-other = das ist nicht zu verstehen.
