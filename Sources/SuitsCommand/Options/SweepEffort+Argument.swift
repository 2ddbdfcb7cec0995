public import ArgumentParser
public import WhatIf

extension SweepEffort: ExpressibleByArgument {}
