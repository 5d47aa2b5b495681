# What a clinician said of stages

said = What a clinician said about your stages
    .lead = Did a doctor or a physiotherapist tell you how far to go? Choose what they said. We keep their name, the day and their words.
    .raises = A limit holds at once. Nothing here raises your stage: the next step still needs calm sessions and your yes.
said-limits = They said how far I may go
said-limit = { $region }: no higher than stage { $stage }
said-no-limit = { $region }: there is no limit any more
said-highest = Your highest stage is { $stage }, as a clinician said.
said-open = { $region }: stage { $stage } is open again
said-open-step = Opened for me: { $name }
said-link = A clinician said how far I may go
said-day =
    .out = Please choose today or an earlier day.
