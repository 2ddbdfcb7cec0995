import Staffing
import Yams

extension ChangeForm {
  /// Every kind of change, in the order of the documentation.
  static let all: [ChangeForm] = people + clients + opportunities + rules

  private static var people: [ChangeForm] {
    [
      .of(PersonLeaves.self),
      .record(
        "person joins", "nhân sự vào", "Somebody joins; the other keys are those of `people`.", as: "name"
      ) { (person: PersonDraft) in PersonJoins(person) },
      .record(
        "person changes", "nhân sự đổi", "Hours, pay, limits or anything else of `people` is different.", as: "name"
      ) { (person: PersonDraft) in PersonChanges(person) },
      .record(
        "promotion", "thăng chức", "Role, grade, pay or anything else of `people` is different.", as: "name"
      ) { (person: PersonDraft) in PersonChanges(person) },
      .record("leave", "nghỉ phép", "Somebody is away; the other keys are those of `leave`.", as: "person") {
        (leave: LeaveDraft) in LeaveAdded(leave)
      },
      .of(LeaveDropped.self),
    ]
  }

  private static var clients: [ChangeForm] {
    [
      .of(ClientLost.self),
      clientWon,
      .record(
        "client changes", "khách hàng đổi", "Anything of `clients` is different.", as: "name"
      ) { (client: ClientDraft) in ClientChanges(client) },
      .of(FeeChanges.self),
      .record(
        "client grows", "khách hàng tăng", "Hours are multiplied, by role and month where given.", as: "client"
      ) { (line: DemandChangeDraft) in DemandChange(line) },
      .of(DemandShifts.self),
    ]
  }

  private static var opportunities: [ChangeForm] {
    [
      .of(OpportunityWon.self), .of(OpportunityLost.self), .of(OpportunityMoved.self),
      .record(
        "opportunity changes", "cơ hội đổi", "Anything of `opportunities` is different.", as: "name"
      ) { (opportunity: OpportunityDraft) in OpportunityChanges(opportunity) },
      .record(
        "new opportunity", "cơ hội mới", "One more; the other keys are those of `opportunities`.", as: "name"
      ) { (opportunity: OpportunityDraft) in OpportunityAdded(opportunity) },
    ]
  }

  private static var rules: [ChangeForm] {
    [
      policy,
      .record("role changes", "vai trò đổi", "Anything of `roles` is different.", as: "name") {
        (role: RoleDraft) in RoleChanges(role)
      },
      pin("pin", "ghim", "Somebody must work for a client; the other keys are those of `pins`.", as: "must"),
      pin("ban", "cấm", "Somebody must not work for a client; the other keys are those of `pins`.", as: "never"),
      .of(PinDropped.self),
      .record(
        "conflict added", "thêm xung đột", "Clients compete; the other keys are those of `conflicts`.", as: "clients"
      ) {
        (conflict: ConflictDraft) in ConflictAdded(conflict)
      },
      .of(ConflictDropped.self), .of(OfficesMerged.self),
    ]
  }

  /// A pin of a kind, unless it says another one.
  private static func pin(_ name: String, _ vietnamese: String, _ meaning: String, as kind: String) -> ChangeForm {
    .record(name, vietnamese, meaning, as: "person") { (pin: PinDraft) in
      var pin = pin
      if pin.kind == nil { pin.kind = Given(kind, at: pin.place) }
      return PinAdded(pin)
    }
  }

  /// What stands under the key is the record.
  private static var policy: ChangeForm {
    ChangeForm(
      name: "policy", vietnamese: "chính sách", meaning: "Prices, limits and rules are different, as under `policy`.",
      rows: FieldRow.rows(of: PolicyDraft.table),
      read: { mapping, path, state in
        var policy = PolicyDraft()
        for (key, value) in mapping {
          let name = state.cell(key)
          if let name, ["policy", "chính sách"].contains(where: { FoldedText($0) == FoldedText(name.text) }) {
            policy =
              NodeReader.record(value, of: PolicyDraft.self, field: path.field("policy"), state: &state) ?? policy
          } else {
            state.report(
              Problem(
                .unknownKey, at: state.place(key), field: path.text, value: name?.excerpt ?? "", suggestion: "policy"))
          }
        }
        return PolicyChanges(policy)
      })
  }

  /// A new client may say its hours by role, which have a table of their own in a scenario.
  private static var clientWon: ChangeForm {
    let whole = ChangeForm.record(
      "client won", "khách hàng mới",
      "A client comes; the other keys are those of `clients`, and `demand` with hours a month by role.", as: "name"
    ) { (client: ClientDraft) in ClientWon(client) }
    return ChangeForm(
      name: whole.name, vietnamese: whole.vietnamese, meaning: whole.meaning, rows: whole.rows,
      read: { mapping, path, state in
        let isHours = { (key: Node) in key.scalar.map { RoleHours.table.column($0.string) != nil } ?? false }
        let hours = Node.Mapping(mapping.filter { isHours($0.key) }.map { ($0.key, $0.value) })
        let rest = Node.Mapping(
          mapping.filter { !isHours($0.key) }.map { ($0.key, $0.value) }, mapping.tag, mapping.style, mapping.mark)
        let change = whole.read(rest, path, &state)
        guard var won = change as? ClientWon else { return change }
        won.hours = NodeReader.record(hours, of: RoleHours.self, path: path, state: &state).hours
        return won
      })
  }
}
