public import ArgumentParser
public import Planning

extension WorkAllowance: ExpressibleByArgument {
  /// An allowance as an argument.
  ///
  /// - Parameter argument: What stands after `--work`.
  /// - Returns: `nil` where it is nothing of the kind.
  public init?(argument: String) { self.init(argument) }
}
