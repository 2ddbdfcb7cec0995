public import ArgumentParser
public import Planning

extension WorkAllowance: ExpressibleByArgument {
  /// An allowance as an argument.
  ///
  /// - Parameter argument: What stands after `--work`.
  public init?(argument: String) { self.init(argument) }
}
