/// One generalized assignment problem as a file of the published format holds it.
public struct PublishedAssignment: Sendable, Hashable {
  /// The file's name without its ending; of several in a file with `-0`, `-1` … behind it, as the OR-Library counts.
  public var name: String
  /// How many agents there are.
  public var agentCount: Int
  /// How many jobs there are.
  public var jobCount: Int
  /// What each pair costs, agent by agent.
  public var costs: ContiguousArray<Int32>
  /// Hours that each pair takes, agent by agent.
  public var hours: ContiguousArray<Int32>
  /// Hours that each agent has.
  public var capacities: ContiguousArray<Int32>
  /// The best value known, where `best-known.csv` beside the file or in the folder above says it.
  public var bestKnown: Int?
}
