## The weeks ahead, in a calendar: nothing of health stands there

agenda-name = backrack
agenda-session = backrack session
agenda-morning = morning report
