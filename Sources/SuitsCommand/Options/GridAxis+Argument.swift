public import ArgumentParser
public import WhatIf

extension GridAxis: ExpressibleByArgument {
  /// A setting and its values as an argument.
  ///
  /// - Parameter argument: What stands after `--grid`.
  public init?(argument: String) { self.init(argument) }
}
