import Staffing
import Testing

@Suite("Backup in leave months")
struct LeaveBackupTests {
  /// Lotus wants 40 executive hours; An is at 10 and away on half of February's days, Bình at 12, Chi at 14.
  private func kit(_ rules: RuleCode...) -> DraftKit {
    var kit = DraftKit()
    for rule in rules { kit.rule(rule, true) }
    kit.person("An", "executive", cost: 10)
    kit.person("Bình", "executive", cost: 12)
    kit.person("Chi", "executive", cost: 14)
    kit.client("Lotus", ["executive": 40])
    kit.leave("An", month: 2, 1...12)
    return kit
  }

  // An 30 × 10 + Bình 10 × 12 = 420 (Bình alone: 480).
  @Test("an executive on leave has a backup on the team")
  func binds() throws {
    let plan = try kit(.leaveBackup).plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive", "Bình executive"])
    #expect(agree(plan.objective, 420))
  }

  // An's remaining 50 h are enough: 400.
  @Test("without the rule nobody stands in, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit().plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive"])
    #expect(agree(plan.objective, 400))
    let breaches = try kit(.leaveBackup).breaches(of: plan)
    #expect(breaches.map(\.rule) == [.leaveBackup])
    #expect(breaches.map(\.month) == [MonthIndex(0)])
  }

  // Bình is away too: An 30 × 10 + Chi 10 × 14 = 440.
  @Test("somebody who is away is no backup")
  func awayToo() throws {
    var kit = kit(.leaveBackup)
    kit.leave("Bình", month: 2, 1...12)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive", "Chi executive"])
    #expect(agree(plan.objective, 440))
  }

  // A day less is less than half: An alone, 400.
  @Test("leave below the share needs no backup")
  func shortLeave() throws {
    var kit = kit(.leaveBackup)
    kit.draft.leave = []
    kit.leave("An", month: 2, 1...11)
    #expect(try kit.plan().team("Lotus") == ["An executive"])
  }

  @Test("a client that asks for no backup has none")
  func unasked() throws {
    var kit = kit(.leaveBackup)
    kit.draft.clients[0].backup = Given(false)
    #expect(try kit.plan().team("Lotus") == ["An executive"])
  }
}
