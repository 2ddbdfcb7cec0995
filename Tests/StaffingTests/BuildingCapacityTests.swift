import Staffing
import Testing

/// January 2027 has 21 weekdays (the 1st is a Friday), February 20, March 23.
@Suite("Capacity")
struct BuildingCapacityTests {
  private func person(_ change: (inout ScenarioDraft) -> Void) throws -> Person {
    var draft = BuildingSample.draft()
    change(&draft)
    return try Scenario(draft).people[PersonIndex(0)]
  }

  @Test("a full-time month has 8 hours on every weekday, less public holidays")
  func fullTime() throws {
    let person = try person { draft in
      // New Year's Day is a Friday; the 2nd, a Saturday, takes nothing.
      draft.holidays = [1, 2].compactMap { Day(year: 2027, month: 1, day: $0) }.map { Given($0) }
    }
    #expect(Array(person.contractHours) == [168, 160, 184])
    #expect(Array(person.capacityHours) == [160, 160, 184])
    #expect(person.ceilingHours(MonthIndex(0)) == 144)
    #expect(person.overtimeHours[MonthIndex(0)] == 16)
  }

  @Test("part time, a start within the month, leave and training each take their hours, none twice")
  func everything() throws {
    let person = try person { draft in
      draft.holidays = [Given(Day(ordinal: Month(year: 2027, month: 1).firstDay.ordinal))]
      draft.people[0].hoursPerWeek = Given(32)
      // Monday the 18th: 10 weekdays are left in January.
      draft.people[0].start = Day(year: 2027, month: 1, day: 18).map { Given($0) }
      draft.people[0].training = Given(4)
      for _ in 0...1 {
        // Thursday to Monday, 3 weekdays, said twice: days away count once.
        var leave = LeaveDraft()
        leave.person = Given("an")
        leave.from = Day(year: 2027, month: 2, day: 4).map { Given($0) }
        leave.until = Day(year: 2027, month: 2, day: 8).map { Given($0) }
        draft.leave.append(leave)
      }
      var course = LeaveDraft()
      course.person = Given("An")
      course.from = Day(year: 2027, month: 2, day: 8).map { Given($0) }
      course.until = Day(year: 2027, month: 2, day: 9).map { Given($0) }
      course.why = Given("training")
      draft.leave.append(course)
    }
    let daily = 6.4
    #expect(abs(person.contractHours[MonthIndex(0)] - 10 * daily) < 1e-9)
    // 4 hours a month of training, for 10 of 21 weekdays.
    #expect(abs(person.trainingHours[MonthIndex(0)] - 4 * 10 / 21) < 1e-9)
    #expect(abs(person.leaveHours[MonthIndex(1)] - 3 * daily) < 1e-9)
    // The 8th is leave, so that the course takes the 9th alone.
    #expect(abs(person.trainingHours[MonthIndex(1)] - (daily + 4)) < 1e-9)
    #expect(abs(person.capacityHours[MonthIndex(1)] - (20 * daily - 3 * daily - daily - 4)) < 1e-9)
  }

  @Test("more leave and training than there are hours leave no capacity, and no overtime")
  func away() throws {
    let person = try person { draft in
      draft.people[0].training = Given(300)
      draft.people[0].end = Day(year: 2027, month: 2, day: 28).map { Given($0) }
    }
    #expect(Array(person.capacityHours) == [0, 0, 0])
    #expect(Array(person.overtimeHours) == [0, 0, 0])
    #expect(person.contractHours[MonthIndex(2)] == 0)
  }

  @Test("hours a month are a twelfth of 52 weeks, and pay divides by them")
  func monthly() throws {
    let person = try person { draft in
      draft.people[0].costPerHour = nil
      draft.people[0].pay = Given(2600)
      draft.people[0].hoursPerMonth = Given(130)
    }
    #expect(person.costPerHour == 20)
    // 130 × 12 ÷ 52 = 30 hours a week.
    #expect(abs(person.contractHours[MonthIndex(0)] - 21 * 6) < 1e-9)
  }

  @Test("own ceiling, overtime and limits stand before the role's")
  func ownLimits() throws {
    let person = try person { draft in
      draft.policy = PolicyDraft()
      draft.policy?.profile = Given("full")
      draft.people[0].ceiling = Given(0.5)
      draft.people[0].overtime = Given(3)
      draft.people[0].clientLimit = Given(5)
    }
    #expect(person.ceilingHours(MonthIndex(0)) == 84)
    #expect(person.greatestHours(MonthIndex(0)) == 87)
    #expect(person.clientLimit == 5)
    #expect(person.leadLimit == 0)
  }

  @Test("whoever is dedicated works for one client")
  func dedicated() throws {
    let person = try person { $0.people[0].dedicated = Given("sen") }
    #expect(person.dedicatedTo == ClientIndex(1))
    #expect(person.clientLimit == 1)
  }
}
