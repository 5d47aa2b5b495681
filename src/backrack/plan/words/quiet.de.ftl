plan-rest-quiet = Zwischen zwei Einheiten liegen etwa 20 Stunden, und in Ihren Ruhezeiten öffnet sich keine.
