extension ScenarioTemplate {
  var settingsInEnglish: String {
    """
    # The question to plan. Lines that begin with # are remarks.
    name: My agency
    currency: VND

    # The first month and how many: teams hold for a quarter at a time.
    first month: \(month)
    months: 3

    # How numbers and dates are written in the tables. Needed only where 1.500 or 01/02/2027 could be read in two ways.
    # numbers: 1.234,5
    # dates: dd/mm/yyyy

    # Contract hours of a full day, and days on which nobody works; ranges are written with two dots.
    hours per day: 8
    holidays: [\(month)-01]

    # Lines of business; people.csv, clients.csv and expertise.csv refer to them.
    sectors: [beverage, retail, travel]

    # Competing clients: agency (not both), office (not both in one office), person (nobody works for both),
    # cooling-off (nobody who worked for the rival lately).
    # conflicts:
    #   - clients: [Sông Cola, Another Cola]
    #     kind: person

    policy:
      # balanced, keep-teams or save-money
      preset: balanced
      # Any number of the house may be changed here; every one has a default.
      # limits: {changes: 3, overtime-share: 0.1}
      # rules: {second-person: off}
      # What counts how much in the estimate of a client's satisfaction, 0 to 100.
      # satisfaction: {coverage: 40, fit: 15, continuity: 20, seniority: 10, load: 15}

    # Roles with other numbers than the catalogue's.
    # roles:
    #   - name: manager
    #     leads: 3

    """
  }

  static let readmeInEnglish = """
    A scenario is this folder:

      scenario.yaml    the question: months, currency, holidays, policy, sectors, competing clients
      people.csv       who there is: name and role are enough
      clients.csv      for whom: name and a fee or hours are enough
      teams.csv        who works for whom today, in which role and since when
      expertise.csv    how well people know a sector, 0 to 5

    Where wanted: demand.csv, campaigns.csv, leave.csv, opportunities.csv, departments.csv, pins.csv.

    Tables come out of any spreadsheet as CSV in UTF-8, with commas, semicolons or tabs. Headers may be English or
    Vietnamese. A column whose header begins with # is a remark.

    """
}
