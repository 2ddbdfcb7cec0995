/// Everything that reports say about a plan, computed from the scenario and the decisions alone.
///
/// Satisfaction, retention and repeat fees are estimates; hours and money are sums.
public struct PlanSummary: Sendable {
  /// The plan, indexed.
  public let view: PlanView
  /// By client, in the scenario's order.
  public let clients: Table<Client, ClientSummary>
  /// By person, in the scenario's order.
  public let people: Table<Person, PersonSummary>
  /// By role, in the scenario's order.
  public let roles: Table<Role, RoleSummary>
  /// By department, in the scenario's order.
  public let departments: Table<Department, DepartmentSummary>
  /// Against today's teams: by stage, client, role, person.
  public let changes: [TeamChange]
  /// By opportunity, in the scenario's order.
  public let opportunities: Table<Opportunity, OpportunitySummary>
  /// The department's money.
  public let money: MoneySummary

  /// The summary of a plan's decisions.
  ///
  /// - Parameter view: The plan, indexed.
  public init(_ view: PlanView) {
    self.view = view
    let scenario = view.scenario
    let people = Table<Person, PersonSummary>(scenario.people.ids.map { PersonSummary($0, view) })
    self.people = people
    clients = ClientSummary.all(view, people)
    roles = Table(scenario.roles.ids.map { RoleSummary($0, view, people) })
    departments = DepartmentSummary.all(view)
    changes = TeamChange.all(view)
    opportunities = OpportunitySummary.all(view)
    money = MoneySummary(view, people, clients)
  }

  /// The summary of decisions.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - decisions: What is decided.
  public init(_ scenario: Scenario, _ decisions: Decisions) { self.init(PlanView(scenario, decisions)) }

  /// Satisfaction of all clients together: their mean weighted by the hours they want, 0 to 100; an estimate.
  public var satisfaction: Double {
    var sum = 0.0
    var weights = 0.0
    for client in clients where client.wantedHours > 0 {
      sum += client.satisfaction.total * client.wantedHours
      weights += client.wantedHours
    }
    return weights > 0 ? sum / weights : 100
  }

  /// Hours wanted by all clients.
  public var wantedHours: Double { clients.reduce(0) { $0 + $1.wantedHours } }
  /// Hours that nobody covers.
  public var shortfallHours: Double { clients.reduce(0) { $0 + $1.shortfallHours } }
  /// Share of the wanted hours that is covered, freelance included; 1 where nothing is wanted.
  public var coverage: Double { wantedHours > 0 ? 1 - shortfallHours / wantedHours : 1 }
}
