## backrack backup and backrack restore: the data folder as one file

backup-help = Write everything that people stored here into one FILE. The server may run meanwhile. The file holds health data and the secret key: keep it as you would keep a diary.
backup-help-force = Replace FILE if it is there already.
backup-made =
    { $file } holds { $people ->
        [one] 1 person
       *[other] { $people } people
    } with { $entries ->
        [one] 1 entry
       *[other] { $entries } entries
    }. It was read back and is whole.
backup-holds = It holds health data, and the secret key that lets browsers back to their diary. Keep it where nobody else can read it. Someone who deletes everything later is still in this file: delete it then.
backup-holds-no-key = It holds health data. Keep it where nobody else can read it. There is no secret key yet. Start backrack once, then make the backup again.
backup-read-me = This is a backup of backrack. It holds health data, and the secret key that lets browsers back to their diary. Keep it where nobody else can read it. Put it back with: backrack restore FILE
backup-nothing = There is nothing to back up in { $folder } yet. Is BACKRACK_HOME the folder your server uses?
backup-unreadable = { $file } cannot be read: { $reason }. Run this as the user that runs backrack.
backup-exists = { $file } is there already. Choose another name, or use --force to replace it.
backup-not-a-file = { $file } is not a file that can be replaced. Choose another name.
backup-restoring = A restore is going on in { $folder }. Wait until it has ended, then try again.
backup-not-written = { $file } could not be written: { $reason }. No backup was made.
backup-key-unreadable = The secret key in { $folder } cannot be read. Run this as the user that runs backrack.
backup-no-room = No backup was made: { $file } could not be copied ({ $fault }). Look whether the disk is full, here and where the backup goes. Your data are as they were.
backup-database-damaged = No backup was made: the data file { $file } is damaged ({ $fault }). Stop backrack, copy the whole folder as it is, and keep your last good backup.

restore-help = Put a backup FILE back into the data folder. Everything is checked first. If anything is wrong, nothing changes.
restore-help-replace = Do so even if somebody’s data are there. They are kept aside first.
restore-done =
    { $folder } now holds the backup of { DATETIME($day, dateStyle: "long") }: { $people ->
        [one] 1 person
       *[other] { $people } people
    } with { $entries ->
        [one] 1 entry
       *[other] { $entries } entries
    }.
restore-kept = What was there before is kept in { $folder }. It still holds health data. Delete it when you no longer need it.
restore-deleted-return = Someone who deleted everything after that day is back with it. Delete them again in their settings.
restore-no-key = The backup holds no secret key. Browsers that were known there may be strangers here.
restore-other-key = { $setting } is set and is not the key of the backup. Browsers will be strangers until you take that setting away.
restore-not-opened = { $file } cannot be opened: { $reason }. Nothing was changed.
restore-no-backup = { $file } is not a backup that backrack made. Nothing was changed.
restore-damaged = { $file } is damaged or not whole. Copy it again from where it came, or use an older backup. Nothing was changed.
restore-newer = { $file } was made by a newer backrack ({ $theirs }; this is { $ours }) and cannot be read here. Update backrack first. Nothing was changed.
restore-newer-tables = { $file } was made by a newer backrack: this one ({ $ours }) does not know { $name }. Update backrack first. Nothing was changed.
restore-database-damaged = The database in { $file } is damaged: { $fault }. Use an older backup. Nothing was changed.
restore-not-ours = The database in { $file } is not one that backrack made. Nothing was changed.
restore-in-use = backrack is running with { $folder }. Stop it first. Nothing was changed.
restore-not-empty = Somebody’s data are already in { $folder }. Use --replace to put the backup in their place: they are kept aside first. Nothing was changed.
restore-not-written = { $folder } cannot be written: { $reason }. Nothing was changed.
